package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.article.Quotation;
import io.github.khabar.article.QuotationKind;
import io.github.khabar.article.SpeakerKind;
import io.github.khabar.article.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationExtractorTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();
    private static final List<String> PARAGRAPHS = List.of(
            "وقالت الطبيبة سلمى إبراهيم لقناة الأفق: «نحتاج إلى عشرة أسرة إضافية».",
            "",
            "وأضافت أن المرضى ينتظرون.");

    @Test
    void tellsWhoSaidWhatWhereAndHow() {
        Quotation quotation = EXTRACTOR.extract(PARAGRAPHS).get(0);

        assertThat(quotation.kind()).isEqualTo(QuotationKind.DIRECT);
        assertThat(quotation.text()).isEqualTo("نحتاج إلى عشرة أسرة إضافية");
        assertThat(quotation.speaker()).hasValueSatisfying(speaker -> {
            assertThat(speaker.name()).isEqualTo("سلمى إبراهيم");
            assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
            assertThat(speaker.role()).contains("الطبيبة");
        });
        assertThat(quotation.mention()).contains("الطبيبة سلمى إبراهيم");
        assertThat(quotation.cue()).contains("قالت");
        assertThat(quotation.medium()).contains("قناة الأفق");
        assertThat(quotation.rule()).isEqualTo("colon-marks");
        assertThat(quotation.confidence()).isGreaterThan(0.9);
    }

    @Test
    void givesSpansInParagraphsJoinedByABlankLine() {
        String joined = PARAGRAPHS.get(0) + "\n\n" + PARAGRAPHS.get(2);

        assertThat(EXTRACTOR.extract(PARAGRAPHS)).hasSize(2).allSatisfy(quotation -> {
            assertThat(quotation.place()).isEqualTo(Quotation.Place.BODY);
            assertThat(quotation.spans()).singleElement().satisfies((TextSpan span) ->
                    assertThat(span.of(joined)).isEqualTo(quotation.text()));
        });
    }

    @Test
    void findsWordsInTheHeadline() {
        String headline = "وزير الطاقة: لا نية لرفع الأسعار";
        Quotation quotation = EXTRACTOR.extract(headline, List.of("قال وزير الطاقة مروان قاسم إن الرسوم ثابتة.")).get(0);

        assertThat(quotation.place()).isEqualTo(Quotation.Place.HEADLINE);
        assertThat(quotation.spans().get(0).of(headline)).isEqualTo("لا نية لرفع الأسعار");
        assertThat(quotation.speaker()).hasValueSatisfying(speaker -> assertThat(speaker.name()).isEqualTo("مروان قاسم"));
    }

    @Test
    void reportsTheKindsThatAreAskedFor() {
        Options options = Options.defaults().withQuotationKinds(EnumSet.of(QuotationKind.INDIRECT));

        assertThat(QuotationExtractor.with(options).extract(PARAGRAPHS))
                .extracting(Quotation::kind)
                .containsExactly(QuotationKind.INDIRECT);
    }

    @Test
    void leavesUnsureOnesOutWhenPreciseIsAskedFor() {
        List<String> unsure = List.of("وأشاد المدرب بـ«الروح القتالية» للاعبين.");
        Options options = Options.defaults().withQuotationProfile(QuotationProfile.PRECISE);

        assertThat(EXTRACTOR.extract(unsure)).hasSize(1);
        assertThat(QuotationExtractor.with(options).extract(unsure)).isEmpty();
    }

    @Test
    void worksAfterATripThroughItsSerialForm() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(EXTRACTOR);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            QuotationExtractor copy = (QuotationExtractor) in.readObject();
            assertThat(copy.extract(PARAGRAPHS)).isEqualTo(EXTRACTOR.extract(PARAGRAPHS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "»", "\"", "((", "(", "قال ", "قال: ", "قال إن ", "وقال «", "بحسب الوزير ", "مؤكدا أن ", "وزير ", "، ", ". "})
    void comesToAnEndOnLongRepetitions(String piece) {
        assertThat(EXTRACTOR.extract(List.of(piece.repeat(50_000))).size()).isLessThanOrEqualTo(50_000);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(EXTRACTOR.extract(List.of())).isEmpty();
        assertThat(EXTRACTOR.extract(List.of("", " ", "\u200f"))).isEmpty();
    }

    @Test
    void wantsAText() {
        assertThatNullPointerException().isThrownBy(() -> QuotationExtractor.with(null));
    }
}
