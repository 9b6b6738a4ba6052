package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Looks for the subject before its verb: the head of a relative clause, or the phrase that opens the sentence. */
final class PrecedingSubject {
    private static final int LONGEST = 14;
    private static final int LONGEST_MARKED = 3;
    private static final int LONGEST_NAME = 4;
    private static final Words FROM = Words.of("من", "ومن");
    private static final Words TURNS = Words.of("جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "ناحيته", "ناحيتها", "طرفه", "طرفها");
    private static final long BREAK = WordClass.FINITE | WordClass.COMPLEMENTISER | WordClass.NEGATION;
    private static final long NO_OPENING = WordClass.COPULA | WordClass.NARRATOR | WordClass.FUNCTION | WordClass.PRONOUN
            | WordClass.COMPLEMENTISER | WordClass.SKIP | WordClass.UNREAL | WordClass.TIME;
    private static final long NO_HEAD = WordClass.PREPOSITION | BREAK | WordClass.RELATIVE | WordClass.TIME | WordClass.ATTRIBUTION;

    private final Passage passage;
    private final Tokens tokens;

    PrecedingSubject(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
    }

    /** {@return the subject of a verb, or null} */
    @Nullable Mention find(int sentence, int verb, Person person) {
        int end = verb;
        while (end > sentence && (tokens.reads(end - 1, "قد") || tokens.reads(end - 1, "لقد"))) {
            end--;
        }
        if (end > sentence && tokens.is(end - 1, WordClass.RELATIVE) && tokens.lead(end - 1) == 0) {
            return agrees(end - 1, person) ? head(sentence, end - 1) : null;
        }
        int marked = marked(sentence, end);
        if (marked >= 0) {
            return new Mention(new Phrase(passage, marked + 1, passage.marks.closer(marked)), -1, null);
        }
        return end - sentence > 3 * LONGEST ? null : opening(sentence, end);
    }

    private @Nullable Mention opening(int sentence, int end) {
        boolean topic = tokens.reads(sentence, "اما");
        int first = topic ? sentence + 1 : behindTurn(sentence);
        while (first < end && !(tokens.isWord(first) && !tokens.is(first, NO_OPENING))) {
            first++;
        }
        boolean phrase = tokens.startsWith(first, "ب") && tokens.word(first) == 0 && first > sentence;
        if (first == end || end - first > 2 * LONGEST || phrase || !isClear(first, end)) {
            return null;
        }
        Mention mention = NounPhraseReader.read(passage, first, end);
        if (mention == null || !isSpeaker(mention)) {
            return null;
        }
        int last = mention.phrase().to();
        boolean apposition = tokens.isType(last, Tokens.COMMA) && tokens.isType(end - 1, Tokens.COMMA);
        boolean placed = first > sentence && tokens.is(sentence, WordClass.COPULA) && tokens.is(last, WordClass.PREPOSITION);
        return topic || last == end || apposition || placed ? mention : null;
    }

    /** "For his part" announces another speaker; he stands behind it. */
    private int behindTurn(int sentence) {
        return tokens.readsAny(sentence, FROM) && tokens.readsAny(sentence + 1, TURNS) ? sentence + 2 : sentence;
    }

    /** The name of a paper in marks, before its verb. */
    private int marked(int sentence, int verb) {
        int open = verb > 0 && tokens.isType(verb - 1, Tokens.MARK) ? passage.marks.partner(verb - 1) : -1;
        boolean first = open == sentence || open == sentence + 1 && tokens.is(sentence, WordClass.COPULA);
        return first && passage.isShortStretch(open, LONGEST_MARKED) && !Stretches.isClausal(passage, open) ? open : -1;
    }

    private boolean isClear(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.is(token, BREAK) || tokens.isType(token, Tokens.COLON)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpeaker(Mention mention) {
        Phrase phrase = mention.phrase();
        return mention.isNamed() && phrase.to() - phrase.from() <= LONGEST_NAME
                || phrase.tokens().is(phrase.from(), WordClass.ACTOR | WordClass.PLACE);
    }

    /** "A voice says", "another soldier says": a relative clause without its pronoun. */
    @Nullable Mention indefinite(int sentence, int verb) {
        for (int first = Math.max(sentence, verb - 2); first < verb; first++) {
            if (tokens.is(first, WordClass.TITLE | WordClass.DOCUMENT | WordClass.GROUP) && !tokens.is(first, WordClass.ARTICLE)
                    && tokens.lead(first) == 0) {
                return upTo(verb, NounPhraseReader.read(passage, first, verb));
            }
        }
        return null;
    }

    private static @Nullable Mention upTo(int end, @Nullable Mention mention) {
        return mention != null && mention.phrase().to() == end ? mention : null;
    }

    private boolean agrees(int relative, Person person) {
        Person gender = tokens.reads(relative, "الذي") ? Person.HE : tokens.reads(relative, "التي") ? Person.SHE : Person.ANY;
        return gender.fits(person);
    }

    /** The noun a relative clause belongs to. */
    private @Nullable Mention head(int sentence, int relative) {
        int stop = relative;
        while (stop > sentence && !tokens.isWord(stop - 1)) {
            stop--;
        }
        int first = stop;
        while (first > sentence && tokens.isWord(first - 1) && stop - first < LONGEST && !tokens.is(first - 1, NO_HEAD)) {
            first--;
        }
        for (int token = first; token < stop; token++) {
            if (tokens.is(token, WordClass.ACTOR) || token + 1 == stop && isNameLike(token)) {
                Mention mention = upTo(stop, NounPhraseReader.read(passage, token, stop));
                if (mention != null) {
                    return withNameBefore(sentence, mention);
                }
            }
        }
        return null;
    }

    private boolean isNameLike(int token) {
        return tokens.is(token, WordClass.PLACE) || tokens.word(token) == 0 && !tokens.hasArticle(token);
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
}
