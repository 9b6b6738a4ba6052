package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import org.jspecify.annotations.Nullable;

/** Reads "somebody: words" in headlines, and tells it from "place: what happened" and from labels. Used by one call. */
final class HeadlineReader {
    private static final int LONGEST_SPEAKER = 14;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SITE = 4;
    private static final long LABEL = WordClass.TOPIC;

    private final Scene scene;
    private final KnownNames names;

    HeadlineReader(Scene scene, KnownNames names) {
        this.scene = scene;
        this.names = names;
    }

    /**
     * Reads one sentence of a headline.
     *
     * @param passage where it stands
     * @param begin its first token
     * @param to the token behind its last
     * @return whether it is of the form
     */
    boolean read(Passage passage, int begin, int to) {
        int from = behindLabel(passage, begin);
        int colon = colon(passage, from, to);
        if (colon <= from || colon + 1 >= to || passage.words(from, colon) > LONGEST_SPEAKER) {
            return false;
        }
        Attribution act = new Attribution(passage, from, from);
        act.mention = speaker(act, passage, from, colon);
        if (act.mention == null || !speaks(act, act.mention, colon)) {
            return false;
        }
        scene.add(act);
        int first = colon + 1;
        boolean marked = passage.isStretch(first) && passage.next(first) >= to - 1;
        Phrase words = marked ? new Phrase(passage, first + 1, passage.marks.closer(first)) : new Phrase(passage, first, withoutSite(passage, first, to));
        scene.add(QuotationKind.DIRECT, Rule.HEADLINE_COLON, act, words);
        return true;
    }

    /** «عاجل | وزير النقل: …» */
    private static int behindLabel(Passage passage, int from) {
        return passage.tokens.is(from, LABEL) && passage.tokens.isType(from + 1, Tokens.DASH) ? from + 2 : from;
    }

    /** Leaves the name of the site off, behind a dash at the end. */
    private static int withoutSite(Passage passage, int from, int to) {
        for (int token = to - 1; token > from && to - token <= LONGEST_SITE; token--) {
            boolean spaced = token + 1 < to && passage.tokens.start(token + 1) > passage.tokens.end(token);
            if (passage.tokens.isType(token, Tokens.DASH) && spaced) {
                return token;
            }
        }
        return to;
    }

    private static int colon(Passage passage, int from, int to) {
        for (int token = from; token < to; token = passage.next(token)) {
            if (passage.tokens.isType(token, Tokens.COLON)) {
                return token;
            }
            if (passage.tokens.is(token, WordClass.FINITE) && token > from && !passage.tokens.is(token, WordClass.ACTOR)) {
                VerbForm form = Lexicon.standard().form(passage.tokens.word(token));
                if (form != null && form.verb().strength() == 1 && !form.verb().isWeak()) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private @Nullable Mention speaker(Attribution act, Passage passage, int from, int colon) {
        if (passage.isShortStretch(from, LONGEST_NAME) && passage.next(from) == colon
                && names.speaks(passage, colon - 2)) {
            return new Mention(new Phrase(passage, from + 1, colon - 1), from + 1, null);
        }
        Mention mention = NounPhraseReader.read(passage, from, colon);
        if (mention == null) {
            return null;
        }
        new MediumReader(passage).find(act, mention.phrase().to(), colon);
        return mention;
    }

    private boolean speaks(Attribution act, Mention mention, int colon) {
        Passage passage = act.passage;
        Tokens tokens = passage.tokens;
        int first = mention.phrase().from();
        if (tokens.is(first, LABEL)) {
            return false;
        }
        if (act.medium != null || tokens.is(first, WordClass.TITLE | WordClass.HONORIFIC | WordClass.GROUP | WordClass.DOCUMENT)) {
            return true;
        }
        if (tokens.is(first, WordClass.INSTITUTION | WordClass.PLACE)) {
            return soundsLikeSpeech(passage, colon + 1) || tokens.is(first, WordClass.INSTITUTION) && names.speaks(passage, first);
        }
        int length = mention.phrase().to() - first;
        if (tokens.startsWith(colon + 1, "سا") && length <= LONGEST_SPEAKER) {
            return true;
        }
        if (length <= LONGEST_NAME && passage.isStretch(colon + 1) && passage.stretchWords(colon + 1) >= LONGEST_NAME) {
            return true;
        }
        return length <= LONGEST_NAME && (names.speaks(passage, mention.phrase().to() - 1) || names.speaks(passage, first));
    }

    /** A statement begins with a verb, a negation or a first person; a report of an event with a noun of action. */
    private static boolean soundsLikeSpeech(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        if (passage.isStretch(token)) {
            return true;
        }
        return tokens.is(token, WordClass.CLAUSAL | WordClass.NEGATION) || tokens.startsWith(token, "سن") || tokens.startsWith(token, "سي")
                || tokens.startsWith(token, "نح") || tokens.startsWith(token, "لن");
    }
}
