package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Finds where a reported clause ends: before the next act of saying, an attribution, or the narrator's return. */
final class ClauseEnd {
    private static final int WHOLE = 3;
    private static final Words CIRCUMSTANCES = Words.of("خلال", "بدون", "دون", "ردا");
    private static final Words OCCASIONS = Words.of("ردا", "خلال", "عقب", "بعد", "تعليقا", "غداه");

    private static final long NOT_INDEFINITE = WordClass.ACTOR | WordClass.PLACE | WordClass.COMPLEMENTISER | WordClass.NEGATION
            | WordClass.RELATIVE | WordClass.PREPOSITION;
    /** What a clause may end with, and the signs that tell how deep it is. */
    private static final long SEEN = WordClass.CUE_FORM | WordClass.RELATIVE | AttributionRules.BEGINS | WordClass.BLOCKER | WordClass.COPULA
            | WordClass.NARRATOR | Tokens.A_COLON | Tokens.A_MARK | Tokens.AN_OPEN_PAREN | Tokens.A_CLOSE_PAREN;
    private static final long BREAKS = Tokens.A_COMMA | Tokens.A_SEMICOLON | Tokens.A_MARK | Tokens.A_DASH | Tokens.A_STOP;

    private final Passage passage;
    private final Tokens tokens;
    private final FrameFinder frames;

    ClauseEnd(Passage passage, FrameFinder frames) {
        this.passage = passage;
        tokens = passage.tokens;
        this.frames = frames;
    }

    /**
     * Finds the end of a clause.
     *
     * @param start its first token
     * @param to the end of the sentence
     * @param person the speaker
     * @return the token after its last
     */
    int find(int start, int to, Person person) {
        int token = start;
        if (passage.isStretch(start) && isWholeClause(start)) {
            int after = passage.marks.closer(start) + 1;
            if (after >= to || endsAfterMarks(after, to)) {
                return after;
            }
            token = after;
        }
        int depth = 0;
        for (token = tokens.next(token, to, SEEN); token < to; token = tokens.next(passage.next(token), to, SEEN)) {
            if (tokens.is(token, Tokens.A_COLON) && token > start && passage.isStretch(token + 1) && passage.stretchWords(token + 1) > WHOLE) {
                return token;
            }
            depth += tokens.is(token, Tokens.AN_OPEN_PAREN) ? 1 : tokens.is(token, Tokens.A_CLOSE_PAREN) ? -1 : 0;
            if (token > start && depth <= 0 && (tokens.isWord(token) && ends(token, to, person) || isMarksWithVerb(token, start))) {
                return token;
            }
        }
        return to;
    }

    /** Whether marks right behind the complementiser hold the clause or most of it. */
    private boolean isWholeClause(int open) {
        return passage.stretchWords(open) >= WHOLE || Stretches.isClausal(passage, open);
    }

    private boolean endsAfterMarks(int after, int to) {
        if (!tokens.isWord(after)) {
            int next = after + 1;
            boolean comma = tokens.isType(after, Tokens.COMMA);
            return !comma || next >= to || !(tokens.is(next, WordClass.COMPLEMENTISER) && tokens.first(next) == 'و');
        }
        if (tokens.reads(after, "في") && (tokens.is(after + 1, WordClass.OCCASION | WordClass.TIME))) {
            return true;
        }
        return tokens.readsAny(after, CIRCUMSTANCES);
    }

    private boolean ends(int token, int to, Person person) {
        boolean comma = isBreak(token - 1);
        if (tokens.particle(token) == 'ل' && tokens.is(token, WordClass.FINITE) && tokens.is(token + 1, WordClass.COMPLEMENTISER)) {
            return true;
        }
        if (tokens.is(token, WordClass.RELATIVE) && isNewReport(token + 1, person) || isIndefinite(token - 1) && isNewReport(token, person)) {
            return true;
        }
        if (tokens.is(token, WordClass.FINITE) && endsAtVerb(token, to, comma)) {
            return true;
        }
        if (tokens.is(token, WordClass.PARTICIPLE) && endsAtParticiple(token, comma)) {
            return true;
        }
        if (tokens.is(token, WordClass.ATTRIBUTION) && AttributionRules.isAttribution(passage, token)) {
            return true;
        }
        if (tokens.reads(token, "علي") && (AttributionRules.isInWordsOf(passage, token) || AttributionRules.isAsReported(passage, token))) {
            return true;
        }
        boolean meanwhile = tokens.reads(token + 1, "الوقت") || tokens.reads(token + 1, "حين") && isJudging(token + 2);
        if (comma && tokens.reads(token, "في") && meanwhile) {
            return true;
        }
        if (comma && (tokens.reads(token, "غير") || tokens.reads(token, "الا") || tokens.reads(token, "بيد"))
                && tokens.is(token + 1, WordClass.COMPLEMENTISER) && tokens.length(token + 1) > 2 && tokens.is(token + 2, WordClass.FINITE)) {
            return true;
        }
        if (comma && tokens.is(token, WordClass.COPULA) && (tokens.reads(token, "وكان") || tokens.reads(token, "وكانت"))) {
            return true;
        }
        return tokens.is(token, WordClass.NARRATOR) && endsAtNarrator(token, comma, person);
    }

    private boolean isIndefinite(int token) {
        return tokens.isWord(token) && !tokens.is(token, NOT_INDEFINITE) && !tokens.hasArticle(token);
    }

    private boolean isJudging(int token) {
        VerbForm form = tokens.is(token, WordClass.FINITE) ? Lexicon.standard().form(tokens.word(token)) : null;
        return form != null && form.tense() == VerbForm.Tense.PAST && !form.verb().isWeak() && tokens.lead(token) == 0;
    }

    /** A stretch behind a comma that has a verb of saying of its own behind it. */
    private boolean isMarksWithVerb(int token, int start) {
        return token > start + 1 && passage.isStretch(token) && isBreak(token - 1) && isSaidBehind(token);
    }

    /** Whether a verb of saying stands right behind a stretch. */
    boolean isSaidBehind(int open) {
        if (passage.stretchWords(open) < WHOLE) {
            return false;
        }
        int after = passage.next(open);
        int verb = tokens.isType(after, Tokens.COMMA) ? after + 1 : after;
        VerbForm form = tokens.is(verb, WordClass.FINITE) ? Lexicon.standard().form(tokens.word(verb)) : null;
        return form != null && form.verb().strength() == 1 && !form.verb().isWeak() && !form.suffixed() && tokens.lead(verb) == 0;
    }

    /** "A number he said that", "which he stressed that": the narrator reports anew inside a relative clause. */
    private boolean isNewReport(int verb, Person person) {
        VerbForm form = tokens.is(verb, WordClass.FINITE) && tokens.lead(verb) == 0 ? Lexicon.standard().form(tokens.word(verb)) : null;
        if (form == null || form.verb().strength() > 2 || form.verb().isWeak() || form.suffixed() || !form.person().fits(person)
                || form.tense() != VerbForm.Tense.PAST) {
            return false;
        }
        int next = verb + 1;
        if (tokens.reads(next, "علي") || tokens.reads(next, "الي") || tokens.is(next, WordClass.SKIP)) {
            next++;
        }
        return tokens.is(next, WordClass.COMPLEMENTISER);
    }

    private boolean isBreak(int token) {
        return tokens.is(token, BREAKS);
    }

    private boolean endsAtVerb(int token, int to, boolean comma) {
        VerbForm form = Lexicon.standard().form(tokens.word(token));
        if (form == null || form.suffixed() || tokens.is(token - 1, WordClass.RELATIVE | WordClass.NEGATION | WordClass.COMPLEMENTISER)) {
            return false;
        }
        Verb verb = form.verb();
        boolean joined = tokens.isJoined(token);
        if (!joined) {
            return comma && verb.strength() == 1 && !verb.isWeak() && form.tense() == VerbForm.Tense.PAST;
        }
        if (form.tense() == VerbForm.Tense.PRESENT) {
            return comma && verb.strength() < 3 && !verb.isWeak() && hasFrame(form, token, to);
        }
        return !verb.isWeak() || comma && verb.strength() == 3 && !tokens.is(token, WordClass.PREPOSITION) || hasStrongFrame(form, token, to);
    }

    private boolean hasFrame(VerbForm form, int token, int to) {
        return frames.find(form, token + 1, to) != null;
    }

    private boolean hasStrongFrame(VerbForm form, int token, int to) {
        Frame frame = frames.find(form, token + 1, to);
        return frame != null && frame.kind() != Frame.Kind.PHRASE;
    }

    private boolean endsAtParticiple(int token, boolean comma) {
        VerbForm form = Lexicon.standard().form(tokens.word(token));
        boolean feminine = tokens.last(token) == 'ه' && !comma;
        // «إن السوق متخوفة»: what is said of the first noun
        boolean noun = feminine && (tokens.is(token, WordClass.TITLE) || tokens.is(token - 2, WordClass.COMPLEMENTISER));
        if (form == null || noun || tokens.is(token, WordClass.ARTICLE) || tokens.is(token - 1, WordClass.PREPOSITION)) {
            return false;
        }
        Verb verb = form.verb();
        if (comma) {
            return !verb.isWeak() || frames.find(form, token + 1, Math.min(token + 8, passage.size())) != null;
        }
        return verb.strength() < 3 && !verb.isWeak() && form.person() != Person.THEY && isAdverbial(token);
    }

    /** A participle that says how someone speaks ends in an alef or heh; the lists give these forms only. */
    private boolean isAdverbial(int token) {
        return tokens.last(token) == 'ا' || tokens.last(token) == 'ه';
    }

    private boolean endsAtNarrator(int token, boolean comma, Person person) {
        VerbForm next = token + 1 < passage.size() ? Lexicon.standard().form(tokens.word(token + 1)) : null;
        boolean cueNext = next != null && !next.isParticiple() && !next.suffixed() && !next.verb().isWeak()
                && tokens.lead(token + 1) == 0 || isJudgement(next);
        if (tokens.reads(token, "وسط")) {
            return comma;
        }
        if (tokens.reads(token, "وذلك")) {
            return comma && isAct(token + 1);
        }
        if (tokens.reads(token, "حيث") || tokens.reads(token, "اذ")) {
            return next != null && !next.isParticiple() && !next.suffixed() && next.verb().strength() == 1
                    && next.tense() == VerbForm.Tense.PAST;
        }
        if (tokens.reads(token, "كما") && next != null && next.tense() == VerbForm.Tense.PRESENT) {
            return cueNext && comma;
        }
        if (tokens.startsWith(token, "لكن") || tokens.startsWith(token, "ولكن")) {
            return (cueNext || next != null && next.suffixed() && next.verb().strength() < 3) && next.person().fits(person);
        }
        boolean also = cueNext && next != null && tokens.reads(token, "كما") && hasFrame(next, token + 1, passage.size());
        return cueNext && (comma || also || tokens.reads(token, "فيما") || tokens.reads(token, "بينما"));
    }

    private static boolean isJudgement(@Nullable VerbForm next) {
        return next != null && !next.isParticiple() && !next.suffixed() && next.verb().strength() == 3 && next.tense() == VerbForm.Tense.PAST;
    }

    /** "And that in his speech", "and that in answer to": it speaks of the act. */
    private boolean isAct(int token) {
        if (tokens.readsAny(token, OCCASIONS)) {
            return true;
        }
        return (tokens.reads(token, "في") || tokens.reads(token, "علي")) && tokens.is(token + 1, WordClass.OCCASION);
    }
}
