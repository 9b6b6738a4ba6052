package io.github.khabar.internal.lexicon;

import java.nio.charset.StandardCharsets;

/**
 * Reads the words and numbers of a model's file, which is plain ASCII, straight from its bytes: models are read once, by code that is
 * not compiled yet, and there each step of the JDK's readers counts. Used by one thread.
 */
public final class ModelReader {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_SINGLE_DIGITS = 7;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private final byte[] bytes;
    private int at;
    private long digits; // of the number that is read
    private int decimals; // how many of them stand behind the point

    private ModelReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Opens a file.
     *
     * @param owner the class beside which the file lies
     * @param file the file's name
     * @return a reader before its first line
     * @throws IllegalStateException if there is no such file
     */
    public static ModelReader of(Class<?> owner, String file) {
        return new ModelReader(ResourceLines.bytes(owner, file));
    }

    /**
     * Reads a model that is no file.
     *
     * @param text its lines
     * @return a reader before the first line
     */
    public static ModelReader of(String text) {
        return new ModelReader(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Passes over blank lines and those that begin with {@code #}; {@return whether a line follows} */
    public boolean hasLine() {
        while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '#')) {
            skipLine();
        }
        return at < bytes.length;
    }

    /** Goes to the start of the next line. */
    public void skipLine() {
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        at++;
    }

    /** Passes over spaces; {@return whether the line goes on} */
    public boolean hasMore() {
        while (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r';
    }

    /**
     * Passes over a sign if it is next.
     *
     * @param sign a character of ASCII
     * @return whether it was
     */
    public boolean take(char sign) {
        boolean next = at < bytes.length && bytes[at] == sign;
        at += next ? 1 : 0;
        return next;
    }

    /** {@return what stands before the next space, sign of comparison, bracket or end of the line} */
    public String word() {
        int start = at;
        while (at < bytes.length && bytes[at] > ' ' && bytes[at] != '<' && bytes[at] != ']') {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a number up to the next space, bracket or end of the line.
     *
     * @return the number, rounded as {@link Double#parseDouble} does: two whole numbers that are exact make one exact division
     * @throws NumberFormatException if there is none
     */
    public double number() {
        int start = at;
        boolean negative = take('-');
        if (!readDigits(MOST_DIGITS)) {
            at = start;
            return Double.parseDouble(word());
        }
        double number = digits / POWERS[decimals];
        return negative ? -number : number;
    }

    /**
     * Reads a number in single precision.
     *
     * @return the number, rounded as {@link Float#parseFloat} does
     * @throws NumberFormatException if there is none
     */
    public float singleNumber() {
        int start = at;
        boolean negative = take('-');
        if (!readDigits(MOST_SINGLE_DIGITS)) {
            at = start;
            return Float.parseFloat(word());
        }
        float number = (float) digits / (float) POWERS[decimals];
        return negative ? -number : number;
    }

    /** Reads digits with a point between them; {@return whether that is all of the number} */
    private boolean readDigits(int most) {
        int first = at;
        int point = -1;
        digits = 0;
        for (; at < bytes.length && (isDigit(bytes[at]) || bytes[at] == '.' && point < 0); at++) {
            if (bytes[at] == '.') {
                point = at;
            } else {
                digits = digits * 10 + bytes[at] - '0';
            }
        }
        decimals = point < 0 ? 0 : at - point - 1;
        return at > first && at - first <= most && isEnd();
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private boolean isEnd() {
        return at == bytes.length || bytes[at] <= ' ' || bytes[at] == ']';
    }
}
