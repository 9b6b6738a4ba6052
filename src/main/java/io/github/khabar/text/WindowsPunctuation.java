package io.github.khabar.text;

/** What a C1 control meant in a page that was written in windows-1252 or windows-1256. */
final class WindowsPunctuation {

    private WindowsPunctuation() {}

    static char of(char c) {
        return switch (c) {
            case 0x85 -> '…';
            case 0x91 -> '‘';
            case 0x92 -> '’';
            case 0x93 -> '“';
            case 0x94 -> '”';
            case 0x95 -> '•';
            case 0x96 -> '–';
            default -> '—';
        };
    }
}
