package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindStepsTest {

    @Test
    void tellsWhatTheStepsBeforeTheLastLeadTo() {
        assertThat(KindSteps.of("https://example.org/products/copper-kettle").before(KindStep.SHOP)).isEqualTo(1);
        assertThat(KindSteps.of("https://example.org/category/kitchen/").before(KindStep.LIST)).isEqualTo(1);
        assertThat(KindSteps.of("https://example.org/news/2025/water-plan?page=2").before(KindStep.STORY)).isEqualTo(1);
    }

    @Test
    void tellsTheLastStepApart() {
        KindSteps steps = KindSteps.of("https://example.org/Topics/?sort=new#top");
        assertThat(steps.beforeOther()).isZero();
        assertThat(steps.lastOther()).isEqualTo(1);
    }

    @Test
    void readsLabelsOfTheHostAndNamesOfPrograms() {
        KindSteps steps = KindSteps.of("https://forum.example.org/viewtopic.php?t=7");
        assertThat(steps.before(KindStep.FORUM)).isEqualTo(1);
        assertThat(steps.last(KindStep.FORUM)).isEqualTo(1);
    }

    @Test
    void takesNoPartOfAStepForAStep() {
        KindSteps steps = KindSteps.of("https://example.org/a-shop-in-the-old-market/products-of-the-year");
        assertThat(steps.beforeOther() + steps.lastOther()).isZero();
    }

    @Test
    void seesAYearBeforeTheLastStep() {
        assertThat(KindSteps.of("https://example.org/2025/05/04/water-plan").isDated()).isTrue();
        assertThat(KindSteps.of("https://example.org/best-of/2025").isDated()).isFalse();
        assertThat(KindSteps.of("https://example.org/3025/05/water-plan").isDated()).isFalse();
    }

    @Test
    void tellsNothingOfWhatIsNoAddress() {
        for (String none : new String[] {"", "://", "https://", "خطة المياه", "/products/7"}) {
            KindSteps steps = KindSteps.of(none);
            assertThat(steps.beforeOther() + steps.lastOther()).as(none).isZero();
        }
    }
}
