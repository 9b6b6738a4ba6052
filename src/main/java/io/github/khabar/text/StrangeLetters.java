package io.github.khabar.text;

import java.util.List;

/** Which letters of the Arabic block speak against which language: those that only others have, and those that it lacks. Immutable. */
final class StrangeLetters {
    private static final char FIRST = '\u0600';
    private static final char NOTHING = '.'; // stands in the list where there are none

    private final int[] strange = new int[LetterCounts.ARABIC]; // a bit for each language that a letter speaks against
    private final int languages;

    /**
     * Makes the table; the lists hold one text for each language.
     *
     * @param letters the letters that the first language lacks and this one has
     * @param lacking the letters of the first language that this one lacks
     */
    StrangeLetters(List<String> letters, List<String> lacking) {
        languages = letters.size();
        for (String some : letters) {
            for (int at = 0; at < some.length(); at++) {
                char letter = some.charAt(at);
                for (int language = 0; language < languages; language++) {
                    add(letter, language, letters.get(language).indexOf(letter) < 0);
                }
            }
        }
        for (int language = 0; language < languages; language++) {
            for (int at = 0; at < lacking.get(language).length(); at++) {
                add(lacking.get(language).charAt(at), language, true);
            }
        }
    }

    private void add(char letter, int language, boolean against) {
        if (letter == NOTHING) {
            return;
        }
        strange[letter - FIRST] |= against ? 1 << language : 0;
    }

    /** {@return for each language the letters of a text that speak against it, as a number below zero} */
    int[] scores(LetterCounts counts) {
        int[] scores = new int[languages];
        for (int letter = 0; letter < strange.length; letter++) {
            int count = counts.count((char) (FIRST + letter));
            for (int against = count == 0 ? 0 : strange[letter]; against != 0; against &= against - 1) {
                scores[Integer.numberOfTrailingZeros(against)] -= count;
            }
        }
        return scores;
    }
}
