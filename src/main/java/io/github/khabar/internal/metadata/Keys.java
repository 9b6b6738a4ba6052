package io.github.khabar.internal.metadata;

import io.github.khabar.internal.lexicon.CharClass;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes the form in which names, places and agencies are compared. Thread-safe; has no state. */
final class Keys {
    private Keys() {}

    /**
     * Folds a text and keeps only its words.
     *
     * @param text any text
     * @return its letters and digits, one space between words
     */
    static String of(String text) {
        return ofFolded(ArabicNormalizer.search().normalize(text));
    }

    /** {@return the same for a text that is folded already} */
    static String ofFolded(String folded) {
        return isKey(folded) ? folded : words(folded, new StringBuilder(folded.length() + 2));
    }

    /** Most names are keys once they are folded: nothing is copied then. */
    private static boolean isKey(String folded) {
        char before = ' ';
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            boolean word = CharClass.isLetterOrDigit(c) && !isBorder(before, c);
            if (!word && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || folded.isEmpty();
    }

    private static String words(String folded, StringBuilder key) {
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (CharClass.isLetterOrDigit(c)) {
                if (!key.isEmpty() && isBorder(key.charAt(key.length() - 1), c)) {
                    key.append(' ');
                }
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        int end = key.length();
        return key.substring(0, end > 0 && key.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** A name and its number are two words: «فرانس24». */
    private static boolean isBorder(char before, char c) {
        return before != ' ' && CharClass.isDigit(before) != CharClass.isDigit(c);
    }

    /** Parts a text or key at its spaces. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isSpace(text.charAt(at))) {
                if (at > start) {
                    words.add(text.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** Whether a text is nothing but digits. */
    static boolean isNumber(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!CharClass.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return CharClass.isWhitespace(c) || !CharClass.isLetterOrDigit(c) && Character.isSpaceChar(c);
    }

    /** Whether the words of one key stand in another one after the other. */
    static boolean contains(String key, String part) {
        int length = part.length();
        for (int at = length == 0 ? -1 : key.indexOf(part); at >= 0; at = key.indexOf(part, at + 1)) {
            boolean starts = at == 0 || key.charAt(at - 1) == ' ';
            boolean ends = at + length == key.length() || key.charAt(at + length) == ' ';
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
