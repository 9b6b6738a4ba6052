package io.github.khabar.render;

/** A table under a heading; without rows it is nothing at all. */
final class HtmlTable {
    private final StringBuilder out = new StringBuilder();
    private final int headLength;

    HtmlTable(String heading, String... columns) {
        out.append("<section>\n<h2>").append(heading).append("</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        for (String column : columns) {
            out.append("<th>").append(column).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        headLength = out.length();
    }

    /**
     * Adds a row.
     *
     * @param cells HTML, one for each column
     */
    void row(String... cells) {
        out.append("<tr>");
        for (String cell : cells) {
            out.append("<td>").append(cell).append("</td>");
        }
        out.append("</tr>\n");
    }

    @Override
    public String toString() {
        return out.length() == headLength ? "" : out + "</tbody>\n</table></div>\n</section>\n";
    }
}
