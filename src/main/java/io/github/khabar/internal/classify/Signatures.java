package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Shape;

/** Tells lines that name who signed: a place, an agency, a person. Stateless and thread-safe. */
final class Signatures {
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_PARTED = 6;
    private static final int LONGEST_DATED = 12;
    private static final int SHORTEST_PARAGRAPH = 15;
    private static final int REACH = 4;

    private Signatures() {}

    /** A stand-alone place, agency or name: few words, or words parted by a slash, dash or bracket. */
    static boolean isSignature(Line line) {
        if (line.says(Effect.BYLINE) || line.says(Effect.SOURCE)) {
            return true;
        }
        if (line.hasAtMost(LONGEST_NAME)) {
            return !line.endsInColon();
        }
        boolean dated = line.hasAtMost(LONGEST_DATED) && hasYear(line.key());
        return (line.hasAtMost(LONGEST_PARTED) || dated) && isParted(line.block().display().text());
    }

    /** One of the first lines of a story, before the text begins. */
    static boolean isAboveText(Place place) {
        Lines lines = place.lines();
        Line line = place.line();
        if (lines.isText() || line.shape() != Shape.PARAGRAPH || line.endsSentence() || !line.hasAtMost(LONGEST_PARTED)) {
            return false;
        }
        boolean signed = place.isBelow("signature");
        boolean above = signed || place.previous() == null;
        boolean signs = above && (signed || isSignature(line) || line.endsWith("-") || isTitled(line.key()));
        return signs && place.next() != null && isFollowed(place);
    }

    /** «د. نورة الهاشمي»: the short form of a title opens the line. */
    private static boolean isTitled(String key) {
        int dot = key.indexOf('.');
        return dot > 0 && dot <= 2 && key.length() > dot + 1;
    }

    private static boolean isFollowed(Place place) {
        for (int at = place.index() + 1; at < Math.min(place.lines().size(), place.index() + REACH); at++) {
            if (place.lines().at(at).hasAtLeast(SHORTEST_PARAGRAPH)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParted(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            char c = text.charAt(at);
            boolean spaced = Character.isWhitespace(text.charAt(at - 1)) || Character.isWhitespace(text.charAt(at + 1));
            if (c == '/' || c == '|' || spaced && (c == '-' || c == '–' || c == '—' || c == 'ـ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasYear(String key) {
        for (int at = Scan.nextLetter(key, 0); at < key.length(); at = Scan.nextLetter(key, Scan.wordEnd(key, at))) {
            if (Scan.wordEnd(key, at) - at == 4 && (key.startsWith("19", at) || key.startsWith("20", at))) {
                return true;
            }
        }
        return false;
    }
}
