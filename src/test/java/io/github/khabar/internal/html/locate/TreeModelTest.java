package io.github.khabar.internal.html.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeModelTest {
    private static final List<String> NAMES = List.of("words", "linkShare");

    @Test
    void addsTheValuesThatTheAnswersLeadTo() {
        TreeModel model = model("# a remark", "words<10 linkShare<0.5 = 1 2 3 4", "", "linkShare<0.1 words<20 = 10 20 30 40");
        assertThat(exact(model, 3, 0)).isEqualTo(logistic(44), within(1e-6f));
        assertThat(exact(model, 10, 0.5f)).isEqualTo(logistic(21), within(1e-6f));
        assertThat(exact(model, 20, 0.2f)).isEqualTo(logistic(12), within(1e-6f));
        assertThat(exact(model, -1, -2)).isEqualTo(logistic(44), within(1e-6f));
    }

    @Test
    void asksForLateFeaturesInTheLastTreesOnly() {
        TreeModel model = model("words<10 = -1 1", "words<20 = -2 2", "linkShare<0.5 = -4 4", "words<20 = -8 8");
        assertThat(model.early(new float[] {15, 0})).isEqualTo(1);
        assertThat(exact(model, 15, 0)).isEqualTo(logistic(13), within(1e-6f));
    }

    @Test
    void isSettledFarFromZero() {
        assertThat(TreeModel.isSettled(2)).isTrue();
        assertThat(TreeModel.isSettled(-2)).isTrue();
        assertThat(TreeModel.isSettled(-0.5f)).isFalse();
        assertThat(TreeModel.settled(2)).isGreaterThan(0.95f);
    }

    @Test
    void refusesAFeatureThatNobodyComputes() {
        assertThatThrownBy(() -> model("colour<1 = 0 1")).hasMessageContaining("colour");
    }

    @Test
    void isMadeForTheFeaturesOfTheLibrary() {
        assertThat(Features.STANDARD.names()).doesNotHaveDuplicates();
        assertThat(TreeModel.load("story-model.txt", Features.STANDARD)).isNotNull();
    }

    private static TreeModel model(String... lines) {
        return TreeModel.parse(List.of(lines), NAMES, 1);
    }

    private static float exact(TreeModel model, float words, float linkShare) {
        float[] row = {words, linkShare};
        return model.probability(row, model.early(row));
    }

    private static float logistic(double sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
