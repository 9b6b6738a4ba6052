package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right: each cue with its words, each stretch of marked words. Used by one call. */
final class SentenceReader {
    private static final int REACH = 50;
    /** What something may begin with: marks, an act of saying, an attribution. */
    private static final long BEGINS = Tokens.A_MARK | WordClass.CUE_FORM | WordClass.SAYING_NOUN | AttributionRules.BEGINS;
    private static final Words WITH_THESE = Words.of("بهذه", "بتلك");
    private static final Words WORDING = Words.of("الكلمات", "العبارات", "العباره", "الجمله", "الجمل");
    private static final Words IN_IT = Words.of("فيه", "فيها", "خلاله", "خلالها");
    private static final Words WAS = Words.of("وكان", "وكانت", "كان", "كانت");

    private final Scene scene;
    private final Passage passage;
    private final Tokens tokens;
    private final FrameFinder frames;
    private final SubjectReader subjects;
    private final WordsReader words;
    private final AttributionReader attributions;
    private final Sentence sentence;

    SentenceReader(Scene scene, Passage passage) {
        this.scene = scene;
        this.passage = passage;
        tokens = passage.tokens;
        frames = new FrameFinder(passage);
        subjects = new SubjectReader(passage);
        sentence = new Sentence(passage);
        ClauseEnd ends = new ClauseEnd(passage, frames);
        words = new WordsReader(scene, sentence, ends);
        attributions = new AttributionReader(scene, subjects, words, ends);
    }

    void read(int from, int to) {
        sentence.begin(from, to);
        topic(from, to);
        int token = words.floating();
        while (token < to) {
            token = tokens.next(visit(token), to, BEGINS);
        }
    }

    /** "The spokesman, X, had …": the past perfect brings somebody in who goes on speaking. */
    private void topic(int from, int to) {
        if (!tokens.readsAny(from, WAS) || !tokens.is(from + 1, WordClass.TITLE | WordClass.HONORIFIC | WordClass.INSTITUTION)) {
            return;
        }
        Mention mention = NounPhraseReader.read(passage, from + 1, to);
        if (mention != null && (mention.isNamed() || tokens.is(from + 1, WordClass.INSTITUTION) && tokens.reads(mention.phrase().to(), "قد"))) {
            Attribution act = scene.add(new Attribution(passage, from, from));
            act.mention = mention;
            act.person = tokens.last(from) == 'ت' ? Person.SHE : Person.HE;
        }
    }

    private int visit(int token) {
        if (passage.isStretch(token)) {
            return words.stretch(token);
        }
        if (!tokens.isWord(token)) {
            return token + 1;
        }
        if (attributions.begins(token)) {
            return attributions.read(token);
        }
        if (tokens.is(token, WordClass.CUE_FORM)) {
            if (tokens.is(token + 1, WordClass.SACRED) && tokens.is(token, WordClass.FINITE)) {
                return words.sacred(token + 1);
            }
            if (tokens.reads(token + 1, "عليه") && (tokens.reads(token + 2, "السلام") || tokens.reads(token + 2, "الصلاه"))) {
                return words.sacred(token + 1);
            }
            VerbForm form = Lexicon.standard().form(tokens.word(token));
            if (form != null && CueRules.isReal(passage, token, form)) {
                return cue(token, form);
            }
        }
        if (tokens.is(token, WordClass.SAYING_NOUN)) {
            return noun(token);
        }
        return token + 1;
    }

    private int cue(int token, VerbForm form) {
        if (form.verb().is(Trait.CARRIES) && !form.suffixed()) {
            int end = new CarrierReader(scene, frames, words).read(token, form);
            if (end > token) {
                return end;
            }
        }
        if (form.verb().is(Trait.DOCUMENT)) {
            return Math.max(token + 1, new DocumentReader(scene, frames, words).read(token));
        }
        if (isBehindMarks(token, form)) {
            return behindMarks(token, form);
        }
        Frame frame = frames.find(form, token + 1, sentence.to);
        if (frame != null && !CueRules.fits(passage, token, form, frame)) {
            frame = null;
        }
        if (frame == null && tokens.isJoined(token) && !form.isParticiple()) {
            sentence.draft = null;
        }
        boolean silent = form.verb().hasObject() || form.isParticiple() || form.suffixed()
                || form.verb().isWeak() && !isTurn(token, form);
        if (frame == null && silent) {
            return token + 1;
        }
        Attribution act = act(token, form, frame);
        if (frame == null) {
            return withoutFrame(act, token, form);
        }
        if (CueRules.isImpersonal(passage, act, form, frame) || CueRules.isShownByThing(act, form)) {
            return frame.at() + 1;
        }
        sentence.act = scene.add(act);
        return words.read(act, form, frame);
    }

    private Attribution act(int token, VerbForm form, @Nullable Frame frame) {
        Attribution act = new Attribution(passage, token, token + 1);
        act.person = form.person();
        act.isJudgement = form.verb().strength() == 3;
        act.goesOn = form.verb().is(Trait.ON);
        int limit = frame == null ? Math.min(sentence.to, token + REACH) : frame.saying() >= 0 ? frame.saying() : frame.at();
        if (form.isParticiple()) {
            adverbial(act, token);
        } else if (form.suffixed()) {
            act.governor = sentence.act;
            subjects.after(act, token + 1, Math.min(limit, token + 8));
            if (act.mention != null && !act.mention.isNamed() && !tokens.is(act.mention.phrase().from(), WordClass.ACTOR | WordClass.PLACE)) {
                act.mention = null;
            }
        } else {
            subjects.read(act, new SubjectReader.Place(sentence.from, token, limit), form, frame);
            subjects.quoted(act, limit);
        }
        if (act.medium == null) {
            act.medium = sentence.medium;
        }
        if (act.mention == null && sentence.act == null && tokens.isJoined(token) && token > sentence.from && !form.isParticiple()) {
            act.subject = new SentenceSubject(passage).find(sentence.from, token, act.person);
        }
        if (act.mention == null && !tokens.isJoined(token) && tokens.readsAny(token + 1, IN_IT)) {
            act.inside = sentence.from;
        }
        CueRules.widen(act, form, frame);
        return act;
    }

    /** A verb at the head of its clause whose subject takes the floor. */
    private boolean isTurn(int token, VerbForm form) {
        boolean head = token == sentence.from || tokens.isJoined(token) || !tokens.isWord(token - 1);
        boolean actor = tokens.is(token + 1, WordClass.ACTOR) && tokens.is(token + 1, WordClass.ARTICLE);
        if (passage.piece.form() == QuoteText.Form.HEADLINE && form.tense() == VerbForm.Tense.PRESENT) {
            return true;
        }
        return head && !tokens.is(token, WordClass.PREPOSITION) && (form.verb().is(Trait.TURN) || actor);
    }

    /** What hangs on another verb shares its subject. */
    private void adverbial(Attribution act, int token) {
        act.governor = sentence.act;
        act.sentence = sentence.from;
        if (act.governor == null) {
            act.subject = new SentenceSubject(passage).find(sentence.from, token, act.person);
        }
    }

    /** A verb that reports nothing still tells who acts. */
    private int withoutFrame(Attribution act, int token, VerbForm form) {
        if (act.mention == null || act.isJudgement && !act.mention.isNamed() && !isSpeaker(act.mention)) {
            return token + 1;
        }
        if (attributions.isAsSaid(act, token)) {
            attributions.asSaid(act, token);
        }
        if (tokens.lead(token) == 0 || tokens.isJoined(token)) {
            sentence.act = scene.add(act);
        }
        return token + 1;
    }

    private boolean isSpeaker(Mention mention) {
        int first = mention.phrase().from();
        return tokens.is(first, WordClass.ACTOR | WordClass.PLACE | WordClass.MEDIUM | WordClass.NAMED_MEDIUM)
                || tokens.hasArticle(first) && mention.phrase().to() == first + 1;
    }

    private boolean isBehindMarks(int token, VerbForm form) {
        int pending = sentence.pending;
        if (pending >= 0 && form.suffixed() && words.isThisIsWhat(pending, token)) {
            return true;
        }
        if (pending >= 0 && !form.suffixed() && isThus(passage.marks.closer(pending) + 1, token)) {
            return true;
        }
        if (pending < 0 || form.suffixed() || tokens.isJoined(token) || form.verb().strength() == 3 && !form.isParticiple()) {
            return false;
        }
        if (passage.stretchWords(pending) < 3 && !Stretches.isClausal(passage, pending)) {
            return false;
        }
        int after = passage.marks.closer(pending) + 1;
        if (!words.opensStatement(pending) && passage.stretchWords(pending) < 5) {
            return false;
        }
        return token == after || token == after + 1 && !tokens.isWord(after) && !tokens.isType(after, Tokens.COLON);
    }

    /** "Thus described", "in these words": what stands in marks before is what was said, however short. */
    private boolean isThus(int after, int verb) {
        int at = tokens.isWord(after) ? after : after + 1;
        return verb == at + 1 && tokens.reads(at, "هكذا") || verb == at + 2 && tokens.readsAny(at, WITH_THESE) && tokens.readsAny(at + 1, WORDING);
    }

    private int behindMarks(int token, VerbForm form) {
        Frame frame = frames.find(form, token + 1, sentence.to);
        boolean clause = frame != null && frame.kind() == Frame.Kind.CLAUSE;
        Attribution act = act(token, form, clause ? frame : null);
        sentence.act = scene.add(act);
        words.marks(QuotationKind.DIRECT, Rule.MARKS_VERB, act, sentence.pending);
        sentence.pending = -1;
        return clause && frame != null ? words.read(act, form, frame) : token + 1;
    }

    /** "His saying that", "his belief that" without a verb that would own the clause. */
    private int noun(int token) {
        if (tokens.is(token + 1, WordClass.SACRED)) {
            return words.sacred(token + 1);
        }
        VerbForm form = CueRules.NOUN;
        Frame frame = frames.find(form, token + 1, Math.min(sentence.to, token + 10));
        if (frame == null || frame.kind() == Frame.Kind.PHRASE || !CueRules.isNounCue(tokens, token)) {
            return token + 1;
        }
        Attribution act = new Attribution(passage, token, token + 1);
        adverbial(act, token);
        if (tokens.last(token) != 'ه' && !tokens.startsWith(token, "بال") && frame.at() > token + 1) {
            subjects.after(act, token + 1, frame.at());
        }
        sentence.act = scene.add(act);
        return words.read(act, form, frame);
    }
}
