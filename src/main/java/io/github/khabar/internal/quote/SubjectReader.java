package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying: behind it, past what stands between, or before it. */
final class SubjectReader {
    private static final int LONGEST_BEFORE = 14;
    private static final int LONGEST_MARKED = 3;
    private static final int SOUND_PLURAL = 7;
    private static final long NOT_BEFORE = WordClass.FINITE | WordClass.COMPLEMENTISER | WordClass.NEGATION;

    private final Passage passage;
    private final Tokens tokens;

    SubjectReader(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
    }

    /**
     * Fills in subject and medium of an act.
     *
     * @param act the act
     * @param from the token behind its verb
     * @param limit the frame, or the end of the sentence
     */
    void after(Attribution act, int from, int limit) {
        after(act, from, limit, NounPhraseReader.Reach.STRICT);
    }

    private void after(Attribution act, int from, int limit, NounPhraseReader.Reach reach) {
        int token = from;
        boolean skipped = false;
        while (token < limit) {
            int next = skip(act, token, limit);
            if (next == token) {
                break;
            }
            skipped |= tokens.is(token, WordClass.PREPOSITION | WordClass.OCCASION);
            token = next;
        }
        if (act.medium == null) {
            media(act, from, limit);
        }
        if (token < limit && token == from && !act.isJudgement && passage.isStretch(token) && passage.stretchWords(token) <= LONGEST_MARKED
                && passage.marks.closer(token) < limit) {
            act.mention = new Mention(new Phrase(passage, token + 1, passage.marks.closer(token)), -1, null);
        } else if (token < limit && (!skipped || beginsSubject(token))) {
            act.mention = isOblique(token) || isThings(token) && act.isJudgement ? null : NounPhraseReader.read(passage, token, limit, reach);
            if (act.mention != null) {
                media(act, act.mention.phrase().to(), limit);
            }
        }
    }

    /** Takes the medium behind a speaker phrase: "to a newspaper". */
    void mediumBehind(Attribution act, int from, int limit) {
        media(act, from, limit);
    }

    /** "The accusations": things in the plural, behind a verb of judgement they are its object. */
    private boolean isThings(int token) {
        return tokens.word(token) == 0 && tokens.startsWith(token, "ال") && tokens.last(token) == 'ت' && tokens.length(token) > 5
                && tokens.text[tokens.end(token) - 2] == 'ا';
    }

    /** A sound plural or dual in the accusative is an object. */
    private boolean isOblique(int token) {
        boolean plural = tokens.is(token, WordClass.GROUP) || tokens.length(token) >= SOUND_PLURAL;
        return plural && tokens.startsWith(token, "ال") && tokens.last(token) == 'ن' && tokens.text[tokens.end(token) - 2] == 'ي'
                && !tokens.is(token, WordClass.PLACE);
    }

    private void media(Attribution act, int from, int limit) {
        for (int token = from; token < Math.min(limit, from + 3 * LONGEST_BEFORE) && act.medium == null; token = passage.next(token)) {
            if (isToMedium(token)) {
                medium(act, token, limit);
            } else if (isPlatform(token)) {
                medium(act, token + 1, limit);
            }
        }
    }

    /** On a platform or site. */
    private boolean isPlatform(int token) {
        boolean on = tokens.reads(token, "علي") || tokens.reads(token, "في") || tokens.reads(token, "عبر");
        return on && tokens.lead(token + 1) == 0 && (tokens.is(token + 1, WordClass.NAMED_MEDIUM) || tokens.reads(token + 1, "منصه")
                || tokens.reads(token + 1, "موقع") || tokens.reads(token + 1, "شبكه"));
    }

    private boolean beginsSubject(int token) {
        return tokens.is(token, WordClass.TITLE | WordClass.HONORIFIC | WordClass.GROUP) && tokens.lead(token) == 0
                && !tokens.is(token - 1, WordClass.PREPOSITION)
                && (tokens.is(token - 1, WordClass.ARTICLE | WordClass.TIME) || tokens.startsWith(token - 1, "ال")
                        || tokens.isType(token - 1, Tokens.COMMA) || tokens.is(token - 1, WordClass.PLACE));
    }

    /** @return the token behind something that may stand between verb and subject; the same token where nothing does */
    private int skip(Attribution act, int token, int limit) {
        if (isToMedium(token)) {
            return medium(act, token, limit);
        }
        if (tokens.isType(token, Tokens.COMMA) || tokens.isType(token, Tokens.DASH)) {
            return token + 1;
        }
        if (tokens.is(token, WordClass.SKIP) || tokens.is(token, WordClass.TIME) && !tokens.is(token, WordClass.PREPOSITION)) {
            return token + 1;
        }
        if (tokens.is(token, WordClass.PREPOSITION) && !passage.isAli(token) || isOccasion(token)) {
            return phraseEnd(token, limit);
        }
        return tokens.isType(token, Tokens.OPEN_PAREN) ? bracketEnd(token, limit) : token;
    }

    private boolean isOccasion(int token) {
        char particle = tokens.particle(token);
        return particle == 'ب' && tokens.is(token, WordClass.OCCASION | WordClass.PLACE);
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
            if (end > token + 1 && (tokens.is(end, WordClass.PREPOSITION) || beginsSubject(end) || isToMedium(end))) {
                break;
            }
            end = passage.next(end);
        }
        return Math.max(end, token + 1);
    }

    private boolean isToMedium(int token) {
        if (tokens.particle(token) == 'ل' && tokens.is(token, WordClass.MEDIUM | WordClass.NAMED_MEDIUM)) {
            return true;
        }
        if (tokens.startsWith(token, "لل") && tokens.is(token, WordClass.MEDIUM)) {
            return true;
        }
        return tokens.reads(token, "ل") && (passage.isStretch(token + 1) && passage.stretchWords(token + 1) <= 3
                || tokens.is(token + 1, WordClass.MEDIUM | WordClass.NAMED_MEDIUM) || isLatin(token + 1));
    }

    private boolean isLatin(int token) {
        return tokens.isWord(token) && tokens.text[tokens.start(token)] < '\u0250';
    }

    private int medium(Attribution act, int token, int limit) {
        int first = tokens.reads(token, "ل") ? token + 1 : token;
        int end = first + 1;
        if (passage.isStretch(first)) {
            end = passage.next(first);
        } else {
            while (end < limit && (isMediumPart(end) || passage.isStretch(end) && passage.stretchWords(end) <= 3)) {
                end = passage.next(end);
            }
        }
        act.medium = new Phrase(passage, first, Math.min(end, limit));
        return Math.min(end, limit);
    }

    private boolean isMediumPart(int token) {
        return tokens.isWord(token) && !tokens.is(token, WordClass.COMPLEMENTISER | WordClass.PREPOSITION | WordClass.TITLE
                | WordClass.HONORIFIC | WordClass.TIME | WordClass.CUE_FORM | WordClass.RELATIVE | WordClass.SKIP);
    }

    /**
     * Where a subject may stand.
     *
     * @param sentence the first token of the sentence
     * @param verb the verb
     * @param limit the frame, or the end of the sentence
     */
    record Place(int sentence, int verb, int limit) {}

    /** Looks for the subject before a verb that does not open its clause, then behind it. */
    void read(Attribution act, Place place, VerbForm form, @Nullable Frame frame) {
        if (tokens.is(place.verb - 1, WordClass.RELATIVE) && place.limit > place.verb + 1) {
            after(act, place.verb + 1, place.limit);
        }
        boolean topic = tokens.reads(place.sentence, "اما");
        if (act.mention == null && (topic || !tokens.isJoined(place.verb)) && place.verb > place.sentence) {
            before(act, place.sentence, place.verb);
        }
        if (act.mention == null) {
            if (form.person() == Person.THEY) {
                media(act, place.verb + 1, place.limit);
                return;
            }
            boolean loose = frame != null && frame.kind() == Frame.Kind.CLAUSE && form.verb().isPure();
            after(act, place.verb + 1, place.limit, loose ? NounPhraseReader.Reach.LOOSE : NounPhraseReader.Reach.STRICT);
            if (frame != null && form.verb().flags().contains("object")) {
                dropObject(act, place);
            }
        } else {
            media(act, place.verb + 1, place.limit);
        }
        if (act.mention == null && form.tense() == VerbForm.Tense.PRESENT && !tokens.isJoined(place.verb)) {
            act.mention = indefinite(place.sentence, place.verb);
        }
    }

    /** A verb that must have an object has it in its only noun phrase. */
    private void dropObject(Attribution act, Place place) {
        if (act.mention != null && act.mention.phrase().from() == place.verb + 1 && !isNoun(act.mention.phrase().to(), place.limit)) {
            act.mention = null;
        }
    }

    /** Whether another noun phrase begins at a token. */
    private boolean isNoun(int token, int limit) {
        return token < limit && tokens.isWord(token) && tokens.length(token) > 1
                && !tokens.is(token, WordClass.PREPOSITION | WordClass.COMPLEMENTISER | WordClass.RELATIVE | WordClass.TIME);
    }

    /** "A voice says", "another soldier says": a relative clause without its pronoun. */
    private @Nullable Mention indefinite(int sentence, int verb) {
        for (int first = Math.max(sentence, verb - 2); first < verb; first++) {
            if (tokens.is(first, WordClass.TITLE | WordClass.DOCUMENT | WordClass.GROUP) && !tokens.is(first, WordClass.ARTICLE)
                    && tokens.lead(first) == 0) {
                Mention mention = NounPhraseReader.read(passage, first, verb);
                return mention != null && mention.phrase().to() == verb ? mention : null;
            }
        }
        return null;
    }

    /** Looks for the subject before the verb: the head of a relative clause, or the phrase that opens the sentence. */
    void before(Attribution act, int sentence, int verb) {
        int end = verb;
        while (end > sentence && (tokens.reads(end - 1, "قد") || tokens.reads(end - 1, "لقد"))) {
            end--;
        }
        if (end > sentence && tokens.is(end - 1, WordClass.RELATIVE) && tokens.lead(end - 1) == 0) {
            if (agrees(end - 1, act.person)) {
                antecedent(act, sentence, end - 1);
            }
            return;
        }
        int marked = markedBefore(sentence, end);
        if (marked >= 0) {
            act.mention = new Mention(new Phrase(passage, marked + 1, passage.marks.closer(marked)), -1, null);
            return;
        }
        if (end - sentence > 3 * LONGEST_BEFORE) {
            return;
        }
        int first = tokens.reads(sentence, "اما") ? sentence + 1 : sentence;
        while (first < end && !canOpen(first)) {
            first++;
        }
        if (first == end || end - first > 2 * LONGEST_BEFORE || !isClear(first, end)) {
            return;
        }
        Mention mention = NounPhraseReader.read(passage, first, end);
        boolean topic = tokens.reads(sentence, "اما");
        boolean phrase = tokens.startsWith(first, "ب") && tokens.word(first) == 0 && first > sentence;
        if (mention != null && !phrase && isSpeaker(mention)
                && (topic || mention.phrase().to() == end || isApposition(mention.phrase().to(), end))) {
            act.mention = mention;
        }
    }

    /** The name of a paper in marks, before its verb. */
    private int markedBefore(int sentence, int verb) {
        int open = verb > 0 && tokens.isType(verb - 1, Tokens.MARK) ? passage.marks.partner(verb - 1) : -1;
        boolean first = open == sentence || open == sentence + 1 && tokens.is(sentence, WordClass.COPULA);
        return open >= 0 && passage.isStretch(open) && first && passage.stretchWords(open) <= LONGEST_MARKED
                && !Stretches.isClausal(passage, open) ? open : -1;
    }

    /** Two commas round what stands between a name and its verb. */
    private boolean isApposition(int from, int verb) {
        return tokens.isType(from, Tokens.COMMA) && tokens.isType(verb - 1, Tokens.COMMA);
    }

    private boolean canOpen(int token) {
        return tokens.isWord(token) && !tokens.is(token, WordClass.COPULA | WordClass.NARRATOR | WordClass.FUNCTION | WordClass.PRONOUN
                | WordClass.COMPLEMENTISER | WordClass.SKIP | WordClass.UNREAL | WordClass.TIME);
    }

    private boolean isClear(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.is(token, NOT_BEFORE) || tokens.isType(token, Tokens.COLON)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpeaker(Mention mention) {
        Tokens tokens = mention.tokens();
        return mention.isNamed() && mention.phrase().to() - mention.phrase().from() <= 4
                || tokens.is(mention.phrase().from(), WordClass.ACTOR | WordClass.PLACE);
    }

    /** "Somebody, head of the group, who": the name before the comma, with what follows as its role. */
    private Mention withNameBefore(int sentence, Mention mention) {
        int comma = mention.phrase().from() - 1;
        if (comma <= sentence || !tokens.isType(comma, Tokens.COMMA) || mention.isNamed()) {
            return mention;
        }
        int first = comma;
        while (first > sentence && tokens.isWord(first - 1) && tokens.word(first - 1) == 0 && comma - first < LONGEST_MARKED) {
            first--;
        }
        return comma - first < 2 ? mention : new Mention(new Phrase(passage, first, comma), first, mention.phrase());
    }

    private boolean isNameLike(int token) {
        return tokens.is(token, WordClass.PLACE) || tokens.word(token) == 0 && !tokens.startsWith(token, "ال");
    }

    private boolean agrees(int relative, Person person) {
        Person gender = tokens.reads(relative, "الذي") ? Person.HE : tokens.reads(relative, "التي") ? Person.SHE : Person.ANY;
        return gender.fits(person);
    }

    private void antecedent(Attribution act, int sentence, int end) {
        int stop = end;
        while (stop > sentence && !tokens.isWord(stop - 1)) {
            stop--;
        }
        int first = stop;
        while (first > sentence && tokens.isWord(first - 1) && stop - first < LONGEST_BEFORE
                && !tokens.is(first - 1, WordClass.PREPOSITION | NOT_BEFORE | WordClass.RELATIVE | WordClass.TIME | WordClass.ATTRIBUTION)) {
            first--;
        }
        for (int token = first; token < stop; token++) {
            if (tokens.is(token, WordClass.ACTOR) || token + 1 == stop && isNameLike(token)) {
                Mention mention = NounPhraseReader.read(passage, token, stop);
                if (mention != null && mention.phrase().to() == stop) {
                    act.mention = withNameBefore(sentence, mention);
                    return;
                }
            }
        }
    }
}
