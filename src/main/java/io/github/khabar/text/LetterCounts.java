package io.github.khabar.text;

import java.util.Arrays;

/** How often each script and each letter of the Arabic block occurs in a text. Used for one text. */
final class LetterCounts {
    /** How many characters the Arabic block has. */
    static final int ARABIC = 0x100;

    private static final int FIRST = 0x600;
    private static final int PAGE = 8; // bits of a character's place in its block of 256
    /** Where the counts of a block begin: Latin, then Arabic; the others are counted by script alone. */
    private static final short[] PLACES = new short[1 << Character.SIZE - PAGE];

    static {
        Arrays.fill(PLACES, (short) -1);
        PLACES[0] = 0;
        PLACES[FIRST >> PAGE] = ARABIC;
    }

    private static final int RIGHT_WEIGHT = 2; // words written without vowels are short beside Latin names and addresses

    private final int[] scripts = new int[Script.values().length];
    private final int[] usual = new int[2 * ARABIC];

    private LetterCounts() {}

    /** Spaces are counted as letters are: a branch would be guessed wrong at every word border. */
    static LetterCounts of(CharSequence text) {
        LetterCounts counts = new LetterCounts();
        byte[] table = Script.table();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int place = PLACES[c >> PAGE];
            if (place >= 0) {
                counts.usual[place + (c & ARABIC - 1)]++;
            } else {
                counts.scripts[table[c]]++;
            }
        }
        for (int c = 0; c < ARABIC; c++) {
            counts.scripts[table[c]] += counts.usual[c];
            counts.scripts[table[FIRST + c]] += counts.usual[ARABIC + c];
        }
        counts.scripts[Script.NONE.ordinal()] = 0;
        return counts;
    }

    /** {@return the script of most letters, one written from right to left preferred; none when there are no letters} */
    Script majority() {
        Script majority = Script.NONE;
        for (Script script : Script.values()) {
            if (weight(script) > weight(majority)) {
                majority = script;
            }
        }
        return majority;
    }

    private int weight(Script script) {
        return scripts[script.ordinal()] * (script.isRightToLeft() ? RIGHT_WEIGHT : 1);
    }

    /** {@return how often a letter of the Arabic block occurs} */
    int count(char letter) {
        return usual[ARABIC + letter - FIRST];
    }

    boolean isRightToLeft() {
        int balance = 0;
        for (Script script : Script.values()) {
            balance += script.isRightToLeft() ? weight(script) : -weight(script);
        }
        return balance >= 0;
    }
}
