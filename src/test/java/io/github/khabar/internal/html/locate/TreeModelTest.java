package io.github.khabar.internal.html.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeModelTest {
    private static final List<String> NAMES = List.of("words", "linkShare");

    @Test
    void addsTheLeavesThatTheFeaturesLeadTo() {
        TreeModel model = TreeModel.parse(List.of("# a remark", "[words<10 -1 [linkShare<0.5 2 0]]", "", "0.5"), NAMES);
        assertThat(sums(model, new double[] {3, 0}, new double[] {10, 0}, new double[] {10, 0.5})).containsExactly(-0.5, 2.5, 0.5);
    }

    @Test
    void readsBranchesOnBothSides() {
        TreeModel model = TreeModel.parse(List.of("[words<10 [linkShare<0.5 1 2] [linkShare<0.1 3 [words<20 4 5]]]"), NAMES);
        assertThat(sums(model, new double[] {1, 0.6}, new double[] {30, 0}, new double[] {15, 1}, new double[] {30, 1}))
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void comparesNumbersOnBothSidesOfZero() {
        TreeModel model = TreeModel.parse(List.of("[words<-0.5 [words<-3 1 2] [linkShare<0.25 3 4]]"), NAMES);
        assertThat(sums(model, new double[] {-4, 0}, new double[] {-3, 0}, new double[] {-1, 0}, new double[] {0, 0.2}, new double[] {-0.0, 0.25}))
                .containsExactly(1, 2, 2, 3, 4);
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

    /** The sum of the leaves of each unit. */
    private static double[] sums(TreeModel model, double[]... units) {
        Row rows = new Row(NAMES.size(), model.asked(), units.length);
        for (double[] unit : units) {
            rows.begin();
            for (double value : unit) {
                rows.put(value);
            }
        }
        double[] sums = new double[units.length];
        int[] left = new int[units.length];
        for (int tree = 0; tree < model.trees(); tree++) {
            model.ask(tree, rows, left);
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] += model.leaf(tree, left[unit]);
            }
        }
        return sums;
    }
}
