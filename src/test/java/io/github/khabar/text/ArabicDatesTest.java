package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicDatesTest {

    @Test
    void readsTheFirstDateOfALine() {
        assertThat(ArabicDates.parse("نشر في 3 أيار 2021، حدث في 5 أيار 2021", null)).map(NewsDate::iso).contains("2021-05-03");
    }

    @Test
    void readsNoDateWhereNoneIsStated() {
        assertThat(ArabicDates.parse("بقلم المحرر", null)).isEmpty();
        assertThat(ArabicDates.parse("", null)).isEmpty();
    }

    @Test
    void findsTheLeapDayOfTheYearBefore() {
        assertThat(parse("29 فبراير", "2025-03-10T12:00:00Z")).isEqualTo("2024-02-29");
    }

    @Test
    void findsNoLeapDayBetweenTwoCommonYears() {
        assertThat(parse("29 فبراير", "2026-03-10T12:00:00Z")).isEqualTo("-");
    }

    @Test
    void tellsDatesFromTheDayOfTheReferenceInItsOwnZone() {
        assertThat(parse("أمس", "2024-01-01T00:30:00+03:00")).isEqualTo("2023-12-31");
        assertThat(parse("قبل ساعة", "2024-01-01T00:30:00+03:00")).isEqualTo("2023-12-31T23:30+03:00");
    }

    @Test
    void givesNoOffsetToADayWithoutATime() {
        OffsetDateTime reference = OffsetDateTime.parse("2024-01-01T00:30:00+03:00");
        assertThat(ArabicDates.parse("أمس", reference).flatMap(NewsDate::offset)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"الساعة 10 مساء, HOUR", "الساعة الثالثة, HOUR", "10:30, MINUTE", "10:30:15, SECOND", "'', DAY"})
    void knowsHowExactlyTheTimeIsStated(String time, Precision precision) {
        assertThat(ArabicDates.parse("7 مايو 2023 " + time, null)).map(NewsDate::precision).contains(precision);
    }

    private static String parse(String text, String reference) {
        return ArabicDates.parse(text, OffsetDateTime.parse(reference)).map(NewsDate::iso).orElse("-");
    }
}
