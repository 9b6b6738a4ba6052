package io.github.khabar.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * What the markup says about a block besides its words.
 *
 * @param level heading level 1 to 6, list depth from 1, else 0
 * @param linkShare share of the characters that stand in links, 0 to 1
 * @param boldShare share of the characters that are set in bold by markup, 0 to 1
 * @param label class, id, itemprop and rel words of the block and its nearest ancestors, lower case, separated by spaces
 * @param stamp machine-readable date of a {@code <time>} element in the block, or null
 * @param entry the time of the entry of a live blog that begins with the block, or null
 */
public record BlockFacts(
        int level, double linkShare, double boldShare, String label, @Nullable String stamp, @Nullable EntryTime entry) {

    /** The facts of a block of plain text. */
    public static final BlockFacts NONE = new BlockFacts(0, 0, 0, "", null, null);

    /**
     * Gives the same facts for the first block of an entry.
     *
     * @param time the time of the entry
     * @return the facts
     */
    public BlockFacts opening(EntryTime time) {
        return new BlockFacts(level, linkShare, boldShare, label, stamp, time);
    }
}
