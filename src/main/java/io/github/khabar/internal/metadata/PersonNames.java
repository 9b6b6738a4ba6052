package io.github.khabar.internal.metadata;

import io.github.khabar.internal.lexicon.CharClass;
import java.util.ArrayList;
import java.util.List;

/** Tells names of people from other short texts. Thread-safe; has no state. */
final class PersonNames {
    private static final int LONGEST = 6; // words
    private static final int LONGEST_NAME = 60; // letters
    private static final int LONGEST_TITLE = 10; // letters

    private PersonNames() {}

    /**
     * Drops what stands around a name: titles, footnote signs, dots.
     *
     * @param text a text that may be a name
     * @return the name; empty when only a title stands there
     */
    static String bare(String text) {
        List<String> words = new ArrayList<>(4);
        for (String word : Keys.words(text.replace('.', ' '))) {
            if (hasLetterOrDigit(word)) {
                words.add(word);
            }
        }
        int from = 0;
        while (from < words.size() && words.get(from).length() <= LONGEST_TITLE && isTitle(words.get(from))) {
            from++;
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    private static boolean hasLetterOrDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (CharClass.isLetterOrDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(String word) {
        return WordSets.TITLES.contains(Keys.of(word));
    }

    /** Whether a bare text has the form of a full name: two words or more. */
    static boolean isFull(String text) {
        return isName(text, 2);
    }

    /** Whether a bare text can be a name where a label announces one. */
    static boolean isAnnounced(String text) {
        return isName(text, 1);
    }

    private static boolean isName(String text, int least) {
        List<String> words = text.length() > LONGEST_NAME ? List.of() : Keys.words(text);
        if (words.size() < least || words.size() > LONGEST || !areNameWords(words)) {
            return false;
        }
        int articles = 0;
        for (String key : Keys.words(Keys.of(text))) {
            if (WordSets.NOT_NAMES.contains(key) || WordSets.DESKS.contains(key)) {
                return false;
            }
            articles += key.startsWith("ال") ? 1 : 0;
        }
        return articles * 4 < words.size() * 3;
    }

    private static boolean areNameWords(List<String> words) {
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (Character.isLetter(c)) {
                letters++;
            } else if (c != '-' && c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return letters > 0;
    }

    /** Whether a name is written in the letters of the story's readers. */
    static boolean isArabic(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= '\u0600' && name.charAt(at) <= '\u06ff') {
                return true;
            }
        }
        return false;
    }

    /**
     * Parts a list of names at «و»: «أحمد علي ومحمد حسن». A name that begins with this letter (وليد) is left whole unless
     * full names stand on both sides.
     */
    static List<String> list(String text) {
        List<String> words = Keys.words(text);
        List<String> names = new ArrayList<>(1);
        int from = 0;
        for (int at = 1; at < words.size(); at++) {
            boolean alone = words.get(at).equals("و");
            boolean joined = words.get(at).startsWith("و") && at - from >= 2 && words.size() - at >= 2 && !isGiven(words.get(at));
            if (alone || joined) {
                names.add(String.join(" ", words.subList(from, at)));
                from = alone ? at + 1 : at;
                if (joined && !alone) {
                    words.set(at, words.get(at).substring(1));
                }
            }
        }
        names.add(String.join(" ", words.subList(Math.min(from, words.size()), words.size())));
        return names;
    }

    private static boolean isGiven(String word) {
        return WordSets.WAW_NAMES.contains(Keys.of(word));
    }
}
