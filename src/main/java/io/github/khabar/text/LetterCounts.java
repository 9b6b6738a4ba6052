package io.github.khabar.text;

/** How often each script and each letter of the Arabic block occurs in a text. Used for one text. */
final class LetterCounts {
    /** How many characters the Arabic block has. */
    static final int ARABIC = 0x100;

    private static final int FIRST = 0x600;
    private static final int RIGHT_WEIGHT = 2; // words written without vowels are short beside Latin names and addresses

    private final int[] scripts = new int[Script.values().length];
    private final int[] arabic = new int[ARABIC];

    private LetterCounts() {}

    static LetterCounts of(CharSequence text) {
        LetterCounts counts = new LetterCounts();
        byte[] table = Script.table();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int letter = c - FIRST;
            if (letter >= 0 && letter < counts.arabic.length) {
                counts.arabic[letter]++;
            } else {
                counts.scripts[table[c]]++;
            }
        }
        for (int letter = 0; letter < counts.arabic.length; letter++) {
            counts.scripts[table[FIRST + letter]] += counts.arabic[letter];
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
        return arabic[letter - FIRST];
    }

    boolean isRightToLeft() {
        int balance = 0;
        for (Script script : Script.values()) {
            balance += script.isRightToLeft() ? weight(script) : -weight(script);
        }
        return balance >= 0;
    }
}
