package io.github.khabar.internal.html.flat;

import io.github.khabar.internal.lexicon.ResourceLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What class and id words tell: a hash table from word to marks that is asked without making strings. Immutable and thread-safe. */
public final class ClassWords {
    /** Marks of elements, bits of {@link Mark}. */
    static final ClassWords STANDARD = loadMarks("class-words.txt");
    /** What the classes of html and body tell about the page, bits of {@link PageWord}. */
    public static final ClassWords PAGE = loadPageWords("page-classes.txt");

    private static final int SIZE = 1 << 10;
    private static final int LONGEST = 300;
    /** The small letter of each letter of ASCII, 0 for what is no letter. */
    private static final char[] LETTERS = new char[0x80];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LETTERS[c] = c;
            LETTERS[Character.toUpperCase(c)] = c;
        }
    }

    private final long[] keys = new long[SIZE];
    private final int[] masks = new int[SIZE];
    /** A bit for each number that a key may have, so that most words cost one look. */
    private final long[] known = new long[1 << 7];

    private ClassWords() {}

    private static ClassWords loadMarks(String resource) {
        Map<String, Integer> bits = new HashMap<>();
        for (Mark mark : Mark.values()) {
            bits.put(mark.name(), mark.bit());
        }
        return load(resource, bits);
    }

    private static ClassWords loadPageWords(String resource) {
        Map<String, Integer> bits = new HashMap<>();
        for (PageWord word : PageWord.values()) {
            bits.put(word.name(), word.bit());
        }
        return load(resource, bits);
    }

    private static ClassWords load(String resource, Map<String, Integer> bits) {
        ClassWords words = new ClassWords();
        for (String line : ResourceLines.read(ClassWords.class, resource)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                words.add(line, bits);
            }
        }
        return words;
    }

    private void add(String line, Map<String, Integer> bits) {
        String[] parts = line.split(" ");
        long key = hash(parts[0]);
        known[bit(key) >>> 6] |= 1L << bit(key);
        for (int at = 1; at < parts.length; at++) {
            int slot = slot(key);
            keys[slot] = key;
            masks[slot] |= Objects.requireNonNull(bits.get(parts[at]), line);
        }
    }

    private static long hash(String word) {
        long hash = 0;
        for (int at = 0; at < word.length(); at++) {
            hash = hash * 1_000_003L + word.charAt(at);
        }
        return hash;
    }

    private static int bit(long key) {
        return (int) (key ^ key >>> 23) & 0x1FFF;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 54);
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
        int length = Math.min(value.length(), LONGEST);
        for (int at = 0; at < length; at++) {
            char c = value.charAt(at);
            char letter = c < LETTERS.length ? LETTERS[c] : Character.isLetter(c) ? c : 0;
            if (letter == 0 || small && letter != c) {
                mask |= of(hash);
                hash = 0;
            }
            hash = letter == 0 ? 0 : hash * 1_000_003L + letter;
            small = letter != 0 && letter == c;
        }
        return mask | of(hash);
    }

    private int of(long key) {
        return (known[bit(key) >>> 6] & 1L << bit(key)) == 0 ? 0 : masks[slot(key)];
    }
}
