package io.github.khabar.internal.html.locate;

/** Numbers keys in the order in which they first come, without boxing. Used by one call. */
final class LongIds {
    private long[] keys;
    /** The number of each key and one; 0 in a free slot. */
    private int[] ids;
    private int size;

    LongIds(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2)) * 2;
        keys = new long[capacity];
        ids = new int[capacity];
    }

    int size() {
        return size;
    }

    /** Gives the number of a key; a new key gets the next number. */
    int add(long key) {
        int slot = slot(key);
        if (ids[slot] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            ids[slot] = ++size;
        }
        return ids[slot] - 1;
    }

    /** Gives the number of a key, or -1. */
    int find(long key) {
        return ids[slot(key)] - 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (ids[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = new int[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldIds[at] != 0) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                ids[slot] = oldIds[at];
            }
        }
    }
}
