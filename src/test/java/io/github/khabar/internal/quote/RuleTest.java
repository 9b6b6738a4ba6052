package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Quotation;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule finds a quotation, and how sure it is. */
class RuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "colon-marks | 0.98 | وقال المدير: «المصنع سيفتح غدا».",
        "verb-marks | 0.95 | وقال المدير «المصنع سيفتح غدا».",
        "marks-verb | 0.92 | «المصنع سيفتح غدا»، قال المدير.",
        "colon-bare | 0.75 | وقال المدير: المصنع سيفتح غدا.",
        "open-mark | 0.85 | وقال المدير \"المصنع سيفتح غدا.",
        "clause-marks | 0.96 | وقال المدير إن المصنع «سيفتح غدا».",
        "marked-clause | 0.96 | وقال المدير «إن المصنع سيفتح غدا».",
        "clause | 0.92 | وقال المدير إن المصنع سيفتح غدا.",
        "label | 0.9 | ووصف المدير العمل بأنه «شاق جدا».",
        "label | 0.9 | ووصف المدير العمل بـ«الشاق».",
        "phrase-marks | 0.75 | وأعرب المدير عن «أسفه العميق».",
        "phrase-marks | 0.75 | وأعرب المدير عن «أسفه العميق» و«قلقه البالغ».",
        "marks-attribution | 0.78 | «المصنع سيفتح غدا»، بحسب المدير.",
        "attribution-last | 0.75 | سيفتح المصنع غدا بحسب المدير.",
        "attribution-first | 0.78 | وبحسب المدير، سيفتح المصنع غدا.",
        "floating | 0.7 | «المصنع سيفتح أبوابه غدا».",
        "colon-marks | 0.98 | وجاء في التقرير: «المصنع سيفتح غدا».",
        "clause-marks | 0.96 | وأكد المدير أنه «لا تراجع».",
    })
    void findsBy(String rule, double sureness, String text) {
        assertThat(QuotationLines.find("text", text)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(rule);
            assertThat(found.confidence()).isEqualTo(sureness);
        });
    }

    @Test
    void findsMoreMarksByWhatStandsBeforeThem() {
        assertThat(QuotationLines.find("text", "وقال المدير: «المصنع سيفتح غدا» في خطوة «طال انتظارها كثيرا».")).extracting(Quotation::rule)
                .containsExactly("colon-marks", "continued");
        assertThat(QuotationLines.find("text", "وقال المدير: «المصنع سيفتح»: «والعمال عادوا إليه أمس».")).extracting(Quotation::rule)
                .containsExactly("colon-marks", "colon-marks");
    }

    @Test
    void pointsOnToTheNextParagraphByTheRuleOfTheCue() {
        String fillers = "عاد العمال.\nعاد العمال.\nعاد العمال.\n";
        assertThat(QuotationLines.find("text", fillers + "وقال المدير:\n«المصنع سيفتح غدا».")).extracting(Quotation::rule)
                .containsExactly("colon-marks");
        assertThat(QuotationLines.find("text", fillers + "وقال المدير إن:\n«المصنع سيفتح غدا».")).extracting(Quotation::rule)
                .containsExactly("clause-marks");
    }

    @Test
    void hasAnIdOfItsOwnForEach() {
        List<String> ids = List.of(Rule.values()).stream().map(Rule::id).toList();
        assertThat(new TreeSet<>(ids)).hasSameSizeAs(ids);
    }
}
