package io.github.khabar.internal.html.decode;

/** Counts how much of bytes that are not valid UTF-8 is well-formed UTF-8 all the same. Used for one page. */
final class CharsetUtf8Scan {
    private static final int BEGINNING = 1 << 14;
    private static final int ENOUGH = 64; // well-formed bytes: text in another encoding is broken long before
    private static final double MAX_BROKEN = 0.15; // of the bytes beyond ASCII; in other encodings nearly all are

    private final byte[] bytes;
    private int wellFormed;
    private int broken;

    private CharsetUtf8Scan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return whether a broken place is among the first bytes beyond ASCII} */
    static boolean beginsBroken(byte[] bytes) {
        CharsetUtf8Scan scan = new CharsetUtf8Scan(bytes);
        int at = 0;
        while (at < bytes.length && at < BEGINNING && scan.broken == 0 && scan.wellFormed < ENOUGH) {
            at = scan.step(at);
        }
        return scan.broken > 0;
    }

    /** {@return whether the bytes are UTF-8 with a few broken places} */
    static boolean isMostlyValid(byte[] bytes) {
        CharsetUtf8Scan scan = new CharsetUtf8Scan(bytes);
        int at = 0;
        while (at < bytes.length && scan.mayBeMostlyValid(bytes.length - at)) {
            at = scan.step(at);
        }
        return scan.mayBeMostlyValid(0);
    }

    private boolean mayBeMostlyValid(int left) {
        return broken <= (wellFormed + left) * MAX_BROKEN;
    }

    /** Counts the character at an index and returns the index after it. */
    private int step(int at) {
        if (bytes[at] >= 0) {
            return at + 1;
        }
        int length = sequence(at);
        wellFormed += length;
        broken += length == 0 ? 1 : 0;
        return at + Math.max(1, length);
    }

    /** {@return the length of the well-formed sequence at an index; 0 when there is none} */
    private int sequence(int at) {
        int lead = bytes[at] & 0xff;
        if (lead >= 0xc2 && lead < 0xe0) {
            return areTails(at + 1, 1) ? 2 : 0;
        }
        if (lead >= 0xe0 && lead < 0xf0) {
            return areTails(at + 1, 2) && fits(lead, bytes[at + 1] & 0xff) ? 3 : 0;
        }
        return lead >= 0xf0 && lead < 0xf5 && areTails(at + 1, 3) && fits(lead, bytes[at + 1] & 0xff) ? 4 : 0;
    }

    private boolean areTails(int from, int count) {
        for (int at = from; at < from + count; at++) {
            if (at >= bytes.length || (bytes[at] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Rules out what is written longer than need be, surrogates and what lies beyond Unicode. */
    private static boolean fits(int lead, int second) {
        return switch (lead) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
