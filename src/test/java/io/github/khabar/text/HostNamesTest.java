package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostNamesTest {

    @Test
    void trustsPlainAndArabicNames() {
        assertThat(HostNames.isDeceptive("example.org")).isFalse();
        assertThat(HostNames.isDeceptive("موقع.example")).isFalse();
        assertThat(HostNames.isDeceptive("")).isFalse();
    }

    @Test
    void warnsOfNamesThatLookLatin() {
        assertThat(HostNames.isDeceptive("\u0430\u0440\u0440\u04cf\u0435.com")).isTrue();
        assertThat(HostNames.isDeceptive("xn--80ak6aa92e.com")).isTrue();
    }

    @Test
    void warnsOfMixedScripts() {
        assertThat(HostNames.isDeceptive("p\u0430ypal.com")).isTrue();
    }
}
