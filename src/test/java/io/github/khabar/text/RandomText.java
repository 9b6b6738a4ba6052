package io.github.khabar.text;

import java.util.Random;

/** Makes text of the whole Arabic range and of what may stand in it; the same text for the same seed. */
final class RandomText {
    private static final String LETTERS = "التنبمنهةيىوأإآؤئءیکپچ";
    private static final String MARKS = "\u064b\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0610\u06e3\u08f0";
    private static final String OTHERS = "  \n\u00a0\u200f\u200c\u200d\u0640\u0640«»\"،؟.1٢A\u00c9e\u0301\u0316\u0345\ufeff\u0000\u0085\u0093\u06dd™²…–\ufffd"
            + "\ufefb\ufef7\ufe70\ufc60\ufcf2\ufdf2\ufdfa\ufdfd\ufbfe\ufe73\ufd3f\ud83d\udc68\ud83b\ude00\u115f";

    private final Random random;

    RandomText(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(16);
        int mode = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            text.append(next(mode));
        }
        return text.toString();
    }

    /** @return letters with many marks */
    String marks() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(pick(random.nextInt(3) == 0 ? LETTERS : MARKS));
        }
        return text.toString();
    }

    private char next(int mode) {
        int dice = random.nextInt(10);
        if (mode == 0 && dice < 3) {
            return (char) (0x600 + random.nextInt(0x300));
        }
        if (mode == 1 && dice < 3) {
            return (char) (0xfb50 + random.nextInt(0x4af));
        }
        return pick(dice < 5 ? LETTERS : dice < 7 ? MARKS : OTHERS);
    }

    private char pick(String from) {
        return from.charAt(random.nextInt(from.length()));
    }
}
