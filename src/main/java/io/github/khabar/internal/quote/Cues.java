package io.github.khabar.internal.quote;

import io.github.khabar.article.TextSpan;

/** The words of a cue: without "and" or "so" in front, with the particle behind "according to". */
final class Cues {

    private Cues() {}

    static String text(Attribution act) {
        Tokens tokens = act.passage.tokens;
        int start = tokens.start(act.cueFrom) + (tokens.isWrittenOn(act.cueFrom) ? 1 : 0);
        if (tokens.lead(act.cueFrom) == 0 && tokens.is(act.cueFrom, WordClass.ATTRIBUTION) && tokens.text[start] == 'و'
                && tokens.length(act.cueFrom) > 3 && !tokens.startsWith(act.cueFrom, "وفق")) {
            start++;
        }
        start += tokens.reads(act.cueFrom, "وعلي") ? 1 : 0;
        int end = act.cueTail > 0 ? tokens.start(act.cueTo) + act.cueTail : tokens.end(act.cueTo - 1);
        return act.passage.piece.key().toOriginal(new TextSpan(start, end)).of(act.passage.piece.display());
    }
}
