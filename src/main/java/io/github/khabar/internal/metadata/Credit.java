package io.github.khabar.internal.metadata;

import io.github.khabar.internal.lexicon.CharClass;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A short line that may say who, where and when.
 *
 * @param block the line
 * @param kind what speaks for it
 */
record Credit(StoryBlock block, Kind kind) {
    private static final int LONGEST = 200;
    private static final int LONGEST_UNREAD = 60;
    private static final int YEAR = 4; // digits
    private static final int OWN_WORDS = 6; // words of the label that belong to the block itself and its nearest parents
    private static final String[] AUTHOR_WORDS = {"author", "byline", "writer", "contributor", "columnist", "reporter", "katib"};

    private static final String[] BUTTON_WORDS = {"menu", "nav", "social", "btn", "button"};

    /** What speaks for a credit; from strong to weak. */
    enum Kind {
        /** Its role, or a class name that says author. */
        BYLINE,
        /** A line that names the source. */
        SOURCE,
        /** A line with a date. */
        DATE,
        /** Only its place near the headline. */
        NEAR
    }

    /** Makes a credit of a block, or gives null. */
    static @Nullable Credit of(StoryBlock block) {
        int longest = block.role() == Role.BOILERPLATE ? LONGEST_UNREAD : LONGEST;
        Kind kind = block.display().text().length() > longest ? null : kind(block);
        return kind == null ? null : new Credit(block, kind);
    }

    private static @Nullable Kind kind(StoryBlock block) {
        boolean top = block.raw().zone() == Zone.TOP;
        return switch (block.role()) {
            case BYLINE -> Kind.BYLINE;
            case SOURCE -> Kind.SOURCE;
            case DATE -> Kind.DATE;
            case BOILERPLATE -> !top ? null : unread(block.raw().facts());
            default -> null;
        };
    }

    /** What classifying has passed over may still be a name, but no button. */
    private static @Nullable Kind unread(BlockFacts facts) {
        for (String word : BUTTON_WORDS) {
            if (facts.label().contains(word)) {
                return null;
            }
        }
        return saysAuthor(facts) ? Kind.BYLINE : Kind.NEAR;
    }

    private static boolean saysAuthor(BlockFacts facts) {
        String label = facts.label();
        int end = 0;
        for (int word = 0; word < OWN_WORDS && end >= 0; word++) {
            end = label.indexOf(' ', end + 1);
        }
        String own = end < 0 ? label : label.substring(0, end);
        for (String word : AUTHOR_WORDS) {
            if (own.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isBelow() {
        return block.raw().zone() == Zone.BOTTOM;
    }

    boolean isDated() {
        return kind == Kind.DATE
                || block.role() != Role.BOILERPLATE && block.raw().facts().stamp() != null
                || block.role() == Role.BYLINE && hasYear(block.key().text());
    }

    /** «ليلى حداد | محليات | 12 مايو 2024»: a number of four digits. */
    private static boolean hasYear(String key) {
        int digits = 0;
        for (int at = 0; at < key.length(); at++) {
            boolean digit = CharClass.isDigit(key.charAt(at));
            if (!digit && digits == YEAR) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return digits == YEAR;
    }

    String text() {
        return block.display().text();
    }
}
