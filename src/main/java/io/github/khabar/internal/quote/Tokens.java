package io.github.khabar.internal.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one search key. Questions about a token before the first or behind the last are answered with no. Filled by
 * {@link Tokenizer}, then only read.
 */
final class Tokens {
    static final byte WORD = 0;
    static final byte NUMBER = 1;
    static final byte COMMA = 2;
    static final byte SEMICOLON = 3;
    static final byte STOP = 4;
    static final byte COLON = 5;
    static final byte DASH = 6;
    static final byte OPEN_PAREN = 7;
    static final byte CLOSE_PAREN = 8;
    static final byte MARK = 9;
    static final byte OTHER = 10;

    /** Stands for the type {@link #WORD} among the classes that {@link #next} seeks; so do the others for theirs. */
    static final long A_WORD = sign(WORD);
    static final long A_NUMBER = sign(NUMBER);
    static final long A_COMMA = sign(COMMA);
    static final long A_SEMICOLON = sign(SEMICOLON);
    static final long A_STOP = sign(STOP);
    static final long A_COLON = sign(COLON);
    static final long A_DASH = sign(DASH);
    static final long AN_OPEN_PAREN = sign(OPEN_PAREN);
    static final long A_CLOSE_PAREN = sign(CLOSE_PAREN);
    static final long A_MARK = sign(MARK);

    private static final int USUAL_LENGTH = 5;

    /** Numbers of one token, which lie side by side: they are written and read together. */
    private static final int WIDTH = 4;
    private static final int START = 0;
    private static final int END = 1;
    private static final int HASH = 2;
    private static final int NUMBER_OF_WORD = 3;

    /** Where the types stand behind the classes, and the lead behind the types. */
    private static final int FIRST_TYPE = 43;
    private static final int LEAD = 60;
    private static final int DEFINITE = 54;
    private static final long TYPES = (1L << OTHER + 1) - 1;

    final char[] text;
    private int size;
    /** Behind the last token all numbers are 0, and so are its classes. */
    private int[] numbers;
    private long[] classes;
    /** All classes of all tokens: what none of them has, no search has to look for. */
    private long held;
    private String @Nullable [] skeletons;

    Tokens(char[] text) {
        this.text = text;
        int room = text.length / USUAL_LENGTH + 8;
        numbers = new int[room * WIDTH];
        classes = new long[room];
    }

    /** Adds a token. */
    void add(int start, int end, byte type) {
        add(start, end, WordHash.of(text, start, end), type);
    }

    /** Adds a token by its {@link WordHash}. */
    void add(int start, int end, long hash, byte type) {
        if (size == classes.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
            classes = Arrays.copyOf(classes, classes.length * 2);
        }
        int at = size * WIDTH;
        numbers[at + START] = start;
        numbers[at + END] = end;
        numbers[at + HASH] = (int) hash; // its String.hashCode
        classes[size++] = sign(type) | (long) article(start, end) << DEFINITE;
        held |= sign(type);
    }

    /** {@return 1 where characters begin like the article; a fifth of all words do, in no order that a branch could follow} */
    private int article(int start, int end) {
        int other = text[start] ^ 'ا' | text[Math.min(start + 1, end - 1)] ^ 'ل';
        return other - 1 >>> Integer.SIZE - 1;
    }

    /** Notes what the last token is as a word. */
    void know(int word, int lead, long bits) {
        numbers[(size - 1) * WIDTH + NUMBER_OF_WORD] = word;
        classes[size - 1] |= bits | (long) lead << LEAD;
        held |= bits;
    }

    /** Parts an unknown word from the particle that is written on to its front. */
    void part(int token) {
        classes[token] |= 1L << LEAD;
    }

    /** Gives a word that only looks as if it began with the article its hamza back. */
    void unfold(int token) {
        text[start(token)] = 'أ';
        classes[token] &= ~(1L << DEFINITE);
    }

    /** Makes a known word an unknown one: a name that only reads like it. */
    void forget(int token) {
        numbers[token * WIDTH + NUMBER_OF_WORD] = 0;
        classes[token] &= TYPES << FIRST_TYPE | 1L << DEFINITE;
    }

    /** {@return the bit of a type among the classes} */
    private static long sign(byte type) {
        return 1L << FIRST_TYPE + type;
    }

    int size() {
        return size;
    }

    /** {@return the first token in a range that has one of some classes; the end of the range where none has} */
    int next(int from, int to, long bits) {
        int end = Math.min(to, size);
        int token = hold(bits) ? from : Math.max(from, end);
        while (token < end && (classes[token] & bits) == 0) {
            token++;
        }
        return token;
    }

    /** Whether some token has one of some classes. */
    boolean hold(long bits) {
        return (held & bits) != 0;
    }

    /** {@return how many tokens of a range have one of some classes} */
    int count(int from, int to, long bits) {
        int count = 0;
        int end = Math.min(to, size);
        for (int token = from; token < end; token++) {
            count += (classes[token] & bits) != 0 ? 1 : 0;
        }
        return count;
    }

    private int number(int token, int which) {
        int at = token * WIDTH + which;
        return at >= 0 && at < numbers.length ? numbers[at] : 0;
    }

    private long classes(int token) {
        return token >= 0 && token < classes.length ? classes[token] : 0;
    }

    int start(int token) {
        return numbers[token * WIDTH + START];
    }

    int end(int token) {
        return numbers[token * WIDTH + END];
    }

    byte type(int token) {
        long type = classes(token) >>> FIRST_TYPE & TYPES;
        return type == 0 ? OTHER : (byte) Long.numberOfTrailingZeros(type);
    }

    private boolean has(int token) {
        return token >= 0 && token < size;
    }

    /** {@return the word's number in the lexicon; 0 where it is not known} */
    int word(int token) {
        return number(token, NUMBER_OF_WORD);
    }

    /** {@return the number of characters written on to the front of the known word} */
    int lead(int token) {
        return (int) (classes(token) >>> LEAD);
    }

    /** {@return the first character, where it is a particle written on to a known word; 0 else} */
    char particle(int token) {
        int lead = lead(token);
        return lead == 0 ? 0 : text[start(token) + lead - 1];
    }

    /** {@return whether "and" or "so" stands before the word, written on or alone} */
    boolean isJoined(int token) {
        return isWrittenOn(token) || reads(token - 1, "و");
    }

    /** {@return whether "and" or "so" is written on to the front of the known word} */
    boolean isWrittenOn(int token) {
        return lead(token) > 0 && (text[start(token)] == 'و' || text[start(token)] == 'ف');
    }

    boolean is(int token, long bits) {
        return (classes(token) & bits) != 0;
    }

    boolean isType(int token, byte type) {
        return is(token, sign(type));
    }

    boolean isWord(int token) {
        return isType(token, WORD);
    }

    int length(int token) {
        return number(token, END) - number(token, START);
    }

    /** Whether a token's characters are exactly these. */
    boolean reads(int token, String word) {
        return number(token, HASH) == word.hashCode() && isExactly(token, word);
    }

    private boolean isExactly(int token, String word) {
        return length(token) == word.length() && isAt(start(token), word);
    }

    /** Whether a token's characters are exactly those of one of the words. */
    boolean readsAny(int token, Words words) {
        String word = words.find(number(token, HASH));
        return word != null && isExactly(token, word);
    }

    boolean endsWith(int token, String ending) {
        return length(token) >= ending.length() && isAt(end(token) - ending.length(), ending);
    }

    private boolean isAt(int place, String word) {
        for (int at = 0; at < word.length(); at++) {
            if (text[place + at] != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of a token's characters is this one. */
    boolean holds(int token, char c) {
        int at = start(token);
        int end = end(token);
        while (at < end && text[at] != c) {
            at++;
        }
        return at < end;
    }

    /** Whether a token begins in Latin letters. */
    boolean isLatin(int token) {
        return isWord(token) && text[start(token)] < '\u0250';
    }

    /** Whether a token begins like the article. */
    boolean hasArticle(int token) {
        return is(token, 1L << DEFINITE);
    }

    boolean startsWith(int token, String prefix) {
        return length(token) >= prefix.length() && isAt(start(token), prefix);
    }

    /** {@return the first character of a token; 0 beyond the last} */
    char first(int token) {
        return has(token) ? text[start(token)] : 0;
    }

    /** {@return the last character of a token; 0 beyond the last} */
    char last(int token) {
        return has(token) ? text[end(token) - 1] : 0;
    }

    String text(int token) {
        return new String(text, start(token), length(token));
    }

    /** {@return its skeleton; made once, for those who speak are asked for again and again} */
    String skeleton(int token) {
        if (skeletons == null) {
            skeletons = new String[size];
        }
        if (skeletons[token] == null) {
            int lead = word(token) == 0 ? lead(token) : 0;
            skeletons[token] = Skeletons.of(text, start(token) + lead, end(token));
        }
        return skeletons[token];
    }
}
