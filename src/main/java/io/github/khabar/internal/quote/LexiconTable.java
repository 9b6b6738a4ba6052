package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words by their characters: numbers from 1, 0 for none. Filled while loading, read by many threads afterwards. */
final class LexiconTable {
    private static final int FIRST_SIZE = 1 << 14;

    private int[] slots = new int[FIRST_SIZE];
    private final List<String> keys = new ArrayList<>(List.of(""));
    private final List<@Nullable VerbForm> forms = new ArrayList<>();
    private long[] classes = new long[FIRST_SIZE];

    LexiconTable() {
        forms.add(null);
    }

    /** Adds classes to a word. */
    void put(String key, long bits) {
        classes[number(key)] |= bits;
    }

    /** Makes a word a form of a verb; the first verb counts. */
    void put(String key, VerbForm form) {
        int number = number(key);
        if (forms.get(number) == null) {
            forms.set(number, form);
            classes[number] |= form.isParticiple() ? WordClass.PARTICIPLE : WordClass.FINITE;
        }
    }

    int find(char[] text, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash(text, from, to) & mask;
        while (slots[slot] != 0) {
            if (matches(keys.get(slots[slot]), text, from, to)) {
                return slots[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    long classes(int number) {
        return classes[number];
    }

    @Nullable VerbForm form(int number) {
        return forms.get(number);
    }

    private int number(String key) {
        char[] text = key.toCharArray();
        int found = find(text, 0, text.length);
        if (found != 0) {
            return found;
        }
        keys.add(key);
        forms.add(null);
        if (keys.size() * 2 > slots.length) {
            grow();
        } else {
            place(keys.size() - 1);
        }
        return keys.size() - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        classes = Arrays.copyOf(classes, slots.length);
        for (int number = 1; number < keys.size(); number++) {
            place(number);
        }
    }

    private void place(int number) {
        char[] text = keys.get(number).toCharArray();
        int mask = slots.length - 1;
        int slot = hash(text, 0, text.length) & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = number;
    }

    static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + text[at];
        }
        return hash ^ hash >>> 15;
    }

    private static boolean matches(String key, char[] text, int from, int to) {
        if (key.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (key.charAt(at - from) != text[at]) {
                return false;
            }
        }
        return true;
    }
}
