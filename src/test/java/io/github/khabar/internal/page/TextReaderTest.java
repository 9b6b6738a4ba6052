package io.github.khabar.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.internal.limit.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static final String WRAPPED = """
            وصلت السفينة الكبيرة إلى المرفأ ظهر
            السبت بعد رحلة طويلة استمرت أكثر من
            ثلاثة أسابيع في عرض البحر المفتوح.

            وكان في استقبالها عدد من سكان المدينة
            القديمة.
            """;

    private static List<RawBlock> read(String text) {
        return new TextReader(Limits.standard()).read(text).blocks();
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\u00a0\r\n\u200f ")).isEmpty();
    }

    @Test
    void takesEachLineForABlock() {
        assertThat(read("أول\nثان\n\nثالث")).extracting(RawBlock::text).containsExactly("أول", "ثان", "ثالث");
    }

    @Test
    void joinsLinesThatAProgramBroke() {
        assertThat(read(WRAPPED)).hasSize(2);
        assertThat(read(WRAPPED).get(0).text()).startsWith("وصلت السفينة الكبيرة إلى المرفأ ظهر السبت بعد").endsWith("المفتوح.");
    }

    @Test
    void readsTwoLinesWithBulletsAsAListAndOneAsALine() {
        assertThat(read("• أول\n• ثان")).extracting(RawBlock::shape).containsOnly(Shape.LIST_ITEM);
        assertThat(read("- أول\nثان")).extracting(RawBlock::shape).containsOnly(Shape.PARAGRAPH);
        assertThat(read("• أول\n• ثان").get(1).text()).isEqualTo("ثان");
    }

    @Test
    void findsTheWayBackToTheText() {
        for (String text : List.of(WRAPPED, "\ufeff أول \r\n\r\n• ثان\n•  ثالث")) {
            for (RawBlock block : read(text)) {
                String cut = block.source().toSource(0, block.text().length()).of(text);
                assertThat(cut.replace('\n', ' ')).isEqualTo(block.text());
            }
        }
    }
}
