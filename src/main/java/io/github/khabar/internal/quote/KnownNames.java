package io.github.khabar.internal.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words by which speakers are named in the body of the article. Used by one call. */
final class KnownNames {
    private final List<Attribution> acts;
    private final Set<String> words = new HashSet<>();
    private boolean learned;

    /**
     * Notes who has spoken so far; the words are gathered at the first question.
     *
     * @param scene what has been found in the body
     */
    KnownNames(Scene scene) {
        acts = List.copyOf(scene.acts);
    }

    private void learn() {
        learned = true;
        for (Attribution act : acts) {
            if (act.mention != null) {
                Mention mention = act.mention;
                int first = mention.phrase().from();
                int from = mention.isNamed() ? mention.nameFrom() : first;
                boolean title = !mention.isNamed() && mention.tokens().is(first, WordClass.TITLE);
                for (int token = from; token < (title ? first + 1 : mention.phrase().to()); token++) {
                    words.add(mention.tokens().skeleton(token));
                }
            }
        }
    }

    boolean speaks(Passage passage, int token) {
        if (!learned) {
            learn();
        }
        return passage.tokens.isWord(token) && words.contains(passage.tokens.skeleton(token));
    }
}
