package io.github.khabar.internal.html;

/**
 * The expected words of the story: each unit's words times how likely the first look holds it for story. Made once for a page,
 * then only read.
 */
final class Mass {
    private static final double CORE_SHARE = 0.8;
    private static final double SURE = 0.6;
    private static final int FAR = 60;
    private static final int NEAR = 8;

    private final PageView page;
    private final float[] looks;
    private final double[] before;
    private final double[] styleMass;
    private final int[] sureBefore;
    private final int[] sureAfter;
    private final int core;

    Mass(PageView page, float[] looks) {
        this.page = page;
        this.looks = looks;
        int count = page.units.size;
        before = new double[count + 1];
        styleMass = new double[page.styles().units.length];
        sureBefore = new int[count];
        sureAfter = new int[count];
        for (int unit = 0; unit < count; unit++) {
            double mass = looks[unit] * page.units.words[unit];
            before[unit + 1] = before[unit] + mass;
            styleMass[page.styles().page(unit)] += mass;
            styleMass[page.styles().beside(unit)] += mass;
        }
        measureSureness(count);
        core = findCore();
    }

    private void measureSureness(int count) {
        int steps = FAR;
        for (int unit = 0; unit < count; unit++) {
            sureBefore[unit] = steps;
            steps = isSure(unit) ? 1 : Math.min(FAR, steps + 1);
        }
        steps = FAR;
        for (int unit = count - 1; unit >= 0; unit--) {
            sureAfter[unit] = steps;
            steps = isSure(unit) ? 1 : Math.min(FAR, steps + 1);
        }
    }

    private boolean isSure(int unit) {
        return looks[unit] > SURE && page.units.words[unit] >= 10;
    }

    /** The smallest element that holds most of the mass. */
    private int findCore() {
        int best = 0;
        for (int at = 1; at < page.tree.size; at++) {
            if (page.tree.parent[at] == best && in(at) >= CORE_SHARE * total() && total() > 0) {
                best = at;
            }
        }
        return best;
    }

    float look(int unit) {
        return unit < 0 || unit >= looks.length ? -1 : looks[unit];
    }

    double before(int unit) {
        return before[unit];
    }

    double total() {
        return before[looks.length];
    }

    double in(int element) {
        return before[page.tree.endUnit[element]] - before[page.tree.firstUnit[element]];
    }

    double lookIn(int element) {
        return PageView.ratio(in(element), page.sum(page.words, element));
    }

    double styleLook(int style) {
        return PageView.ratio(styleMass[style], page.styles().words[style]);
    }

    int core() {
        return core;
    }

    int sureBefore(int unit) {
        return sureBefore[unit];
    }

    int sureAfter(int unit) {
        return sureAfter[unit];
    }

    /** The mass within a few units. */
    double near(int unit) {
        int first = Math.max(0, unit - NEAR);
        int last = Math.min(looks.length, unit + 1 + NEAR);
        return PageView.ratio(before[last] - before[first], page.words[last] - page.words[first]);
    }
}
