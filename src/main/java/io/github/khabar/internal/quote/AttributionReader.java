package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import org.jspecify.annotations.Nullable;

/** Reads "according to somebody" and the statement it is about. Used by one call. */
final class AttributionReader {
    private static final int SHORTEST = 3;
    private static final int SIGNS = 4;
    private static final int LONGEST_NAME = 8;
    private static final int SO = 25;
    private static final long SOURCE = WordClass.ACTOR | WordClass.MEDIUM | WordClass.NAMED_MEDIUM | WordClass.PLACE;

    private final Scene scene;
    private final Passage passage;
    private final Tokens tokens;
    private final Sentence sentence;
    private final WordsReader words;
    private final ClauseEnd ends;
    private final SubjectReader subjects;

    AttributionReader(Scene scene, SubjectReader subjects, WordsReader words, ClauseEnd ends) {
        this.scene = scene;
        this.subjects = subjects;
        this.words = words;
        this.ends = ends;
        sentence = words.sentence;
        passage = sentence.passage;
        tokens = passage.tokens;
    }

    boolean begins(int token) {
        return tokens.is(token, WordClass.ATTRIBUTION) && AttributionRules.isAttribution(passage, token)
                || AttributionRules.isInWordsOf(passage, token) || AttributionRules.isAsReported(passage, token)
                || AttributionRules.isInViewOf(passage, token);
    }

    /** {@return the token to go on from} */
    int read(int token) {
        Source source = source(token);
        if (source == null) {
            return token + 1;
        }
        if (isFirst(token)) {
            return first(source);
        }
        if (closesPending(token)) {
            behindMarks(source);
        } else if (isBesideDraft(token)) {
            carry(source);
        } else {
            statement(source, token);
        }
        return source.end;
    }

    /** Who is named, and where the phrase ends. */
    private record Source(Attribution act, int end) {}

    private @Nullable Source source(int token) {
        if (AttributionRules.isAsReported(passage, token)) {
            return verb(token + 2);
        }
        if (!tokens.is(token, WordClass.ATTRIBUTION)) {
            int noun = tokens.readsAny(token, AttributionRules.ON) && tokens.reads(token + 1, "حد") ? token + 2 : token + 1;
            return named(new Attribution(passage, token, noun + 1), noun + 1, isOwned(noun));
        }
        int next = AttributionRules.source(passage, token);
        if (tokens.reads(token, "نقلا")) {
            return named(new Attribution(passage, token, token + 2), token + 2, false);
        }
        boolean what = tokens.reads(next, "ما") || tokens.reads(next, "لما");
        if (what || tokens.reads(token, "حسبما") || tokens.reads(token, "وحسبما")) {
            return verb(what ? next + 1 : next);
        }
        if (tokens.is(next, WordClass.SAYING_PHRASE) && tokens.particle(next) == 0) {
            return named(new Attribution(passage, token, next + 1), next + 1, isOwned(next));
        }
        Attribution act = new Attribution(passage, token, token + 1);
        act.cueTail = tokens.reads(token + 1, "ل") || startsWithTo(token) ? 1 : 0;
        return named(act, next, false);
    }

    private boolean startsWithTo(int token) {
        return (tokens.last(token) == 'ا') && tokens.startsWith(token + 1, "ل");
    }

    private boolean isOwned(int noun) {
        char last = tokens.last(noun);
        return tokens.length(noun) > 3 && (last == 'ه' || last == 'ا' || last == 'م') && !tokens.reads(noun, "زعم");
    }

    private @Nullable Source named(Attribution act, int from, boolean owned) {
        if (owned) {
            act.governor = sentence.act;
            return new Source(act, from);
        }
        if (passage.isShortStretch(from, LONGEST_NAME)) {
            act.mention = new Mention(new Phrase(passage, from + 1, passage.marks.closer(from)), -1, null);
            return new Source(act, passage.next(from));
        }
        act.mention = NounPhraseReader.readSource(passage, from, sentence.to);
        if (act.mention == null && tokens.startsWith(from, "لل") && tokens.word(from) == 0) {
            act.mention = new Mention(new Phrase(passage, from, from + 1), from, null);
        }
        return act.mention == null ? null : new Source(act, act.mention.phrase().to());
    }

    private @Nullable Source verb(int token) {
        VerbForm form = Lexicon.standard().form(tokens.word(token));
        if (form == null) {
            return null;
        }
        Attribution act = new Attribution(passage, token, token + 1);
        act.person = form.person();
        int limit = token + 1;
        while (limit < sentence.to && (tokens.isWord(limit) || tokens.isType(limit, Tokens.NUMBER) || passage.isStretch(limit))) {
            limit = passage.next(limit);
        }
        subjects.after(act, token + 1, limit);
        return new Source(act, act.mention == null ? limit : Math.max(limit, act.mention.phrase().to()));
    }

    private boolean isFirst(int token) {
        if (isJoinedForm(token) && tokens.isType(token - 1, Tokens.COMMA)) {
            return true;
        }
        if (!isClear(token)) {
            return false;
        }
        return sentence.draft == null || isJoinedForm(token);
    }

    private boolean isJoinedForm(int token) {
        return tokens.startsWith(token, "وب") || tokens.startsWith(token, "وح") || tokens.startsWith(token, "وط")
                || tokens.startsWith(token, "ووف");
    }

    private int first(Source source) {
        int start = behindSo(source.end);
        while (start < sentence.to && (tokens.isType(start, Tokens.COMMA) || tokens.isType(start, Tokens.COLON)
                || tokens.is(start, WordClass.COMPLEMENTISER) && (tokens.startsWith(start, "فان") || tokens.startsWith(start, "ان")))) {
            start++;
        }
        if (isMediumOf(source, start)) {
            sentence.medium = source.act.mention == null ? null : source.act.mention.phrase();
            return start;
        }
        if (start >= sentence.to || passage.words(start, sentence.to) < SHORTEST) {
            return source.end;
        }
        scene.add(source.act);
        sentence.act = source.act;
        if (passage.isStretch(start) && passage.next(start) >= sentence.to - 1) {
            words.marks(QuotationKind.DIRECT, Rule.MARKS_ATTRIBUTION, source.act, start);
            return passage.next(start);
        }
        int end = ends.find(start, sentence.to, Person.ANY);
        boolean speech = words.holdsSpeech(start, end);
        add(speech ? QuotationKind.MIXED : QuotationKind.INDIRECT, Rule.ATTRIBUTION_FIRST, source.act, new Phrase(passage, start, end));
        return end;
    }

    /** {@return the token behind "so that", where it stands near; what comes before it describes the source} */
    private int behindSo(int from) {
        for (int token = from; token < Math.min(sentence.to, from + SO); token = passage.next(token)) {
            if (tokens.is(token, WordClass.COMPLEMENTISER) && tokens.startsWith(token, "فان")) {
                return token;
            }
        }
        boolean described = tokens.is(from, WordClass.FUNCTION) && !tokens.reads(from, "فقد") && !tokens.reads(from, "قد");
        for (int token = from; described && token < Math.min(sentence.to, from + SO); token = passage.next(token)) {
            if (tokens.isType(token, Tokens.COMMA)) {
                return token;
            }
        }
        return from;
    }

    /** "According to an agency, the minister said": the agency only carries the minister's words. */
    private boolean isMediumOf(Source source, int start) {
        for (int token = start; token < Math.min(start + SHORTEST, sentence.to); token++) {
            VerbForm form = tokens.is(token, WordClass.FINITE) ? Lexicon.standard().form(tokens.word(token)) : null;
            if (form != null && !form.suffixed() && !form.verb().isWeak()) {
                return true;
            }
        }
        return false;
    }

    private void add(QuotationKind kind, Rule rule, Attribution act, Phrase phrase) {
        sentence.draft = scene.add(kind, rule, act, phrase);
        sentence.statement = phrase.to();
        sentence.pending = -1;
    }

    private boolean closesPending(int token) {
        if (sentence.pending < 0) {
            return false;
        }
        int after = passage.marks.closer(sentence.pending) + 1;
        int from = !tokens.isWord(after) && tokens.reads(after + 1, "وذلك") ? after + 2 : after;
        return token == after || token == from || token == from + 1 && !tokens.isWord(from);
    }

    private void behindMarks(Source source) {
        scene.add(source.act);
        boolean whole = isClear(sentence.pending);
        words.marks(whole ? QuotationKind.DIRECT : QuotationKind.MIXED, Rule.MARKS_ATTRIBUTION, source.act, sentence.pending);
        sentence.act = source.act;
        sentence.pending = -1;
    }

    private boolean isBesideDraft(int token) {
        Draft draft = sentence.draft;
        if (draft == null) {
            return false;
        }
        return isClear(token);
    }

    /** Whether nothing but signs stands before a token in its statement. */
    private boolean isClear(int token) {
        if (token - sentence.statement > SIGNS) {
            return false;
        }
        for (int at = sentence.statement; at < token; at++) {
            if (tokens.isWord(at) || tokens.isType(at, Tokens.NUMBER) || tokens.isType(at, Tokens.MARK) && passage.isStretch(at)) {
                return false;
            }
        }
        return true;
    }

    /** The words were given to somebody already; the source carries them, if it is a medium, or spoke them, if that one is. */
    private void carry(Source source) {
        Mention mention = source.act.mention;
        Draft draft = sentence.draft;
        if (mention == null || draft == null || draft.attribution.medium != null) {
            return;
        }
        Mention speaker = draft.attribution.mention;
        if (mention.isMedium()) {
            draft.attribution.medium = mention.phrase();
        } else if (speaker != null && speaker.isMedium() && tokens.reads(source.act.cueFrom, "نقلا")) {
            draft.attribution.medium = speaker.phrase();
            draft.attribution.mention = mention;
        }
    }

    private void statement(Source source, int token) {
        int start = sentence.statement;
        while (start < token && (!tokens.isWord(start) || tokens.reads(start, "كما")) && !tokens.isType(start, Tokens.NUMBER)
                && !passage.isStretch(start)) {
            start++;
        }
        Mention mention = source.act.mention;
        while (tokens.reads(token - 1, "وذلك") && token - 1 > start) {
            token--;
        }
        boolean speaks = mention == null || tokens.is(mention.phrase().from(), SOURCE) || mention.isNamed()
                || tokens.word(mention.phrase().from()) == 0 && tokens.hasArticle(mention.phrase().from());
        int end = isInside(source.end) ? sentence.to : token;
        if (!speaks || passage.words(start, end) < SHORTEST || sentence.draft != null && passage.words(start, token) < 2 * SHORTEST) {
            return;
        }
        scene.add(source.act);
        sentence.act = source.act;
        boolean speech = words.holdsSpeech(start, end);
        add(speech ? QuotationKind.MIXED : QuotationKind.INDIRECT, Rule.ATTRIBUTION_LAST, source.act, new Phrase(passage, start, end));
    }

    /** Between two commas, with the rest of the same clause behind it. */
    private boolean isInside(int end) {
        int next = end + 1;
        return tokens.isType(end, Tokens.COMMA) && next < sentence.to && (tokens.isType(next, Tokens.NUMBER)
                || tokens.isWord(next) && tokens.first(next) != 'و' && tokens.first(next) != 'ف'
                        && !tokens.is(next, WordClass.NARRATOR | WordClass.PREPOSITION | WordClass.CUE_FORM | WordClass.RELATIVE | WordClass.FUNCTION
                                | WordClass.SKIP | WordClass.UNREAL));
    }

    /** Whether a verb stands in "as somebody said". */
    boolean isAsSaid(Attribution act, int verb) {
        return act.mention != null && (tokens.reads(verb - 1, "كما") && tokens.isType(verb - 2, Tokens.COMMA));
    }

    void asSaid(Attribution act, int verb) {
        if (closesPending(verb - 1)) {
            behindMarks(new Source(act, verb + 1));
        } else if (!isBesideDraft(verb - 1)) {
            statement(new Source(act, verb + 1), verb - 1);
        }
    }
}
