package io.github.khabar.internal.html.locate;

/** Names a unit for a person who reads the trace. */
final class Paths {
    private static final int LEVELS = 4;
    private static final int WORDS = 60;

    private Paths() {}

    /** The nearest elements around the unit and its first words. */
    static String of(PageView page, int unit) {
        StringBuilder path = new StringBuilder();
        int at = page.units.owner[unit];
        for (int level = 0; level < LEVELS && at > 0; level++) {
            path.insert(0, "/" + page.tree.element[at].normalName() + classOf(page, at));
            at = page.tree.parent[at];
        }
        String text = page.units.textOf(unit);
        return path.append(' ').append(text, 0, Math.min(WORDS, text.length())).toString();
    }

    private static String classOf(PageView page, int at) {
        String name = page.tree.element[at].className().strip();
        int space = name.indexOf(' ');
        return name.isEmpty() ? "" : "." + (space < 0 ? name : name.substring(0, space));
    }
}
