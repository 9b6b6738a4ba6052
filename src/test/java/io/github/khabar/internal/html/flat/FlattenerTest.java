package io.github.khabar.internal.html.flat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FlattenerTest {

    @Test
    void breaksLinesWhereBlocksBeginAndEnd() {
        assertThat(lines("<div>واحد<p>اثنان</p>ثلاثة<ul><li>أربعة</ul></div>خمسة")).containsExactly("واحد", "اثنان", "ثلاثة", "أربعة", "خمسة");
    }

    @Test
    void flowsThroughInlineElements() {
        assertThat(lines("<p>ال<span>قا</span><b>هر</b>ة <a href=x>مدينة</a>، <o:p>كبيرة</o:p></p>")).containsExactly("القاهرة مدينة، كبيرة");
    }

    @Test
    void foldsWhiteSpaceOfTheMarkupOnly() {
        assertThat(lines("<p>  أ \n\t ب&nbsp; ج </p>")).containsExactly("أ ب\u00A0 ج");
    }

    @Test
    void skipsWhatIsNoText() {
        assertThat(lines("<p>أ<script>x</script><style>y</style></p><noscript>z</noscript><select><option>q</select><p>&nbsp;\u200B</p>"))
                .containsExactly("أ");
    }

    @Test
    void breaksLinesAtLineBreaks() {
        Units units = units("<div>أ<br>ب<br><br>ج</div>");
        assertThat(units.size).isEqualTo(3);
        assertThat(units.opening[1]).isEqualTo(Units.BY_BREAK);
        assertThat(units.opening[2]).isEqualTo(Units.BY_BREAKS);
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(lines("<pre>أ\nب</pre>")).containsExactly("أ", "ب");
    }

    @Test
    void putsTheCellsOfARowInOneLine() {
        assertThat(lines("<table><tr><td>أ</td><td><p>10</p></td><td></td></tr></table>")).containsExactly("أ | 10");
    }

    @Test
    void keepsTheColumnsOfALayoutTableApart() {
        assertThat(lines("<table><tr><td><p>أ</p><p>ب</p></td><td>ج</td></tr></table>")).containsExactly("أ", "ب", "ج");
    }

    @Test
    void countsLinksAndBoldLetters() {
        Units units = units("<p>أب <a href=x>تث</a> <b>جح</b></p>");
        assertThat(units.linkChars[0]).isEqualTo(2);
        assertThat(units.boldChars[0]).isEqualTo(2);
        assertThat(units.links[0]).isEqualTo(1);
    }

    @Test
    void countsWordsAndSentencesOfArabic() {
        Units units = units("<p>كَتَبَ الطّالبُ، ثم مضى! هل عاد؟ نعم؛ عاد.</p>");
        assertThat(units.words[0]).isEqualTo(8);
        assertThat(units.sentences[0]).isEqualTo(3);
        assertThat(units.commas[0]).isEqualTo(2);
    }

    private static Units units(String html) {
        return Flattener.flatten(Jsoup.parse(html), null, Limits.standard(), Deadline.NONE).units();
    }

    private static List<String> lines(String html) {
        Units units = units(html);
        List<String> lines = new ArrayList<>();
        for (int unit = 0; unit < units.size; unit++) {
            lines.add(units.textOf(unit));
        }
        return lines;
    }
}
