package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * Reads a speaker phrase from its first token to the first sign that it is over, and finds where the name in it begins: behind
 * the title, once the title's construct is complete.
 */
final class NounPhraseReader {
    private static final int LONGEST = 25;
    private static final int LONGEST_APPOSITION = 4;
    private static final int LONGEST_MARKED = 3;
    private static final long HARD_STOP = WordClass.COMPLEMENTISER | WordClass.RELATIVE | WordClass.PRONOUN | WordClass.COPULA
            | WordClass.NARRATOR | WordClass.BY_SAYING | WordClass.ATTRIBUTION | WordClass.UNREAL;
    private static final long KNOWN_NOUN = WordClass.ACTOR | WordClass.OCCASION | WordClass.NAME_HEAD | WordClass.MEDIUM
            | WordClass.RELATIONAL | WordClass.COMPLEMENT | WordClass.RULEBOOK | WordClass.THING;

    private final Passage passage;
    private final Tokens tokens;
    private final int from;
    private final int limit;
    private int at;
    private int nameFrom = -1;
    private boolean open;
    private boolean titled;
    private boolean relational;
    private @Nullable Phrase role;

    private NounPhraseReader(Passage passage, int from, int limit) {
        this.passage = passage;
        tokens = passage.tokens;
        this.from = from;
        this.limit = Math.min(limit, passage.size());
    }

    /**
     * Reads a phrase.
     *
     * @param passage where it stands
     * @param from its first token
     * @param limit the token it cannot reach: the frame, the end of the sentence
     * @return the phrase, or null where none can begin here
     */
    static @Nullable Mention read(Passage passage, int from, int limit) {
        NounPhraseReader reader = new NounPhraseReader(passage, from, limit);
        return reader.canBegin() ? reader.run() : null;
    }

    private boolean canBegin() {
        return from < limit && tokens.isWord(from)
                && !tokens.is(from, HARD_STOP | WordClass.PREPOSITION | WordClass.NEGATION | WordClass.TIME | WordClass.SKIP)
                && (!tokens.is(from, WordClass.FUNCTION) || isDeterminer(from))
                && !isFirmVerb(from);
    }

    private boolean isDeterminer(int token) {
        return tokens.reads(token, "هذا") || tokens.reads(token, "هذه") || tokens.reads(token, "هءلاء") || tokens.reads(token, "كل")
                || tokens.reads(token, "جميع");
    }

    private @Nullable Mention run() {
        titled = tokens.is(from, WordClass.ACTOR);
        at = from;
        while (at < limit && passage.words(from, at) < LONGEST && step()) {
            // each step moves on
        }
        int end = at;
        while (end > from && !tokens.isWord(end - 1) && !tokens.isType(end - 1, Tokens.MARK) && !tokens.isType(end - 1, Tokens.NUMBER)) {
            end--;
        }
        return end == from ? null : new Mention(new Phrase(passage, from, end), nameFrom >= end ? -1 : nameFrom, role(end));
    }

    private @Nullable Phrase role(int end) {
        if (role != null) {
            return role;
        }
        if (nameFrom <= from || !titled) {
            return null;
        }
        int last = nameFrom;
        while (last > from + 1 && (tokens.is(last - 1, WordClass.HONORIFIC) && last - 1 > from || !tokens.isWord(last - 1))) {
            last--;
        }
        return new Phrase(passage, from, last);
    }

    private boolean step() {
        return switch (tokens.type(at)) {
            case Tokens.WORD -> word();
            case Tokens.MARK -> marked();
            case Tokens.COMMA -> comma();
            case Tokens.OPEN_PAREN -> bracket();
            default -> false;
        };
    }

    private boolean word() {
        if (at > from && isStop()) {
            return false;
        }
        if (tokens.is(at, WordClass.PREPOSITION) && at > from) {
            return preposition();
        }
        state();
        at++;
        return true;
    }

    private boolean isStop() {
        if (tokens.is(at, HARD_STOP) || tokens.is(at, WordClass.SKIP) || isFirmVerb(at) || isAdverbialParticiple()) {
            return true;
        }
        if (tokens.is(at, WordClass.TIME) && !open) {
            return true;
        }
        if (tokens.is(at, WordClass.SAYING_NOUN) && tokens.lead(at) == 0 && !tokens.is(at, WordClass.ARTICLE) && !open) {
            return true;
        }
        if (tokens.particle(at) == 'ل' && tokens.is(at, WordClass.MEDIUM | WordClass.NAMED_MEDIUM)) {
            return true;
        }
        return nameFrom >= 0 && isAfterName();
    }

    /** A title behind the name begins another phrase; so does a preposition written on to a noun. */
    private boolean isAfterName() {
        if (tokens.is(at, WordClass.TITLE) && tokens.lead(at) == 0 && at > nameFrom && at + 1 < limit && tokens.isWord(at + 1)
                && !tokens.is(at, WordClass.HONORIFIC) && (at - nameFrom >= 2 || tokens.is(at, WordClass.ARTICLE))) {
            NounPhraseReader behind = new NounPhraseReader(passage, at, limit);
            if (role == null && behind.canBegin()) {
                Mention mention = behind.run();
                role = mention == null || mention.isNamed() ? null : mention.phrase();
            }
            return true;
        }
        char particle = tokens.particle(at);
        return particle == 'ب' || particle == 'ل' || tokens.is(at, WordClass.COMPLEMENT | WordClass.FUNCTION)
                || tokens.startsWith(at, "بال") || tokens.startsWith(at, "لل");
    }

    private boolean isFirmVerb(int token) {
        VerbForm form = tokens.is(token, WordClass.FINITE) ? Lexicon.standard().form(tokens.word(token)) : null;
        return form != null && !tokens.is(token, KNOWN_NOUN) && !(form.verb().isWeak() && !tokens.isJoined(token))
                && !(form.suffixed() && tokens.lead(token) == 0 && form.verb().strength() == 3);
    }

    private boolean isAdverbialParticiple() {
        VerbForm form = tokens.is(at, WordClass.PARTICIPLE) ? Lexicon.standard().form(tokens.word(at)) : null;
        return form != null && !tokens.is(at, WordClass.ARTICLE) && !tokens.startsWith(at, "ال")
                && (tokens.last(at) == 'ا' || !tokens.is(at, WordClass.TITLE) && tokens.last(at) == 'ه')
                && !(form.verb().strength() == 3 && nameFrom < 0 && open);
    }

    /** Goes on behind a noun that needs its complement: an official in, an expert on, the spokesman of. */
    private boolean preposition() {
        int next = at + 1;
        if (next >= limit || !tokens.isWord(next) || nameFrom >= 0 && !tokens.reads(at, "باسم")) {
            return false;
        }
        if (tokens.is(next, WordClass.OCCASION | WordClass.TIME | WordClass.COMPLEMENTISER | WordClass.RELATIVE | WordClass.FUNCTION)) {
            return false;
        }
        boolean named = tokens.reads(at, "باسم");
        boolean joins = named || tokens.reads(at, "في") || tokens.reads(at, "من") || tokens.reads(at, "لدي") || tokens.reads(at, "الي")
                || tokens.reads(at, "علي") || tokens.reads(at, "داخل") || tokens.reads(at, "ضد");
        boolean place = tokens.is(next, WordClass.PLACE) && tokens.is(from, WordClass.INSTITUTION | WordClass.TITLE | WordClass.GROUP);
        if (!joins || !named && !relational && !place) {
            return false;
        }
        at++;
        open = true;
        state();
        at++;
        return true;
    }

    /** Follows the construct: a title waits for a definite noun; what comes then without article is the name. */
    private void state() {
        boolean definite = isDefinite(at);
        relational |= tokens.is(at, WordClass.RELATIONAL) && nameFrom < 0;
        if (nameFrom >= 0) {
            return;
        }
        if (tokens.is(at, WordClass.HONORIFIC) && at + 1 < limit && tokens.isWord(at + 1)
                && (!tokens.is(at + 1, WordClass.ACTOR) || tokens.is(at + 1, WordClass.HONORIFIC)) && (at > from || !isDefinite(at + 1))) {
            open = false;
            nameFrom = tokens.is(at + 1, WordClass.HONORIFIC) ? -1 : at + 1;
        } else if (tokens.is(at, KNOWN_NOUN) && !definite) {
            open = true;
        } else if (definite) {
            open = false;
        } else if (!open && !tokens.is(at, WordClass.FUNCTION | WordClass.GROUP)) {
            nameFrom = at;
        }
    }

    private boolean isDefinite(int token) {
        return tokens.is(token, WordClass.ARTICLE | WordClass.PLACE) || tokens.startsWith(token, "ال") || tokens.startsWith(token, "وال")
                || tokens.startsWith(token, "بال") || tokens.startsWith(token, "لل") || tokens.is(token, WordClass.NAMED_MEDIUM);
    }

    /** The name of a body, in marks. */
    private boolean marked() {
        if (!passage.isStretch(at) || passage.stretchWords(at) > LONGEST_MARKED || passage.marks.closer(at) >= limit) {
            return false;
        }
        boolean head = tokens.is(at - 1, WordClass.NAME_HEAD | WordClass.INSTITUTION | WordClass.MEDIUM | WordClass.TITLE);
        if (!head || Stretches.isClausal(passage, at)) {
            return false;
        }
        at = passage.marks.closer(at) + 1;
        open = false;
        return true;
    }

    private boolean bracket() {
        int close = at + 1;
        while (close < limit && !tokens.isType(close, Tokens.CLOSE_PAREN)) {
            close++;
        }
        boolean waits = titled && nameFrom < 0 && close + 1 < limit && tokens.isWord(close + 1) && tokens.word(close + 1) == 0;
        if (!waits) {
            return false;
        }
        at = close + 1;
        return true;
    }

    /** A name behind "the prime minister,"; a role behind a name. */
    private boolean comma() {
        int end = at + 1;
        while (end < limit && tokens.isWord(end)) {
            end++;
        }
        boolean closed = end == limit || tokens.isType(end, Tokens.COMMA) || tokens.isType(end, Tokens.OPEN_PAREN);
        if (nameFrom < 0 && titled && closed && end - at - 1 <= LONGEST_APPOSITION && isNameChunk(at + 1, end)) {
            nameFrom = at + 1;
            at = end;
            return false;
        }
        if (nameFrom >= 0 && end > at + 1 && tokens.is(at + 1, WordClass.TITLE)) {
            NounPhraseReader behind = new NounPhraseReader(passage, at + 1, limit);
            Mention mention = behind.canBegin() ? behind.run() : null;
            role = mention == null || mention.isNamed() ? role : mention.phrase();
        }
        return false;
    }

    private boolean isNameChunk(int first, int end) {
        if (first == end) {
            return false;
        }
        for (int token = first; token < end; token++) {
            if (tokens.is(token, HARD_STOP | WordClass.PREPOSITION | WordClass.TIME | WordClass.FUNCTION | WordClass.FINITE
                    | WordClass.NEGATION | WordClass.SKIP) || isAdverbialAt(token)) {
                return false;
            }
        }
        return !tokens.is(first, KNOWN_NOUN) || tokens.is(first, WordClass.HONORIFIC);
    }

    private boolean isAdverbialAt(int token) {
        return tokens.is(token, WordClass.PARTICIPLE) && tokens.last(token) == 'ا';
    }
}
