package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds quotations and their speakers in the pieces of one article. Immutable and thread-safe. */
public final class QuotationFinder {
    private static final int LONGEST_HEADLINE = 20;
    private static final int BLOCK = 4;

    /**
     * Finds the quotations of one article.
     *
     * @param pieces headline, standfirst and blocks in reading order
     * @param deadline when to stop; pieces after it hold no quotation
     * @param trace hears the decisions
     * @return the quotations in the order of their places
     */
    public List<FoundQuotation> find(List<QuoteText> pieces, Deadline deadline, Trace trace) {
        List<Passage> passages = passages(pieces, deadline);
        MarkedNames names = MarkedNames.of(passages);
        for (Passage passage : passages) {
            passage.know(names);
        }
        Scene scene = new Scene();
        Continuations continuations = new Continuations(scene, passages);
        List<Passage> headlines = new ArrayList<>();
        for (Passage passage : passages) {
            if (mayBeHeadline(passage)) {
                headlines.add(passage);
            } else if (!deadline.hasPassed()) {
                body(scene, passage, continuations);
            }
        }
        headlines(scene, headlines);
        if (!scene.drafts.isEmpty()) {
            new SpeakerResolver(passages, scene).resolve(scene);
        }
        return Findings.of(scene, trace);
    }

    private static List<Passage> passages(List<QuoteText> pieces, Deadline deadline) {
        List<Passage> passages = new ArrayList<>(pieces.size());
        for (QuoteText piece : pieces) {
            if (deadline.hasPassed()) {
                break;
            }
            passages.add(Passage.of(piece, passages.size()));
        }
        return passages;
    }

    private static void body(Scene scene, Passage passage, Continuations continuations) {
        SentenceReader reader = new SentenceReader(scene, passage);
        int drafts = scene.drafts.size();
        int from = continuations.begin(passage);
        while (from < passage.size()) {
            int to = passage.sentenceEnd(from);
            reader.read(from, to);
            from = Math.max(to, from + 1);
        }
        continuations.end(passage, drafts);
        if (passage.piece.form() == QuoteText.Form.QUOTE && scene.drafts.size() == drafts && passage.words(0, passage.size()) >= BLOCK) {
            Attribution act = scene.add(new Attribution(passage, 0, 0));
            scene.add(QuotationKind.DIRECT, Rule.QUOTE_BLOCK, act, new Phrase(passage, 0, passage.size()));
        }
    }

    private static void headlines(Scene scene, List<Passage> passages) {
        HeadlineReader headlines = new HeadlineReader(scene, new KnownNames(scene));
        for (Passage passage : passages) {
            SentenceReader reader = new SentenceReader(scene, passage);
            int from = 0;
            while (from < passage.size()) {
                int to = passage.sentenceEnd(from);
                if (!headlines.read(passage, from, to)) {
                    reader.read(from, to);
                }
                from = Math.max(to, from + 1);
            }
        }
        Collections.sort(scene.acts);
    }

    private static boolean mayBeHeadline(Passage passage) {
        QuoteText.Form form = passage.piece.form();
        if (form == QuoteText.Form.HEADLINE || form == QuoteText.Form.STANDFIRST || form == QuoteText.Form.SUBHEADING) {
            return true;
        }
        byte last = passage.size() == 0 ? Tokens.STOP : passage.tokens.type(passage.size() - 1);
        return form == QuoteText.Form.PARAGRAPH && passage.index < 3 && passage.size() < LONGEST_HEADLINE
                && last != Tokens.STOP && last != Tokens.COLON;
    }
}
