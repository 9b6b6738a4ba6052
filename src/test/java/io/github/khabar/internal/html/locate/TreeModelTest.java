package io.github.khabar.internal.html.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeModelTest {
    private static final List<String> NAMES = List.of("words", "linkShare");

    @Test
    void addsTheLeavesThatTheFeaturesLeadTo() {
        TreeModel model = TreeModel.parse(List.of("# a remark", "[words<10 -1 [linkShare<0.5 2 0]]", "", "0.5"), NAMES);
        assertThat(model.probability(new float[] {3, 0})).isEqualTo(logistic(-0.5), within(1e-6f));
        assertThat(model.probability(new float[] {10, 0})).isEqualTo(logistic(2.5), within(1e-6f));
        assertThat(model.probability(new float[] {10, 0.5f})).isEqualTo(logistic(0.5), within(1e-6f));
    }

    @Test
    void readsBranchesOnBothSides() {
        TreeModel model = TreeModel.parse(List.of("[words<10 [linkShare<0.5 1 2] [linkShare<0.1 3 [words<20 4 5]]]"), NAMES);
        assertThat(model.probability(new float[] {1, 0.6f})).isEqualTo(logistic(2), within(1e-6f));
        assertThat(model.probability(new float[] {30, 0})).isEqualTo(logistic(3), within(1e-6f));
        assertThat(model.probability(new float[] {30, 1})).isEqualTo(logistic(5), within(1e-6f));
    }

    @Test
    void refusesAFeatureThatNobodyComputes() {
        assertThatThrownBy(() -> TreeModel.parse(List.of("[colour<1 0 1]"), NAMES)).hasMessageContaining("colour");
    }

    @Test
    void isMadeForTheFeaturesOfTheLibrary() {
        assertThat(Features.STANDARD.names()).doesNotHaveDuplicates();
        assertThat(TreeModel.load("story-model.txt", Features.STANDARD.names())).isNotNull();
    }

    private static float logistic(double sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
