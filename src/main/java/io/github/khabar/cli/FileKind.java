package io.github.khabar.cli;

import java.util.Locale;

/** What the name of a file says about its content. */
enum FileKind {
    /** A page. */
    HTML,
    /** Plain text. */
    TEXT,
    /** A web archive. */
    WARC,
    /** Anything else; read as a page when named, left out of directories. */
    OTHER;

    /**
     * Tells the kind; a trailing {@code .gz} does not count.
     *
     * @param name the name of the file
     * @return its kind
     */
    static FileKind of(String name) {
        String plain = stem(name.toLowerCase(Locale.ROOT), ".gz");
        if (plain.endsWith(".html") || plain.endsWith(".htm") || plain.endsWith(".xhtml")) {
            return HTML;
        }
        if (plain.endsWith(".warc")) {
            return WARC;
        }
        return plain.endsWith(".txt") ? TEXT : OTHER;
    }

    /**
     * Takes an ending off.
     *
     * @param name the name of a file
     * @param ending what is taken off
     * @return the name without it
     */
    static String stem(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
