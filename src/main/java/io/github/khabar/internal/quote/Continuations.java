package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries speech over paragraphs: a mark that is not closed goes on where the next paragraph begins with a mark again or ends in
 * a closing mark of its own.
 */
final class Continuations {
    private final Scene scene;
    private final List<Passage> passages;
    private @Nullable Draft open;

    Continuations(Scene scene, List<Passage> passages) {
        this.scene = scene;
        this.passages = passages;
    }

    /**
     * Goes on with speech of the paragraph before.
     *
     * @return the token of the passage from which it is read as usual
     */
    int begin(Passage passage) {
        Draft draft = open;
        open = null;
        if (draft != null && continues(passage)) {
            int end = end(passage);
            draft.last = passage;
            draft.to = end;
            boolean closed = end < passage.size() && passage.tokens.isType(end, Tokens.MARK);
            open = closed ? null : draft;
            return closed ? end + 1 : passage.size();
        }
        if (opensAlone(passage) && hasNext(passage)) {
            Attribution act = scene.add(new Attribution(passage, 0, 0));
            open = scene.add(QuotationKind.DIRECT, Rule.FLOATING, act, new Phrase(passage, 1, passage.size()));
            return passage.size();
        }
        return 0;
    }

    /** Remembers speech that is open at the end of a paragraph. */
    void end(Passage passage, int drafts) {
        if (open == null && scene.drafts.size() > drafts) {
            Draft last = scene.drafts.get(scene.drafts.size() - 1);
            open = last.rule == Rule.OPEN_MARK && last.last == passage && last.to == passage.size() ? last : null;
        }
    }

    private static boolean opensAlone(Passage passage) {
        return passage.size() > 1 && passage.marks.isStrayOpener(0);
    }

    private boolean hasNext(Passage passage) {
        return passage.index + 1 < passages.size() && continues(passages.get(passage.index + 1));
    }

    private static boolean continues(Passage passage) {
        return passage.size() > 1 && (passage.isStretch(0) || passage.marks.isStrayOpener(0) || strayCloser(passage) > 0);
    }

    private static int end(Passage passage) {
        if (passage.isStretch(0)) {
            return passage.marks.closer(0);
        }
        int closer = strayCloser(passage);
        return closer > 0 ? closer : passage.size();
    }

    /** A closing mark without partner at the very end. */
    private static int strayCloser(Passage passage) {
        int last = passage.size() - 1;
        if (last > 0 && passage.tokens.isType(last, Tokens.STOP)) {
            last--;
        }
        boolean alone = last > 0 && passage.tokens.isType(last, Tokens.MARK) && passage.marks.partner(last) < 0;
        return alone && !passage.marks.isStrayOpener(last) ? last : -1;
    }
}
