package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static List<String> texts(String line) {
        return Segment.split(line).stream().map(Segment::text).toList();
    }

    @Test
    void partsAtWhateverPartsNames() {
        assertThat(texts("القاهرة (رويترز) - سامر | ليلى، نور")).containsExactly("القاهرة", "رويترز", "سامر", "ليلى", "نور");
        assertThat(texts("دمشق-سانا")).containsExactly("دمشق", "سانا");
        assertThat(texts("غزة/ الميناء/ ليلى")).containsExactly("غزة", "الميناء", "ليلى");
    }

    @Test
    void leavesNamesAndFiguresWhole() {
        assertThat(texts("Jean-Paul - 19-8-2024")).containsExactly("Jean-Paul", "19-8-2024");
        assertThat(texts("10:30 / 19/8/2024")).containsExactly("10:30", "19/8/2024");
        assertThat(texts("12/ليلى")).containsExactly("12", "ليلى");
    }

    @Test
    void partsAtATatweelThatStandsAlone() {
        assertThat(texts("واشنطن ـ رويترز")).containsExactly("واشنطن", "رويترز");
        assertThat(texts("واشنطن ــ رويترز")).containsExactly("واشنطن", "رويترز");
        assertThat(texts("الريـاض")).containsExactly("الريـاض");
        assertThat(texts("ـ رويترز")).containsExactly("رويترز");
    }

    @Test
    void knowsWhereEachPartStandsAndWhatFollowsIt() {
        List<Segment> segments = Segment.split(" القاهرة (رويترز) - قال");
        assertThat(segments).extracting(Segment::start).containsExactly(1, 10, 20);
        assertThat(segments).extracting(Segment::end).containsExactly(8, 16, 23);
        assertThat(segments).extracting(Segment::gap).containsExactly(" (", ") - ", "");
    }

    @Test
    void readsUpToTheLimit() {
        assertThat(Segment.split("القاهرة - رويترز", 9)).extracting(Segment::text).containsExactly("القاهرة");
        assertThat(Segment.split("", 9)).isEmpty();
        assertThat(Segment.split(" - | ", 9)).isEmpty();
    }
}
