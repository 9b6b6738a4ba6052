package io.github.khabar.spec;

/** Reads the escapes by which specs write characters that cannot be seen: {@code \}{@code uXXXX} and {@code \n}. */
public final class Escapes {

    private Escapes() {}

    /** @return the text with its escapes read */
    public static String read(String text) {
        StringBuilder read = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("\\u", at)) {
                read.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 6;
            } else if (text.startsWith("\\n", at)) {
                read.append('\n');
                at += 2;
            } else {
                read.append(text.charAt(at++));
            }
        }
        return read.toString();
    }
}
