package io.github.khabar.internal.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the first words of a story: «القاهرة (رويترز) -».
 *
 * @param place the place as written, or null
 * @param agency the agency as written, or null
 * @param person who sent it, or null
 * @param date the date as written, or null
 * @param end where the story's own words begin
 */
record Dateline(
        @Nullable String place, @Nullable String agency, @Nullable String person, @Nullable String date, int end) {

    /** There is none. */
    static final Dateline NONE = new Dateline(null, null, null, null, 0);

    boolean isEmpty() {
        return end == 0;
    }
}
