package io.github.khabar.internal.metadata;

import io.github.khabar.internal.lexicon.CharClass;
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
    static @Nullable Credit of(StoryBlock block, CreditLabels labels) {
        int longest = block.role() == Role.BOILERPLATE ? LONGEST_UNREAD : LONGEST;
        Kind kind = block.display().text().length() > longest ? null : kind(block, labels);
        return kind == null ? null : new Credit(block, kind);
    }

    private static @Nullable Kind kind(StoryBlock block, CreditLabels labels) {
        return switch (block.role()) {
            case BYLINE -> Kind.BYLINE;
            case SOURCE -> Kind.SOURCE;
            case DATE -> Kind.DATE;
            // What classifying has passed over may still be a name.
            case BOILERPLATE -> block.raw().zone() == Zone.TOP ? labels.kind(block.raw().facts().label()) : null;
            default -> null;
        };
    }

    boolean isBelow() {
        return block.raw().zone() == Zone.BOTTOM;
    }

    boolean isDated() {
        return kind == Kind.DATE
                || block.role() != Role.BOILERPLATE && block.raw().facts().stamp() != null
                || block.role() == Role.BYLINE && hasYear();
    }

    /** «ليلى حداد | محليات | 12 مايو 2024»: a number of four digits. */
    boolean hasYear() {
        String key = block.key().text();
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
