package io.github.khabar.internal.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one search key as parallel arrays. Questions about a token before the first or behind the last are answered with
 * no. Filled by {@link Tokenizer}, then only read.
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

    /** Stands for a quotation mark among the classes of words that {@link #next} seeks; so do the others for their types. */
    static final long A_MARK = sign(MARK);
    static final long A_STOP = sign(STOP);
    static final long A_COLON = sign(COLON);

    /** What {@link String#hashCode} multiplies by. */
    static final int HASH = 31;

    private static final int USUAL_LENGTH = 5;

    final char[] text;
    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] types;
    private int[] hashes;
    private int[] words;
    private byte[] leads;
    private long[] classes;
    private String @Nullable [] skeletons;

    Tokens(char[] text) {
        this.text = text;
        int room = text.length / USUAL_LENGTH + 8;
        starts = new int[room];
        ends = new int[room];
        types = new byte[room];
        hashes = new int[room];
        words = new int[room];
        leads = new byte[room];
        classes = new long[room];
    }

    /** Adds a token. */
    void add(int start, int end, byte type) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = HASH * hash + text[at];
        }
        add(start, end, type, hash);
    }

    /** Adds a token whose {@link String#hashCode} is known. */
    void add(int start, int end, byte type, int hash) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        types[size] = type;
        hashes[size] = hash;
        classes[size] = sign(type);
        size++;
    }

    private void grow() {
        int wider = size * 2;
        starts = Arrays.copyOf(starts, wider);
        ends = Arrays.copyOf(ends, wider);
        types = Arrays.copyOf(types, wider);
        hashes = Arrays.copyOf(hashes, wider);
        words = Arrays.copyOf(words, wider);
        leads = Arrays.copyOf(leads, wider);
        classes = Arrays.copyOf(classes, wider);
    }

    /** Notes what the last token is as a word. */
    void know(int word, int lead, long bits) {
        words[size - 1] = word;
        leads[size - 1] = (byte) lead;
        classes[size - 1] |= bits;
    }

    /** Gives a word that only looks as if it began with the article its hamza back. */
    void unfold(int token) {
        text[starts[token]] = 'أ';
    }

    /** Makes a known word an unknown one: a name that only reads like it. */
    void forget(int token) {
        words[token] = 0;
        leads[token] = 0;
        classes[token] = sign(types[token]);
    }

    /** {@return the bit of a type among the classes} */
    private static long sign(byte type) {
        return WordClass.FIRST_FREE << type;
    }

    int size() {
        return size;
    }

    /** {@return the first token in a range that has one of some classes; the end of the range where none has} */
    int next(int from, int to, long bits) {
        int token = from;
        while (token < to && (classes[token] & bits) == 0) {
            token++;
        }
        return token;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    byte type(int token) {
        return has(token) ? types[token] : OTHER;
    }

    private boolean has(int token) {
        return token >= 0 && token < size;
    }

    /** {@return the word's number in the lexicon; 0 where it is not known} */
    int word(int token) {
        return has(token) ? words[token] : 0;
    }

    /** {@return the number of characters written on to the front of the known word} */
    int lead(int token) {
        return has(token) ? leads[token] : 0;
    }

    /** {@return the first character, where it is a particle written on to a known word; 0 else} */
    char particle(int token) {
        return lead(token) == 0 ? 0 : text[starts[token] + leads[token] - 1];
    }

    /** {@return whether "and" or "so" stands before the word, written on or alone} */
    boolean isJoined(int token) {
        return isWrittenOn(token) || reads(token - 1, "و");
    }

    /** {@return whether "and" or "so" is written on to the front of the known word} */
    boolean isWrittenOn(int token) {
        return lead(token) > 0 && (text[starts[token]] == 'و' || text[starts[token]] == 'ف');
    }

    boolean is(int token, long bits) {
        return has(token) && (classes[token] & bits) != 0;
    }

    boolean isType(int token, byte type) {
        return has(token) && types[token] == type;
    }

    boolean isWord(int token) {
        return isType(token, WORD);
    }

    int length(int token) {
        return has(token) ? ends[token] - starts[token] : 0;
    }

    /** Whether a token's characters are exactly these. */
    boolean reads(int token, String word) {
        return has(token) && hashes[token] == word.hashCode() && isExactly(token, word);
    }

    private boolean isExactly(int token, String word) {
        return ends[token] - starts[token] == word.length() && isAt(starts[token], word);
    }

    /** Whether a token's characters are exactly those of one of the words. */
    boolean readsAny(int token, Words words) {
        String word = has(token) ? words.find(hashes[token]) : null;
        return word != null && isExactly(token, word);
    }

    boolean endsWith(int token, String ending) {
        int from = length(token) - ending.length();
        return has(token) && from >= 0 && isAt(ends[token] - ending.length(), ending);
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
        int at = starts[token];
        while (at < ends[token] && text[at] != c) {
            at++;
        }
        return at < ends[token];
    }

    /** Whether a token begins in Latin letters. */
    boolean isLatin(int token) {
        return isWord(token) && text[starts[token]] < '\u0250';
    }

    boolean startsWith(int token, String prefix) {
        return has(token) && length(token) >= prefix.length() && isAt(starts[token], prefix);
    }

    /** {@return the first character of a token; 0 beyond the last} */
    char first(int token) {
        return has(token) ? text[starts[token]] : 0;
    }

    /** {@return the last character of a token; 0 beyond the last} */
    char last(int token) {
        return has(token) ? text[ends[token] - 1] : 0;
    }

    String text(int token) {
        return new String(text, starts[token], ends[token] - starts[token]);
    }

    /** {@return its skeleton; made once, for those who speak are asked for again and again} */
    String skeleton(int token) {
        if (skeletons == null) {
            skeletons = new String[size];
        }
        if (skeletons[token] == null) {
            skeletons[token] = Skeletons.of(text, starts[token], ends[token]);
        }
        return skeletons[token];
    }
}
