package io.github.khabar.internal.html.flat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** What class and id words tell: a hash table from word to marks that is asked without making strings. Immutable and thread-safe. */
public final class ClassWords {
    /** Marks of elements, bits of {@link Mark}. */
    static final ClassWords STANDARD = load("class-words.txt", name -> Mark.valueOf(name).bit());
    /** What the classes of html and body tell about the page, bits of {@link PageWord}. */
    public static final ClassWords PAGE = load("page-classes.txt", name -> PageWord.valueOf(name).bit());

    /** The slot of a key is its upper twelve bits. */
    private static final int SIZE = 1 << 12;

    private final long[] keys = new long[SIZE];
    private final int[] masks = new int[SIZE];

    private ClassWords() {}

    private static ClassWords load(String resource, ToIntFunction<String> bits) {
        ClassWords words = new ClassWords();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClassWords.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> words.add(line, bits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line, ToIntFunction<String> bits) {
        String[] parts = line.split(" ");
        long key = hash(parts[0]);
        for (int at = 1; at < parts.length; at++) {
            int slot = slot(key);
            keys[slot] = key;
            masks[slot] |= bits.applyAsInt(parts[at]);
        }
    }

    private static long hash(String word) {
        long hash = 0;
        for (int at = 0; at < word.length(); at++) {
            hash = hash * 1_000_003L + word.charAt(at);
        }
        return hash;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 52);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }

    /**
     * Gives the marks of all words of an attribute's value. A word ends at whatever is no letter and where a capital follows a
     * small letter.
     */
    public int marks(String value) {
        int mask = 0;
        long hash = 0;
        boolean small = false;
        int length = Math.min(value.length(), 300);
        for (int at = 0; at < length; at++) {
            char c = value.charAt(at);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || c >= 'a' && c <= 'z' || c >= 0x80 && Character.isLetter(c);
            if (hash != 0 && (!letter || capital && small)) {
                mask |= masks[slot(hash)];
                hash = 0;
            }
            if (letter) {
                hash = hash * 1_000_003L + (capital ? c + 32 : c);
            }
            small = letter && !capital;
        }
        return hash == 0 ? mask : mask | masks[slot(hash)];
    }
}
