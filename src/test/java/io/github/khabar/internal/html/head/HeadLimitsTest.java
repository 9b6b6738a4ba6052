package io.github.khabar.internal.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Warning;
import io.github.khabar.internal.html.flat.Flattener;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadLimitsTest {
    private static final String STORY = "{\"@type\":\"NewsArticle\",\"headline\":\"خبر\"}";

    @Test
    void keepsWhatStandsBeforeTheDepthLimit() {
        String deep = "{\"@type\":\"NewsArticle\",\"headline\":\"خبر\",\"x\":" + "[".repeat(5_000);
        Hints hints = read(deep, Limits.standard());
        assertThat(hints.first(HintKey.HEADLINE)).contains("خبر");
        assertThat(hints.warnings()).contains(Limit.JSON_LD_DEPTH.reached(64));
    }

    @Test
    void keepsWhatStandsBeforeTheTokenLimit() {
        String many = "{\"@type\":\"NewsArticle\",\"headline\":\"خبر\",\"x\":[" + "1,".repeat(200_000) + "1]}";
        Hints hints = read(many, Limits.standard());
        assertThat(hints.first(HintKey.HEADLINE)).contains("خبر");
        assertThat(hints.warnings()).contains(Limit.JSON_LD_TOKENS.reached(100_000));
    }

    @Test
    void leavesOutABlockThatIsTooLong() {
        Hints hints = read(STORY, Limits.standard().with(Limit.JSON_LD_CHARS, 10));
        assertThat(hints.first(HintKey.HEADLINE)).isEmpty();
        assertThat(hints.warnings()).extracting(Warning::detail).containsExactly("maxJsonLdChars = 10");
    }

    @Test
    void readsOtherBlocksAfterABrokenOne() {
        String page = "<script type='application/ld+json'>{\"@type\": \"Web</script>"
                + "<script type='application/ld+json'>" + STORY + "</script>";
        Hints hints = new HeadReader(Limits.standard()).read(Flattener.flatten(Jsoup.parse(page), null, Limits.standard(), Deadline.NONE));
        assertThat(hints.first(HintKey.HEADLINE)).contains("خبر");
        assertThat(hints.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.JSON_LD_BROKEN);
    }

    private static Hints read(String json, Limits limits) {
        String page = "<script type='application/ld+json'>" + json + "</script>";
        return new HeadReader(limits).read(Flattener.flatten(Jsoup.parse(page), null, limits, Deadline.NONE));
    }
}
