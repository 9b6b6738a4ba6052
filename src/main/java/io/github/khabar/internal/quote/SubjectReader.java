package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying: before it, or behind it past what stands between. */
final class SubjectReader {
    private static final int LONGEST_MARKED = 3;
    private static final int SOUND_PLURAL = 7;
    private static final int ROOM = 3;
    private static final int FEMININE_PLURAL = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final MediumReader media;
    private final PrecedingSubject preceding;

    SubjectReader(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
        media = new MediumReader(passage);
        preceding = new PrecedingSubject(passage);
    }

    /**
     * Where a subject may stand.
     *
     * @param sentence the first token of the sentence
     * @param verb the verb
     * @param limit the frame, or the end of the sentence
     */
    record Place(int sentence, int verb, int limit) {}

    /** Fills in subject and medium of an act. */
    void read(Attribution act, Place place, VerbForm form, @Nullable Frame frame) {
        if (tokens.is(place.verb - 1, WordClass.RELATIVE) && place.limit > place.verb + 1) {
            after(act, place.verb + 1, place.limit);
        }
        boolean opens = tokens.isJoined(place.verb) && !tokens.reads(place.sentence, "اما");
        if (act.mention == null && !opens && place.verb > place.sentence) {
            act.mention = preceding.find(place.sentence, place.verb, act.person);
        }
        if (act.mention == null && form.person() != Person.THEY) {
            behind(act, place, form, frame);
        } else {
            media.find(act, place.verb + 1, place.limit);
        }
        if (act.mention == null && form.tense() == VerbForm.Tense.PRESENT && !tokens.isJoined(place.verb)) {
            act.mention = preceding.indefinite(place.sentence, place.verb);
        }
    }

    /** A verb in the plural has its subject before it or none at all; others mostly behind. */
    private void behind(Attribution act, Place place, VerbForm form, @Nullable Frame frame) {
        boolean loose = frame != null && frame.kind() == Frame.Kind.CLAUSE && !form.verb().hasObject() && !form.verb().is(Trait.PERSON);
        after(act, place.verb + 1, place.limit, loose ? Reach.LOOSE : Reach.STRICT);
        if (frame != null && form.verb().hasObject()) {
            dropObject(act, place);
        }
    }

    /**
     * Fills in subject and medium of an act from what stands behind its verb.
     *
     * @param act the act
     * @param from the token behind its verb
     * @param limit the frame, or the end of the sentence
     */
    void after(Attribution act, int from, int limit) {
        after(act, from, limit, Reach.STRICT);
    }

    private void after(Attribution act, int from, int limit, Reach reach) {
        int token = from;
        boolean skipped = false;
        for (int next = skip(act, token, limit); token < limit && next > token; next = skip(act, token, limit)) {
            skipped |= tokens.is(token, WordClass.PREPOSITION | WordClass.OCCASION);
            token = next;
        }
        media.find(act, from, limit);
        if (token == from && isMarkedName(act, token, limit)) {
            act.mention = new Mention(new Phrase(passage, token + 1, passage.marks.closer(token)), -1, null);
        } else if (token < limit && (!skipped || beginsSubject(token)) && !isObject(act, token)) {
            act.mention = NounPhraseReader.read(passage, token, limit, reach);
        }
        if (act.mention != null) {
            media.find(act, act.mention.phrase().to(), limit);
        }
    }

    /** "The agency reported, quoting an official": the agency carries what the official says. */
    void quoted(Attribution act, int limit) {
        Mention carrier = act.mention;
        if (carrier == null || !carrier.isMedium()) {
            return;
        }
        int end = carrier.phrase().to();
        int from = tokens.isType(end, Tokens.COMMA) ? end + 1 : end;
        boolean quoting = tokens.reads(from, "نقلا") && tokens.reads(from + 1, "عن");
        Mention source = quoting ? NounPhraseReader.read(passage, from + 2, limit) : null;
        if (source != null) {
            act.medium = carrier.phrase();
            act.mention = source;
        }
    }

    private boolean isMarkedName(Attribution act, int token, int limit) {
        return token < limit && !act.isJudgement && passage.isShortStretch(token, LONGEST_MARKED) && passage.marks.closer(token) < limit;
    }

    private boolean isObject(Attribution act, int token) {
        return isOblique(token) || act.isJudgement && isThings(token);
    }

    /** "The accusations": things in the plural, behind a verb of judgement they are its object. */
    private boolean isThings(int token) {
        return tokens.word(token) == 0 && tokens.hasArticle(token) && tokens.length(token) >= FEMININE_PLURAL
                && tokens.endsWith(token, "ات");
    }

    /** A sound plural or dual in the accusative is an object. */
    private boolean isOblique(int token) {
        boolean plural = tokens.is(token, WordClass.GROUP) || tokens.length(token) >= SOUND_PLURAL;
        return plural && tokens.hasArticle(token) && tokens.endsWith(token, "ين") && !tokens.is(token, WordClass.PLACE);
    }

    private boolean beginsSubject(int token) {
        boolean actor = tokens.is(token, WordClass.TITLE | WordClass.HONORIFIC | WordClass.GROUP) && tokens.lead(token) == 0;
        return actor && !tokens.is(token - 1, WordClass.PREPOSITION)
                && (tokens.is(token - 1, WordClass.ARTICLE | WordClass.TIME | WordClass.PLACE) || tokens.hasArticle(token - 1)
                        || tokens.isType(token - 1, Tokens.COMMA));
    }

    /** {@return the token behind something that may stand between verb and subject; the same token where nothing does} */
    private int skip(Attribution act, int token, int limit) {
        if (tokens.reads(token, "كل") && tokens.reads(token + 1, "من")) {
            return token + 2;
        }
        if (media.isTold(token)) {
            return media.read(act, token, limit);
        }
        if (tokens.reads(token, "لي") && tokens.is(token + 1, WordClass.ACTOR)) {
            return token + 1; // "told me"; before another word it is the name Lee
        }
        if (isOwnSpeech(token)) {
            return token + 1;
        }
        if (tokens.is(token, WordClass.MANNER)) {
            return phraseEnd(token, limit);
        }
        boolean adverb = tokens.is(token, WordClass.SKIP) || tokens.is(token, WordClass.TIME) && !tokens.is(token, WordClass.PREPOSITION);
        if (adverb || tokens.isType(token, Tokens.COMMA) || tokens.isType(token, Tokens.DASH)) {
            return token + 1;
        }
        boolean occasion = tokens.particle(token) == 'ب' && tokens.is(token, WordClass.OCCASION | WordClass.PLACE);
        if (occasion || tokens.is(token, WordClass.PREPOSITION) && !passage.isAli(token)) {
            return phraseEnd(token, limit);
        }
        return tokens.isType(token, Tokens.OPEN_PAREN) ? bracketEnd(token, limit) : token;
    }

    /** "Ended his speech": the speech is the object. */
    private boolean isOwnSpeech(int token) {
        return tokens.is(token, WordClass.OCCASION) && !tokens.is(token, WordClass.ARTICLE | WordClass.ACTOR) && tokens.lead(token) == 0
                && (tokens.last(token) == 'ه' || tokens.endsWith(token, "ها") || tokens.endsWith(token, "هم"))
                && passage.hasOwner(token);
    }

    private int bracketEnd(int token, int limit) {
        int close = token;
        while (close < limit && !tokens.isType(close, Tokens.CLOSE_PAREN)) {
            close++;
        }
        return Math.min(close + 1, limit);
    }

    /** The end of a prepositional phrase: a comma, the next preposition, a title that begins the subject. */
    private int phraseEnd(int token, int limit) {
        int end = token + 1;
        while (end < limit && (tokens.isWord(end) || tokens.isType(end, Tokens.NUMBER) || passage.isStretch(end))) {
            if (end > token + 1 && (tokens.is(end, WordClass.PREPOSITION) || beginsSubject(end) || media.isTold(end))) {
                break;
            }
            end = passage.next(end);
        }
        return Math.max(end, token + 1);
    }

    /** A verb that must have an object has it in its only noun phrase. */
    private void dropObject(Attribution act, Place place) {
        if (act.mention != null && !passage.isStretch(act.mention.phrase().to()) && act.mention.phrase().from() == place.verb + 1 && !isFollowed(act.mention.phrase().to(), place.limit)) {
            act.mention = withoutObject(act.mention);
        }
    }

    /** "Somebody X the plan": the last noun of a name that reaches up to the frame is the object; without a name all of it is. */
    private static @Nullable Mention withoutObject(Mention mention) {
        Phrase phrase = mention.phrase();
        int last = phrase.to() - 1;
        boolean named = mention.isNamed() && last > mention.nameFrom() && mention.tokens().hasArticle(last);
        return named ? new Mention(new Phrase(phrase.passage(), phrase.from(), last), mention.nameFrom(), mention.role()) : null;
    }

    /** Whether there is room for an object between a subject and the frame: a noun at once, or one behind a circumstance. */
    private boolean isFollowed(int token, int limit) {
        int next = tokens.isType(token, Tokens.COMMA) ? token + 1 : token;
        boolean room = limit - next >= ROOM && !tokens.is(next, WordClass.RELATIVE);
        boolean noun = next < limit && tokens.isWord(next) && tokens.length(next) > 1
                && !tokens.is(next, WordClass.PREPOSITION | WordClass.COMPLEMENTISER | WordClass.RELATIVE | WordClass.TIME);
        return room || noun;
    }
}
