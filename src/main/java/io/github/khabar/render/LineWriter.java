package io.github.khabar.render;

/** Writes lines that break between words. Used by one call. */
final class LineWriter {
    private final StringBuilder out = new StringBuilder();
    private final int width;
    private int lastColumns;

    LineWriter(int width) {
        this.width = width;
    }

    /** Leaves a line empty, unless nothing stands above. */
    void gap() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    /** Draws a line under the line before. */
    void underline(char stroke) {
        out.append(String.valueOf(stroke).repeat(lastColumns)).append('\n');
    }

    /**
     * Writes a text, each of its lines broken to the width.
     *
     * @param mark stands before its first line; the others are indented as far
     * @param text the text
     */
    void wrapped(String mark, String text) {
        String indent = mark;
        for (String line : text.split("\n", -1)) {
            broken(indent, line);
            indent = " ".repeat(mark.length());
        }
    }

    private void broken(String mark, String line) {
        out.append(mark);
        lastColumns = mark.length();
        boolean first = true;
        for (String word : line.split(" ")) {
            int columns = columns(word);
            if (!first && lastColumns + 1 + columns > width) {
                out.append('\n').append(" ".repeat(mark.length()));
                lastColumns = mark.length();
            } else if (!first) {
                out.append(' ');
                lastColumns++;
            }
            out.append(word);
            lastColumns += columns;
            first = false;
        }
        out.append('\n');
    }

    /** Marks above and below letters take no column. */
    private static int columns(String word) {
        return (int) word.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
