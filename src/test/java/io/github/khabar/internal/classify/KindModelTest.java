package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindModelTest {
    private static final KindFeature FEATURE = KindFeature.RUN_LINES;

    private static double[] page(double value) {
        double[] page = new double[KindFeature.values().length];
        page[FEATURE.ordinal()] = value;
        return page;
    }

    @Test
    void weighsDeviationsUpToThree() {
        KindModel model = new KindModel(new double[] {1, 0}, List.of(new KindModel.Weight(FEATURE, 2, 0.5, 0.4)), List.of());
        assertThat(model.logit(page(2))).isZero();
        assertThat(model.logit(page(3))).isEqualTo(0.8);
        assertThat(model.logit(page(100))).isEqualTo(model.logit(page(3.5)));
    }

    @Test
    void asksTheSecondTestBehindTheFirst() {
        KindModel.Test low = new KindModel.Test(FEATURE, 1);
        KindModel.Test lower = new KindModel.Test(FEATURE, 0.5);
        KindModel.Test high = new KindModel.Test(FEATURE, 2);
        KindModel.Tree tree = new KindModel.Tree(List.of(low, lower, high), new double[] {1, 2, 3, 4});
        assertThat(new double[] {tree.of(page(0)), tree.of(page(0.7)), tree.of(page(1)), tree.of(page(5))}).containsExactly(1, 2, 3, 4);
    }

    @Test
    void loadsWhatTheLibraryShips() {
        KindModel model = KindModel.load();
        assertThat(model.probability(page(0))).isStrictlyBetween(0.0, 1.0);
    }
}
