package io.github.khabar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into numbers, words and signs, as dates are read: digits of all scripts are values, words are folded, marks and
 * invisible characters are gone, white space only separates. Not changed after it is made.
 */
final class DateTokens {
    private static final int MOST_DIGITS = 9;
    private static final int NUMBER = 1;
    private static final int WORD = 2;
    private static final int SIGN = 3;

    private final StringBuilder letters = new StringBuilder(); // the folded words, one after the other
    private final List<@Nullable List<DateWords.Entry>> entries = new ArrayList<>(0); // looked up once a token
    private int[] data = new int[16 * WIDTH];
    private int size;

    private static final int WIDTH = 5;
    private static final int KIND = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int VALUE = 3; // number: its value; word: where it starts in letters; sign: the character
    private static final int LENGTH = 4; // number: how many digits; word: how many letters

    DateTokens(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int digit = digit(c);
            if (digit >= 0) {
                number(at, digit);
            } else if (!isSilent(c)) {
                other(at, c);
            } else if (size > 0 && isWord(size - 1) && end(size - 1) == at && Character.getType(c) != Character.FORMAT) {
                data[(size - 1) * WIDTH + END] = at + 1;
            }
        }
    }

    private void number(int at, int digit) {
        boolean goesOn = size > 0 && kind(size - 1) == NUMBER && touches(at);
        int token = goesOn ? size - 1 : open(NUMBER, at);
        if (data[token * WIDTH + LENGTH]++ < MOST_DIGITS) {
            data[token * WIDTH + VALUE] = data[token * WIDTH + VALUE] * 10 + digit;
        }
        data[token * WIDTH + END] = at + 1;
    }

    private void other(int at, char c) {
        char folded = fold(c);
        if (Character.isLetter(folded)) {
            boolean goesOn = size > 0 && kind(size - 1) == WORD && touches(at);
            int token = goesOn ? size - 1 : open(WORD, at);
            letters.append(folded);
            data[token * WIDTH + LENGTH]++;
            data[token * WIDTH + END] = at + 1;
        } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            int token = open(SIGN, at);
            data[token * WIDTH + VALUE] = sign(c);
            data[token * WIDTH + END] = at + 1;
        } else if (size > 0) {
            apart = size;
        }
    }

    private int apart; // how many tokens there were at the last white space

    private boolean touches(int at) {
        return apart < size && data[(size - 1) * WIDTH + END] <= at;
    }

    private int open(int kind, int at) {
        if ((size + 1) * WIDTH > data.length) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        int base = size * WIDTH;
        data[base + KIND] = kind;
        data[base + START] = at;
        data[base + VALUE] = kind == WORD ? letters.length() : 0;
        return size++;
    }

    int size() {
        return size;
    }

    private int kind(int token) {
        return token >= 0 && token < size ? data[token * WIDTH + KIND] : 0;
    }

    int start(int token) {
        return data[token * WIDTH + START];
    }

    int end(int token) {
        return data[token * WIDTH + END];
    }

    boolean isNumber(int token) {
        return kind(token) == NUMBER;
    }

    boolean isWord(int token) {
        return kind(token) == WORD;
    }

    boolean isSign(int token) {
        return kind(token) == SIGN;
    }

    /** Whether a token is a number of so many digits with a value in a range. */
    boolean isNumber(int token, int digits, int least, int most) {
        return isNumber(token) && digits(token) <= digits && value(token) >= least && value(token) <= most;
    }

    boolean isSign(int token, char sign) {
        return isSign(token) && value(token) == sign;
    }

    /** Whether nothing, not even white space, stands between a token and the one before. */
    boolean isAttached(int token) {
        return token > 0 && token < size && start(token) == end(token - 1);
    }

    int value(int token) {
        return data[token * WIDTH + VALUE];
    }

    int digits(int token) {
        return isNumber(token) ? data[token * WIDTH + LENGTH] : 0;
    }

    /** The entries of the list of words that begin with a token. */
    List<DateWords.Entry> entries(int token) {
        if (!isWord(token)) {
            return List.of();
        }
        if (entries.isEmpty()) {
            entries.addAll(Collections.nCopies(size, null));
        }
        List<DateWords.Entry> known = entries.get(token);
        if (known == null) {
            known = DateWords.beginningWith(word(token));
            entries.set(token, known);
        }
        return known;
    }

    /** The folded letters of a word token; empty for other tokens. */
    String word(int token) {
        if (!isWord(token)) {
            return "";
        }
        int from = value(token);
        return letters.substring(from, from + data[token * WIDTH + LENGTH]);
    }

    /** Digits of all scripts that Arabic pages use. */
    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c < '\u0660' ? -1 : Character.digit(c, 10);
    }

    /** Tatweel, harakat and what has no shape. */
    private static boolean isSilent(char c) {
        return c == 'ـ' || c >= '\u064b' && c <= '\u065f' || c == '\u0670' || Character.getType(c) == Character.FORMAT;
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة', 'ہ', 'ھ' -> 'ه';
            case 'ؤ', 'ئ' -> 'ء';
            case 'ک' -> 'ك';
            default -> Character.toLowerCase(c);
        };
    }

    private static char sign(char c) {
        return switch (c) {
            case '،' -> ',';
            case '–', '—', '‐', '‑', '‒', '−' -> '-';
            case '⁄', '∕' -> '/';
            default -> c;
        };
    }
}
