package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.PageKind;
import io.github.khabar.article.SourceSpan;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatelineCutterTest {
    private static final String STORY = "فتحت المكتبة أبوابها صباح اليوم بعد عامين من الترميم.";

    @Test
    void leavesTheStorysOwnWords() {
        StoryBlock cut = cut("القاهرة\u00a0(رويترز) - " + STORY);
        assertThat(cut.display().text()).isEqualTo(STORY);
        assertThat(cut.role()).isEqualTo(Role.PARAGRAPH);
    }

    @Test
    void movesTheWayBackToTheInput() {
        String text = "عدن– " + STORY;
        StoryBlock cut = cut(text);
        assertThat(cut.raw().source()).isNotNull();
        assertThat(cut.raw().source().toSource(0, STORY.length())).isEqualTo(new SourceSpan(105, 100 + text.length()));
    }

    @Test
    void makesALineOfNothingElseAByline() {
        assertThat(cut("القاهرة - رويترز").role()).isEqualTo(Role.BYLINE);
    }

    @Test
    void leavesAParagraphWithoutDatelineAlone() {
        assertThat(cut(STORY).display().text()).isEqualTo(STORY);
    }

    private static StoryBlock cut(String text) {
        RawBlock raw = new RawBlock(
                Shape.PARAGRAPH, Zone.STORY, text, BlockFacts.NONE, null, (start, end) -> new SourceSpan(100 + start, 100 + end));
        MappedText display = ArabicNormalizer.display().map(text);
        StoryBlock block = new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), Role.PARAGRAPH);
        ClassifiedPage page = new ClassifiedPage(PageKind.ARTICLE, 1, List.of(block));
        Dateline dateline = new DatelineParser(new Slots(new Hints())).parse(display.text());
        return DatelineCutter.cut(page, block, dateline).blocks().get(0);
    }
}
