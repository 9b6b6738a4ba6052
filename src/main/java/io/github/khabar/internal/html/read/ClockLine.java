package io.github.khabar.internal.html.read;

import io.github.khabar.article.Precision;
import io.github.khabar.text.ArabicDates;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Reads lines that are a time and nothing else: «14:35», «2:35 م بتوقيت مكة», «قبل 5 دقائق», «د 80». Has no state. */
final class ClockLine {
    /** Some moment: only whether a line is a time is asked, not which one. */
    private static final OffsetDateTime ANY = OffsetDateTime.of(2000, 1, 2, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final String ANY_DAY = "2000-01-02 ";
    private static final List<String> MINUTES = List.of("د", "دقيقة", "الدقيقة", "'", "’", "′", "د.");
    private static final int LONGEST = 60;

    private ClockLine() {}

    static boolean isTime(String line) {
        return line.length() <= LONGEST && (isDate(line) || isDate(ANY_DAY + line) || isMinute(line));
    }

    /** One date with a time of day, or told from now, from the first word to the last. */
    private static boolean isDate(String line) {
        List<ArabicDates.Found> found = ArabicDates.find(line, ANY);
        if (found.size() != 1 || !isInk(line, 0, found.get(0).span().start()) || !isInk(line, found.get(0).span().end(), line.length())) {
            return false;
        }
        boolean relative = found.get(0).flags().contains(ArabicDates.Flag.RELATIVE);
        return relative || found.get(0).date().precision().compareTo(Precision.DAY) > 0;
    }

    /** Whether a range holds no letter or digit. */
    private static boolean isInk(String line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(line.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The minute of a match. */
    private static boolean isMinute(String line) {
        for (String word : MINUTES) {
            String figure = line.startsWith(word) ? line.substring(word.length()) : line.endsWith(word) ? line.substring(0, line.length() - word.length()) : "";
            String digits = figure.strip();
            if (!digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a clock time that a line of text begins with, such as «14:35»; 0 where none does. */
    static int clockEnd(CharSequence text, int from, int to) {
        int colon = digits(text, from, Math.min(to, from + 2));
        if (colon == from || colon + 2 >= to || text.charAt(colon) != ':') {
            return 0;
        }
        int end = digits(text, colon + 1, to);
        return end == colon + 3 && Character.digit(text.charAt(colon + 1), 10) <= 5 ? end : 0;
    }

    private static int digits(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
