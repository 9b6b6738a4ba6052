package io.github.khabar.internal.quote;

import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns drafts into results: trimmed words in the coordinates of the display text. */
final class Findings {

    private Findings() {}

    static List<FoundQuotation> of(Scene scene, Trace trace) {
        List<FoundQuotation> found = new ArrayList<>(scene.drafts.size());
        for (Draft draft : scene.drafts) {
            FoundQuotation quotation = finding(draft);
            if (quotation != null) {
                found.add(quotation);
                if (trace.isOn()) {
                    trace.decided("quote", draft.rule.id(), place(draft, quotation), quotation.kind() + " "
                            + (quotation.speaker() == null ? "?" : quotation.speaker()));
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    private static String place(Draft draft, FoundQuotation quotation) {
        String words = draft.first.piece.display();
        return words.substring(quotation.start(), Math.min(words.length(), quotation.start() + 30));
    }

    private static @Nullable FoundQuotation finding(Draft draft) {
        int[] span = Trimmer.trim(draft);
        if (span[1] == 0 || span[0] >= span[1] && draft.first == draft.last) {
            return null;
        }
        Attribution act = draft.attribution;
        Mention mention = act.mention;
        return new FoundQuotation(
                draft.kind, draft.first.index, span[0], draft.last.index, span[1],
                act.who == null ? null : act.who.speaker(),
                mention == null ? null : mention.phrase().text(),
                act.hasCue() ? cue(act) : null,
                act.medium == null ? null : act.medium.text(),
                draft.rule.id(), draft.rule.sureness());
    }

    private static String cue(Attribution act) {
        return Cues.text(act);
    }
}
