package io.github.khabar.internal.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a dateline that holds several things without a separator: «عمان 19 آب», «أبوظبي في 19 أغسطس», «القنيطرة سانا»,
 * «الرياض 15 صفر 1446 هـ واس».
 *
 * @param place the place at its start
 * @param date the date in the middle, or null
 * @param agency the agency at its end, or null
 */
record Composite(String place, @Nullable String date, @Nullable String agency) {
    private static final int LONGEST_PLACE = 3;
    private static final int LONGEST_AGENCY = 4;

    /** Reads a part, or gives null. */
    static @Nullable Composite of(String text) {
        List<String> words = Keys.words(text);
        int place = prefix(words);
        if (place == 0 || place == words.size()) {
            return null;
        }
        int agency = suffix(words, place);
        int from = words.get(place).equals("في") || words.get(place).equals("فى") ? place + 1 : place;
        List<String> middle = words.subList(Math.min(from, agency), agency);
        boolean dated = !middle.isEmpty() && Character.isDigit(middle.get(0).charAt(0));
        if (!dated && !middle.isEmpty() || middle.isEmpty() && agency == words.size()) {
            return null;
        }
        return new Composite(
                String.join(" ", words.subList(0, place)),
                dated ? String.join(" ", middle) : null,
                agency == words.size() ? null : String.join(" ", words.subList(agency, words.size())));
    }

    private static int prefix(List<String> words) {
        for (int length = Math.min(LONGEST_PLACE, words.size()); length > 0; length--) {
            if (WordSets.PLACES.contains(Keys.of(String.join(" ", words.subList(0, length))))) {
                return length;
            }
        }
        return 0;
    }

    private static int suffix(List<String> words, int from) {
        for (int at = Math.max(from, words.size() - LONGEST_AGENCY); at < words.size(); at++) {
            if (WordSets.AGENCIES.contains(Keys.of(String.join(" ", words.subList(at, words.size()))))) {
                return at;
            }
        }
        return words.size();
    }
}
