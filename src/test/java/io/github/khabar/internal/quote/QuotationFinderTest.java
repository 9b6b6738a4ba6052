package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.QuotationKind;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.quote.QuoteText.Form;
import io.github.khabar.internal.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the form of a piece, the deadline and the trace change. */
class QuotationFinderTest {
    private static final QuotationFinder FINDER = new QuotationFinder();
    private static final String SAID = "وقال المدير سمير حسان إن الأجر قليل.";

    @Test
    void takesAPassageThatThePageSetsOff() {
        List<FoundQuotation> found = find(piece(Form.PARAGRAPH, SAID), piece(Form.QUOTE, "عملنا ست عشرة ساعة."));

        assertThat(found).extracting(FoundQuotation::rule).containsExactly("clause", "quote-block");
        FoundQuotation block = found.get(1);
        assertThat(block.kind()).isEqualTo(QuotationKind.DIRECT);
        assertThat(block.firstPiece()).isEqualTo(1);
        assertThat(block.start()).isZero();
        assertThat(block.end()).isEqualTo("عملنا ست عشرة ساعة".length());
        assertThat(block.cue()).isNull();
        assertThat(block.speaker()).isNotNull().satisfies(speaker -> assertThat(speaker.name()).isEqualTo("سمير حسان"));
    }

    @Test
    void takesNoShortPassageAndNoneThatHoldsAQuotation() {
        assertThat(find(piece(Form.QUOTE, "ست عشرة ساعة"))).isEmpty();
        assertThat(find(piece(Form.PARAGRAPH, "عملنا ست عشرة ساعة."))).isEmpty();
        assertThat(find(piece(Form.QUOTE, SAID))).extracting(FoundQuotation::rule).containsExactly("clause");
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = {"HEADLINE", "STANDFIRST", "SUBHEADING"})
    void readsSomebodyAndAColonAboveTheText(Form form) {
        List<FoundQuotation> found = find(piece(Form.PARAGRAPH, SAID), piece(Form.PARAGRAPH, "عاد العمال أمس."),
                piece(Form.PARAGRAPH, "عاد العمال أمس."), piece(form, "حسان: لا تراجع"));

        assertThat(found).extracting(FoundQuotation::rule).containsExactly("clause", "headline-colon");
        assertThat(found.get(1).speaker()).isNotNull().satisfies(speaker -> assertThat(speaker.role()).contains("المدير"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 | خبراء: الأسعار ستنخفض | 1",
        "3 | خبراء: الأسعار ستنخفض | 0",
        "0 | خبراء: الأسعار ستنخفض. | 0",
        "0 | خبراء: الأسعار ستنخفض: | 0",
        "0 | خبراء: الأسعار ستنخفض في كل مدن الشمال وفي كل قرى الجنوب بعد أن عاد المطر إلى كل السهول والجبال | 0",
    })
    void takesAParagraphForAHeadlineOnTopAndWhereItIsShortAndOpen(int before, String text, int quotations) {
        List<QuoteText> pieces = new ArrayList<>();
        for (int at = 0; at < before; at++) {
            pieces.add(piece(Form.PARAGRAPH, "عاد العمال أمس."));
        }
        pieces.add(piece(Form.PARAGRAPH, text));

        assertThat(FINDER.find(pieces, Deadline.NONE, Trace.OFF)).hasSize(quotations);
    }

    @Test
    void readsAVerbInThePresentAsATurnInHeadlinesOnly() {
        String turn = "النائبة منى حلبي ترحب بالقرار";
        String goesOn = "وأضافت أن الأجر قليل.";

        assertThat(find(piece(Form.HEADLINE, turn), piece(Form.PARAGRAPH, goesOn))).singleElement().satisfies(found ->
                assertThat(found.speaker()).isNotNull().satisfies(speaker -> assertThat(speaker.name()).isEqualTo("منى حلبي")));
    }

    @Test
    void ordersWhatItFindsByPlace() {
        List<FoundQuotation> found = find(piece(Form.HEADLINE, "المدير: لا تراجع. الوزيرة: لا عودة"), piece(Form.PARAGRAPH, SAID),
                piece(Form.SUBHEADING, "العمال: لن نعود"), piece(Form.PARAGRAPH, "وأضاف أن العمل قليل. وأكد أن الحل قريب."));

        assertThat(found).extracting(FoundQuotation::firstPiece).containsExactly(0, 0, 1, 2, 3, 3);
        assertThat(found).extracting(FoundQuotation::start).containsExactly(8, 27, 25, 8, 9, 29);
    }

    @Test
    void stopsAtTheDeadline() {
        AtomicLong clock = new AtomicLong();
        List<QuoteText> pieces = List.of(piece(Form.PARAGRAPH, SAID), piece(Form.PARAGRAPH, "وأضاف أن العمل قليل."));

        assertThat(FINDER.find(pieces, Deadline.after(Duration.ofNanos(1_000), clock::incrementAndGet), Trace.OFF)).hasSize(2);
        assertThat(FINDER.find(pieces, Deadline.after(Duration.ofNanos(2), clock::incrementAndGet), Trace.OFF)).isEmpty();
        assertThat(FINDER.find(pieces, Deadline.after(Duration.ofNanos(4), clock::incrementAndGet), Trace.OFF)).hasSize(1);
    }

    @Test
    void tellsTheTraceWhatDecided() {
        List<String> heard = new ArrayList<>();
        Trace trace = new Trace() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void decided(String stage, String rule, String place, String verdict) {
                heard.add(stage + " | " + rule + " | " + place + " | " + verdict);
            }
        };
        FINDER.find(List.of(piece(Form.PARAGRAPH, "وقال: «لا».")), Deadline.NONE, trace);
        FINDER.find(List.of(piece(Form.PARAGRAPH, "وقالت الوزيرة إن هذه الجملة أطول من أن تكتب كلها.")), Deadline.NONE, trace);

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).startsWith("quote | colon-marks | لا».").contains("DIRECT ?");
        assertThat(heard.get(1)).startsWith("quote | clause | هذه الجملة أطول من أن تكتب كله | INDIRECT").contains("الوزيرة");
    }

    private static QuoteText piece(Form form, String display) {
        return QuoteText.of(form, display);
    }

    private static List<FoundQuotation> find(QuoteText... pieces) {
        return FINDER.find(List.of(pieces), Deadline.NONE, Trace.OFF);
    }
}
