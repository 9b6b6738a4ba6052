package io.github.khabar.internal.html;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes as UTF-8: whether they are valid, how much of them is, and what smells of text decoded twice. */
final class CharsetUtf8Scan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int NEAR = 5; // bytes within which every second character of UTF-8 read as windows-1256 is a tah or zah

    private final byte[] bytes;
    private int wellFormed;
    private int broken;
    private int lost;
    private int latin;
    private int tahs;
    private int lastTah = -NEAR;

    private CharsetUtf8Scan(byte[] bytes) {
        this.bytes = bytes;
    }

    static CharsetUtf8Scan of(byte[] bytes) {
        CharsetUtf8Scan scan = new CharsetUtf8Scan(bytes);
        scan.run();
        return scan;
    }

    boolean isAscii() {
        return wellFormed == 0 && broken == 0;
    }

    boolean isValid() {
        return broken == 0;
    }

    /** @return whether the bytes are UTF-8 with a few broken places */
    boolean isMostlyValid() {
        return wellFormed > 0 && wellFormed * 0.15 >= broken;
    }

    /** @return how often the text holds the replacement character */
    int lost() {
        return lost;
    }

    /** @return whether the text may hold passages that were decoded wrongly once before */
    boolean smellsOfMojibake() {
        return latin >= 4 || tahs >= 3;
    }

    private void run() {
        int at = 0;
        while ((at = skipPlain(at)) < bytes.length) {
            int length = sequence(at);
            if (length == 0) {
                broken++;
                at++;
            } else {
                wellFormed += length;
                at += length;
            }
        }
    }

    /** Skips ASCII and what most Arabic letters are: two bytes of which nothing but their number is of interest. */
    private int skipPlain(int from) {
        byte[] page = bytes;
        int at = from;
        int letters = 0;
        while (at < page.length) {
            int b = page[at];
            if (b >= 0) {
                at = skipAscii(page, at + 1);
            } else if (b >= (byte) 0xd9 && b < (byte) 0xe0 && at + 1 < page.length && page[at + 1] < (byte) 0xc0) {
                letters++;
                at += 2;
            } else if (b == (byte) 0xd8 && at + 1 < page.length && page[at + 1] < (byte) 0xb7) {
                letters++;
                at += 2;
            } else {
                break;
            }
        }
        wellFormed += letters * 2;
        return at;
    }

    private static int skipAscii(byte[] page, int from) {
        int at = from;
        if (at < page.length && page[at] < 0) {
            return at;
        }
        while (at + Long.BYTES <= page.length && ((long) LONGS.get(page, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < page.length && page[at] >= 0) {
            at++;
        }
        return at;
    }

    /** @return the length of the well-formed sequence at an index; 0 when there is none */
    private int sequence(int at) {
        int lead = bytes[at] & 0xff;
        if (lead >= 0xc2 && lead < 0xe0) {
            return isTail(at + 1) ? two(at, lead) : 0;
        }
        if (lead >= 0xe0 && lead < 0xf0) {
            return isTail(at + 1) && isTail(at + 2) && fits(lead, bytes[at + 1] & 0xff) ? three(at, lead) : 0;
        }
        boolean four = lead >= 0xf0 && lead < 0xf5 && isTail(at + 1) && isTail(at + 2) && isTail(at + 3);
        return four && fits(lead, bytes[at + 1] & 0xff) ? 4 : 0;
    }

    private int two(int at, int lead) {
        int tail = bytes[at + 1];
        if (lead == 0xc3) {
            latin++;
        } else if (lead == 0xd8 && (tail == (byte) 0xb7 || tail == (byte) 0xb8)) {
            if (at - lastTah <= NEAR) {
                tahs++;
            }
            lastTah = at;
        }
        return 2;
    }

    private int three(int at, int lead) {
        if (lead == 0xef && bytes[at + 1] == (byte) 0xbf && bytes[at + 2] == (byte) 0xbd) {
            lost++;
        }
        return 3;
    }

    private boolean isTail(int at) {
        return at < bytes.length && (bytes[at] & 0xc0) == 0x80;
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
