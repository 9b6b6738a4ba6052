package io.github.khabar.internal.html.flat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SeamsTest {

    @Test
    void opensWherePiecesOfALineTouch() {
        assertThat(opened("<div><span>9 مايو 2021</span><span>10 دقائق قراءة</span></div>")).isEqualTo("9 مايو 2021 10 دقائق قراءة");
        assertThat(opened("<div>بقلم<span class='author'>هدى</span><b>سالم</b></div>")).isEqualTo("بقلم هدى سالم");
        assertThat(opened("<div><time class='date'>9 مايو</time>بيروت</div>")).isEqualTo("9 مايو بيروت");
    }

    @Test
    void leavesWhatSpacesAlreadyPart() {
        assertThat(opened("<div><span>9 مايو</span> <span>بيروت</span></div>")).isEqualTo("9 مايو بيروت");
        assertThat(opened("<div>و<a href=x>بيروت</a></div>")).isEqualTo("وبيروت");
    }

    private static String opened(String html) {
        Units units = Flattener.flatten(Jsoup.parse(html), null, Limits.standard(), Deadline.NONE).units();
        return units.seams.open(units.text, units.from[0], units.to[0]);
    }
}
