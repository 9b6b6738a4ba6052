package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void knowsTheSiteItself() {
        assertThat(Address.of("https://example.org").isRoot()).isTrue();
        assertThat(Address.of("https://example.org/").isRoot()).isTrue();
        assertThat(Address.of("https://example.org/?page=2").isRoot()).isTrue();
        assertThat(Address.of("https://example.org/news").isRoot()).isFalse();
    }

    @Test
    void measuresTheLastStep() {
        Address address = Address.of("https://example.org/news/2025/5/4/new-water-plan/?ref=1");
        assertThat(address).isEqualTo(new Address(true, 5, "new-water-plan".length(), 2, 6));
    }

    @Test
    void knowsNothingOfWhatIsNoAddress() {
        assertThat(Address.of("").isKnown()).isFalse();
        assertThat(Address.of("خطة المياه").isRoot()).isFalse();
        assertThat(Address.of("://").isKnown()).isTrue();
    }
}
