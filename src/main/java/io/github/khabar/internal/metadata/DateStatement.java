package io.github.khabar.internal.metadata;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import io.github.khabar.article.Sourced;

/**
 * A date that some place of the page states.
 *
 * @param date the date with its origin
 * @param trust how much the place is believed; a lower number is believed more
 */
record DateStatement(Sourced<NewsDate> date, int trust) {
    static final int MACHINE = 0;
    static final int STAMP = 10;
    static final int DAY_ONLY = 20;
    static final int ADDRESS = 30;
    static final int VISIBLE = 40;
    static final int ASSUMED = 50;
    static final int VAGUE = 60;

    NewsDate value() {
        return date.value();
    }

    boolean hasTime() {
        return value().precision().compareTo(Precision.DAY) > 0;
    }

    boolean isSameDay(DateStatement other) {
        return value().date().equals(other.value().date());
    }
}
