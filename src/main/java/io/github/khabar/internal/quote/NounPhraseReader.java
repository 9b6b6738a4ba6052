package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * Reads a speaker phrase from its first token to the first sign that it is over, and finds where the name in it begins: behind
 * the title, once the title's construct is complete. Used by one call.
 */
final class NounPhraseReader {
    private static final int LONGEST = 25;
    private static final int LONGEST_APPOSITION = 4;
    private static final int LAST_WORDS = 3;

    private final Passage passage;
    private final Tokens tokens;
    private final PhraseSigns signs;
    private final NameSigns names;
    private final PhraseJoints joints;
    private final int from;
    private final int limit;
    private final Reach reach;
    private int at;
    private int nameFrom = -1;
    private boolean open;
    private boolean titled;
    private boolean relational;
    private boolean body;
    private @Nullable Phrase role;

    private NounPhraseReader(Passage passage, int from, int limit, Reach reach) {
        this.passage = passage;
        tokens = passage.tokens;
        signs = passage.signs;
        names = passage.names;
        joints = passage.joints;
        this.from = from;
        this.limit = Math.min(limit, passage.size());
        this.reach = reach;
    }

    static @Nullable Mention read(Passage passage, int from, int limit) {
        return read(passage, from, limit, Reach.STRICT);
    }

    /** Reads a phrase to which "to" may be written on: وفقا للشرطة. */
    static @Nullable Mention readSource(Passage passage, int from, int limit) {
        return read(passage, from, limit, passage.signs.isFused(from) ? Reach.FUSED : Reach.STRICT);
    }

    /**
     * Reads a phrase.
     *
     * @param passage where it stands
     * @param from its first token
     * @param limit the token it cannot reach: the frame, the end of the sentence
     * @param reach whether all up to the limit may belong to it
     * @return the phrase, or null where none can begin here
     */
    static @Nullable Mention read(Passage passage, int from, int limit, Reach reach) {
        boolean begins = from < limit && from < passage.size() && (reach == Reach.FUSED || passage.signs.canBegin(from));
        return begins ? new NounPhraseReader(passage, from, limit, reach).run() : null;
    }

    private @Nullable Mention run() {
        titled = tokens.is(from, WordClass.ACTOR);
        body = tokens.is(from, WordClass.INSTITUTION | WordClass.DOCUMENT | WordClass.GROUP) && !tokens.is(from, WordClass.TITLE);
        at = from;
        boolean more = true;
        while (more && at < limit && at - from < LONGEST) {
            more = step();
        }
        int end = at;
        while (end > from && !tokens.isWord(end - 1) && !tokens.isType(end - 1, Tokens.MARK) && !tokens.isType(end - 1, Tokens.NUMBER)) {
            end--;
        }
        return end == from ? null : new Mention(new Phrase(passage, from, end), nameFrom >= end ? -1 : nameFrom, role());
    }

    private @Nullable Phrase role() {
        if (role != null || nameFrom <= from || !titled) {
            return role;
        }
        int last = nameFrom;
        while (last > from + 1 && (tokens.is(last - 1, WordClass.HONORIFIC) || !tokens.isWord(last - 1) && !tokens.isType(last - 1, Tokens.MARK))) {
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
            case Tokens.STOP -> skip(at > from && joints.isAbbreviation(at) ? 1 : 0);
            case Tokens.DASH -> skip(nameFrom >= 0 && at > nameFrom && at + 1 < limit && joints.isHyphen(at) ? 2 : 0);
            default -> false;
        };
    }

    private boolean word() {
        if (at == nameFrom || nameFrom >= 0 && tokens.hasArticle(at) && names.isNamePart(at - 1)) {
            at++;
            return true;
        }
        if (at > from && isStop()) {
            return false;
        }
        if (at > from && tokens.is(at, WordClass.PREPOSITION) && !isAli()) {
            return preposition();
        }
        state();
        at++;
        return true;
    }

    private boolean isAli() {
        return passage.isAli(at) && (nameFrom >= 0 || titled && !open && (!relational || signs.isComplete(at - 1)));
    }

    /** Past the point behind "Dr", past the hyphen and second part of a name. */
    private boolean skip(int count) {
        at += count;
        return count > 0;
    }

    private boolean isStop() {
        if (signs.isHardStop(at) || signs.isParticle(at) || tokens.is(at, WordClass.FUNCTION)) {
            return true;
        }
        if (tokens.is(at, WordClass.TIME) && !(open && tokens.is(at - 1, WordClass.TITLE)) || !(open && nameFrom < 0) && signs.isAdverb(at)) {
            return true;
        }
        if (!open && signs.isOtherNoun(at) || signs.isTold(at)) {
            return true;
        }
        return nameFrom >= 0 ? isAfterName() : !open && isObject();
    }

    /** Behind a complete title or body, a noun that is no adjective of it. */
    private boolean isObject() {
        boolean joined = tokens.first(at) == 'و';
        if (names.isObjectWithBy(at)) {
            return true;
        }
        if (!signs.isDefinite(at)) {
            boolean part = signs.isPluralAdjective(at) || signs.isNisba(at) || tokens.is(at, WordClass.HONORIFIC) || signs.isComplementOfTitle(at, limit);
            return !joined && (body && !part && !names.isNameOfPaper(from, at) || isAppositionOfName());
        }
        if (!titled && tokens.startsWith(at, "لل")) {
            return true;
        }
        if (joined || signs.isAdjective(at) || tokens.is(at, WordClass.HONORIFIC) || titled && names.isTitleBeforeName(from, at, limit) || !signs.isDefinite(from) && at == from + 1) {
            return false;
        }
        if (reach == Reach.LOOSE && titled && !body && limit - at <= LAST_WORDS && tokens.hasArticle(at)) {
            nameFrom = at;
            return false;
        }
        return tokens.hasArticle(at) && !signs.isProper(at);
    }

    /** A role right behind a name that begins with the article. */
    private boolean isAppositionOfName() {
        if (titled || tokens.word(from) != 0 || !tokens.is(at, WordClass.TITLE) || tokens.is(at, WordClass.HONORIFIC)) {
            return false;
        }
        behind(at);
        return true;
    }

    /** A title behind the name begins another phrase; so does a preposition written on to a noun. */
    private boolean isAfterName() {
        if (names.isTitleBehindName(at, nameFrom, limit)) {
            behind(at);
            return true;
        }
        char particle = tokens.particle(at);
        boolean secondPhrase = tokens.isJoined(at) && tokens.is(at, WordClass.ACTOR);
        boolean object = tokens.is(at, WordClass.ARTICLE) && tokens.is(at, WordClass.RULEBOOK | WordClass.OCCASION | WordClass.DOCUMENT);
        boolean his = signs.isOwned(at) && (at - nameFrom >= 2 && tokens.is(at + 1, WordClass.PREPOSITION) || signs.isHers(at));
        return his || names.isObjectOfName(at) || names.isAction(at) && at > nameFrom + 1 || particle == 'ب' || particle == 'ل' || tokens.first(at) == 'ب' && signs.isOwned(at) || secondPhrase || object || tokens.is(at, WordClass.PLACE) || isObjectBehindName()
                || tokens.is(at, WordClass.COMPLEMENT)
                || tokens.startsWith(at, "بال") || tokens.startsWith(at, "لل");
    }

    /** With a title that is no known one in front, what looks like a family name may be the title's complement. */
    private boolean isObjectBehindName() {
        if (!names.isBehindFamilyName(at, nameFrom)) {
            return false;
        }
        if (reach == Reach.LOOSE && nameFrom == from && limit - at <= LAST_WORDS) {
            nameFrom = at;
            return false;
        }
        return true;
    }

    /** Reads the role that stands behind a name; behind a role none is sought, so a row of titles is no recursion. */
    private void behind(int token) {
        boolean sought = reach != Reach.ROLE && role == null && signs.canBegin(token);
        Mention mention = sought ? new NounPhraseReader(passage, token, limit, Reach.ROLE).run() : null;
        int end = mention == null ? token : mention.isNamed() ? mention.nameFrom() : mention.phrase().to();
        role = end > token ? new Phrase(passage, token, end) : role;
    }

    /** Goes on behind a noun that needs its complement: an official in, an expert on, the spokesman of. */
    private boolean preposition() {
        int next = at + 1;
        boolean named = tokens.reads(at, "باسم") && signs.isSpokesman(from, at);
        if (next >= limit || !tokens.isWord(next) || nameFrom >= 0 && !named || !signs.joins(at)) {
            return false;
        }
        if (!signs.canComplete(next) || !named && !relational && !signs.isSeat(from, next) && !signs.isOneIn(from, at)) {
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
        if (nameFrom >= 0) {
            return;
        }
        boolean definite = signs.isDefinite(at) || (open || at == from && titled) && signs.isPossessive(at);
        relational |= tokens.is(at, WordClass.RELATIONAL);
        if (signs.isWronged(at) || names.isOfTitle(at)) {
            open = !definite && names.isOfTitle(at);
            return;
        }
        if (tokens.length(at) == 1 && tokens.is(at, WordClass.HONORIFIC)) {
            open = false;
        } else if (names.isRoyalName(from, at) && open && at + 1 < limit) {
            open = false;
            at++;
        } else if (names.isHonorific(from, at, limit) || !open && titled && names.isTitleBeforeName(from, at, limit)) {
            open = false;
            nameFrom = names.isBetween(at + 1, limit) ? -1 : at + 1;
        } else if (!definite && tokens.is(at, WordClass.GROUP) && signs.isPluralAdjective(at)) {
            open = false;
        } else if (!open && titled && names.isNameLikeTitle(from, at)) {
            nameFrom = at;
        } else if (!definite && (tokens.is(at, PhraseSigns.KNOWN_NOUN) || signs.isComplementOfTitle(at, limit) && at > from)) {
            open = true;
        } else if (definite) {
            open = false;
        } else if (!open && at > from && (titled || body) && signs.isSecondConstruct(at, limit)) {
            open = true;
        } else if (open && !body && tokens.word(at) == 0 && names.isNamedBody(at - 1) && at + 2 < limit && tokens.isWord(at + 1)
                && !signs.isDefinite(at + 1)) {
            open = false;
        } else if (!open && !tokens.is(at, WordClass.FUNCTION | WordClass.GROUP) && !names.isNoName(at) && !names.isNameOfPaper(from, at)) {
            nameFrom = at;
        }
    }

    /** The name of a body, in marks. */
    private boolean marked() {
        if (!joints.isMarkedName(at, limit)) {
            return false;
        }
        at = passage.marks.closer(at) + 1;
        open = false;
        return true;
    }

    private boolean bracket() {
        int close = joints.bracketEnd(at, Math.min(limit, at + LONGEST));
        boolean waits = titled && nameFrom < 0 && close + 1 < limit && tokens.isWord(close + 1) && tokens.word(close + 1) == 0;
        at = waits ? close + 1 : at;
        return waits;
    }

    /** A name behind "the prime minister,"; a role behind a name. */
    private boolean comma() {
        int end = joints.wordsEnd(at + 1, Math.min(limit, at + LONGEST));
        boolean closed = end == limit || tokens.isType(end, Tokens.COMMA) || tokens.isType(end, Tokens.OPEN_PAREN);
        int preposition = joints.prepositionIn(at + 1, end);
        if (preposition > at + 2) {
            end = preposition;
            closed = true;
        }
        boolean waits = nameFrom < 0 || nameFrom == at - 1 && nameFrom > from + 1 && joints.isUnknown(at + 1, end);
        if (waits && titled && !body && closed && end - at - 1 <= LONGEST_APPOSITION && names.isNameChunk(at + 1, end)) {
            nameFrom = at + 1;
            at = end;
        } else if (nameFrom >= 0 && end > at + 1 && tokens.is(at + 1, WordClass.TITLE)) {
            behind(at + 1);
        }
        return false;
    }
}
