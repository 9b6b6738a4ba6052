package io.github.khabar.internal.metadata;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the date in an address: {@code /2024/4/13/}, {@code /2024-04-13-}, {@code /20240413/}. Thread-safe; has no state. */
final class UrlDates {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private UrlDates() {}

    static Optional<NewsDate> find(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        for (int slash = path; slash >= 0; slash = url.indexOf('/', slash + 1)) {
            Optional<NewsDate> date = at(url, slash + 1);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<NewsDate> at(String url, int start) {
        int yearEnd = digits(url, start);
        if (yearEnd - start == 8) {
            return date(number(url, start, start + 4), number(url, start + 4, start + 6), number(url, start + 6, yearEnd));
        }
        if (yearEnd - start != 4) {
            return Optional.empty();
        }
        int month = section(url, yearEnd);
        int monthEnd = field(url, month);
        int dayEnd = monthEnd < 0 ? -1 : field(url, monthEnd);
        if (dayEnd < 0 || url.charAt(month) != url.charAt(monthEnd)) {
            return Optional.empty();
        }
        return date(number(url, start, yearEnd), number(url, month + 1, monthEnd), number(url, monthEnd + 1, dayEnd));
    }

    /** Passes over the name of a section between year and month: {@code /2013/world/8/3/}. */
    private static int section(String url, int separator) {
        boolean named = separator + 1 < url.length() && url.charAt(separator) == '/' && Character.isLetter(url.charAt(separator + 1));
        int next = named ? url.indexOf('/', separator + 1) : -1;
        return next < 0 ? separator : next;
    }

    /** The end of one or two digits behind a separator, or -1. */
    private static int field(String url, int separator) {
        boolean parted = separator < url.length() && (url.charAt(separator) == '/' || url.charAt(separator) == '-');
        int end = parted ? digits(url, separator + 1) : -1;
        return end > separator + 1 && end <= separator + 3 ? end : -1;
    }

    private static int digits(String url, int start) {
        int at = start;
        while (at < url.length() && url.charAt(at) >= '0' && url.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int number(String url, int start, int end) {
        return Integer.parseInt(url, start, end, 10);
    }

    private static Optional<NewsDate> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(NewsDate.of(LocalDate.of(year, month, day), Precision.DAY));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
