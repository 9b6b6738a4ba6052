package io.github.khabar.internal.quote;

/** The signs by which a speaker phrase begins, goes on and ends. */
final class PhraseSigns {
    static final long KNOWN_NOUN = WordClass.ACTOR | WordClass.OCCASION | WordClass.NAME_HEAD | WordClass.MEDIUM
            | WordClass.RELATIONAL | WordClass.COMPLEMENT | WordClass.RULEBOOK | WordClass.THING;
    static final long HARD_STOP = WordClass.COMPLEMENTISER | WordClass.RELATIVE | WordClass.PRONOUN | WordClass.COPULA
            | WordClass.NARRATOR | WordClass.BY_SAYING | WordClass.ATTRIBUTION | WordClass.UNREAL | WordClass.SKIP
            | WordClass.NEGATION;
    private static final Words DETERMINERS = Words.of("ذات", "نفس", "هذا", "هذه", "هءلاء", "كل", "جميع");
    private static final Words WRONGED = Words.of("المجني", "المدعي", "المحكوم", "المعتدي", "المقبوض", "المطعون", "المغضوب");
    private static final Words ON_HIM = Words.of("عليه", "عليها", "عليهم", "عليهما");
    private static final Words ATTENTION = Words.of("النظر", "الانتباه", "الانظار");
    private static final Words RESERVES = Words.of("فضل", "فضلت", "فضلوا", "رفض", "رفضت", "رفضوا", "طلب", "طلبت", "طلبوا", "اشترط", "اشترطت",
        "اثر", "اثرت", "تحفظ", "تحفظت");
    private static final Words HIDING = Words.of("عدم", "الكشف", "كشف", "حجب", "ذكر", "اخفاء", "نشر", "البقاء", "الافصاح", "التحدث", "ان", "علي", "الاشاره");
    private static final Words SPOKESMEN = Words.of("المتحدث", "متحدث", "المتحدثه", "متحدثه", "الناطق", "ناطق", "الناطقه", "ناطقه");
    private static final Words OVER = Words.of("مشرف", "المشرف", "والمشرف", "مشرفه", "المشرفه", "المشرفين", "شاهد", "مطلع", "مطلعه",
        "مطلعين", "مطلعون", "العام", "القاءم", "القاءمه", "القاءمين");
    private static final Words JOINING = Words.of("باسم", "في", "من", "لدي", "الي", "علي", "داخل", "عن");
    private static final Words TO_REPORTER = Words.of("لمراسل", "لمراسله", "لمراسلنا", "لمراسلتنا", "لمراسلي", "لمندوب", "لمندوبنا");
    private static final Words PLACING = Words.of("في", "من", "لدي");
    private static final Words FROM = Words.of("دو", "دي", "دا");
    private static final int SHORTEST_ADVERB = 3;
    private static final int LONG = 7;
    private static final int LONG_NOUN = 5;
    private static final int SHORTEST_OWNED = 4;

    private final Passage passage;
    private final Tokens tokens;

    PhraseSigns(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
    }

    boolean canBegin(int token) {
        if (!tokens.isWord(token) || isPicture(token) || isParticle(token) || tokens.startsWith(token, "بال") || tokens.startsWith(token, "لل")
                || tokens.word(token) == 0 && tokens.length(token) > 4 && (tokens.startsWith(token, "وب") || tokens.startsWith(token, "ول"))) {
            return false;
        }
        if (tokens.is(token, HARD_STOP | WordClass.NEGATION | WordClass.TIME) || isEvent(token) || isFirmVerb(token)) {
            return false;
        }
        if (tokens.word(token) == 0 && isAdverb(token)) {
            return false;
        }
        if (tokens.is(token, WordClass.PREPOSITION) && !passage.isAli(token)) {
            return false;
        }
        if (tokens.is(token, WordClass.COMPLEMENT | WordClass.SAYING_NOUN | WordClass.PARTICIPLE)) {
            return tokens.is(token, WordClass.ARTICLE | WordClass.ACTOR) && (!isAdverb(token) || tokens.reads(token + 1, "باسم"));
        }
        return !tokens.is(token, WordClass.FUNCTION) || isDeterminer(token);
    }

    /** "This week" names nobody. */
    private boolean isDeterminer(int token) {
        return tokens.readsAny(token, DETERMINERS) && !tokens.is(token + 1, WordClass.TIME);
    }

    /** A smiley is no letter. */
    private boolean isPicture(int token) {
        return Character.isSurrogate(tokens.first(token))
                && !Character.isLetterOrDigit(Character.codePointAt(tokens.text, tokens.start(token), tokens.end(token)));
    }

    /** One letter that is written on to what follows in marks. */
    boolean isParticle(int token) {
        return tokens.length(token) == 1 && !tokens.is(token, WordClass.HONORIFIC) && !isInitial(token);
    }

    /** "To" written on to the article of somebody or a body that the lexicon knows. */
    boolean isFused(int token) {
        return tokens.startsWith(token, "لل") && tokens.is(token, WordClass.ARTICLE) && tokens.is(token, WordClass.ACTOR);
    }

    /** A letter with its point written on and a word behind: the staff officer أ.ح. */
    private boolean isInitial(int token) {
        return tokens.isType(token + 1, Tokens.STOP) && tokens.start(token + 1) == tokens.end(token) && tokens.text[tokens.start(token + 1)] == '.'
                && tokens.isWord(token + 2) && !tokens.is(token + 2, WordClass.FINITE);
    }

    boolean isHardStop(int token) {
        return tokens.is(token, HARD_STOP) && !isWronged(token) && !isUn(token) && !isForeignArticle(token) || isEvent(token) || isFirmVerb(token)
                || isReserve(token);
    }

    /** Le Clézio: between two parts of a name the word is no "if". */
    private boolean isForeignArticle(int token) {
        boolean article = tokens.reads(token, "لو") || tokens.reads(token, "لا") && tokens.readsAny(token - 1, FROM);
        return article && tokens.isWord(token + 1) && tokens.word(token + 1) == 0 && !tokens.hasArticle(token + 1)
                && tokens.isWord(token - 1) && tokens.word(token - 1) == 0;
    }

    /** A verb that reports no words; names in ف look like one with "so" in front. */
    private boolean isEvent(int token) {
        return tokens.is(token, WordClass.EVENT) && (tokens.lead(token) == 0 || tokens.first(token) == 'و');
    }

    /** "The wronged one", "the accused one": two words that are one noun. */
    boolean isWronged(int token) {
        return tokens.readsAny(token, ON_HIM) && tokens.readsAny(token - 1, WRONGED);
    }

    /** "Non-governmental": the negation belongs to the adjective behind it. */
    private boolean isUn(int token) {
        return tokens.reads(token, "غير") && (tokens.last(token + 1) == 'ي' || tokens.endsWith(token + 1, "يه"));
    }

    /** "An official who preferred not to be named": a relative clause without its pronoun. */
    private boolean isReserve(int token) {
        return tokens.readsAny(token, RESERVES) && tokens.readsAny(token + 1, HIDING);
    }

    /** "And affairs of the expatriates": a second construct of the same title or body. */
    boolean isSecondConstruct(int token, int limit) {
        return tokens.word(token) == 0 && tokens.first(token) == 'و' && tokens.length(token) >= LONG_NOUN && token + 1 < limit
                && isDefinite(token + 1) && !hasOwner(token);
    }

    private boolean isFirmVerb(int token) {
        VerbForm form = tokens.is(token, WordClass.FINITE) ? Lexicon.standard().form(tokens.word(token)) : null;
        boolean actor = tokens.is(token + 1, WordClass.TITLE | WordClass.HONORIFIC) && tokens.hasArticle(token + 1);
        return form != null && !tokens.is(token, KNOWN_NOUN) && (!form.verb().isWeak() || tokens.isJoined(token) || actor)
                || form != null && form.suffixed() && form.tense() == VerbForm.Tense.PAST && !tokens.is(token, KNOWN_NOUN);
    }

    /** A participle that says how somebody speaks, or another adverb in the accusative. */
    boolean isAdverb(int token) {
        if (tokens.is(token, WordClass.ARTICLE) || tokens.hasArticle(token) || tokens.is(token, WordClass.PLACE)) {
            return false;
        }
        VerbForm form = tokens.is(token, WordClass.PARTICIPLE) ? Lexicon.standard().form(tokens.word(token)) : null;
        if (form != null && form.isParticiple()) {
            return tokens.last(token) == 'ا' || !tokens.is(token, WordClass.TITLE) && tokens.last(token) == 'ه';
        }
        return tokens.length(token) >= SHORTEST_ADVERB && tokens.word(token) == 0 && tokens.last(token) == 'ا'
                && passage.hasTanwin(token);
    }

    boolean isDefinite(int token) {
        return tokens.is(token, WordClass.ADJECTIVE | WordClass.ARTICLE | WordClass.PLACE | WordClass.NAMED_MEDIUM) || tokens.hasArticle(token)
                || tokens.startsWith(token, "وال") || tokens.startsWith(token, "بال") || tokens.startsWith(token, "لل");
    }

    /** "His defence", "her office": a noun with its owner written on completes a title. */
    boolean isPossessive(int token) {
        return tokens.length(token) >= LONG_NOUN && (isOwned(token) || tokens.is(token, WordClass.TITLE) && hasOwner(token));
    }

    /** A noun with its owner written on. */
    boolean isOwned(int token) {
        return tokens.word(token) == 0 && hasOwner(token);
    }

    /** A noun with "her" written on and its adjective behind it. */
    boolean isHers(int token) {
        return tokens.length(token) > LONG_NOUN && tokens.endsWith(token, "ها") && tokens.hasArticle(token + 1);
    }

    private boolean hasOwner(int token) {
        return passage.hasOwner(token);
    }

    /** An adjective with article: by its ending or by the list. */
    boolean isAdjective(int token) {
        if (tokens.is(token, WordClass.GROUP) && endsIn(token, 'ي', 'ن') && endsIn(token - 1, 'ي', 'ن') && tokens.hasArticle(token - 1)) {
            return true;
        }
        if (tokens.is(token, WordClass.INSTITUTION | WordClass.GROUP | WordClass.MEDIUM | WordClass.DOCUMENT)) {
            return tokens.endsWith(token, "يه") && isFeminine(token - 1);
        }
        char last = tokens.last(token);
        if (last == 'ه' && isMasculine(token - 1)) {
            return false;
        }
        boolean passive = tokens.startsWith(token, "الم") && !endsIn(token, 'ا', 'ت');
        return tokens.is(token, WordClass.ADJECTIVE) || last == 'ي' || last == 'ه' || passive || endsIn(token, 'و', 'ن')
                || endsIn(token, 'ي', 'ن') || endsIn(token, 'ا', 'ن');
    }

    /** "The policy", "the affairs": with an adjective in ية behind it, which alone is a body. */
    private boolean isFeminine(int token) {
        return tokens.hasArticle(token) && !tokens.is(token, WordClass.TITLE)
                && (tokens.last(token) == 'ه' || endsIn(token, 'ا', 'ت') || tokens.reads(token, "الشءون"));
    }

    /** "The European …ة": a feminine noun behind it is no second adjective; nor is one behind "the minister". */
    private boolean isMasculine(int token) {
        boolean title = tokens.is(token, WordClass.TITLE) && !tokens.is(token, WordClass.GROUP) && tokens.last(token) != 'ه';
        return tokens.hasArticle(token) && tokens.length(token) > 4
                && (title || tokens.last(token) == 'ي' && !tokens.is(token, PhraseSigns.KNOWN_NOUN));
    }

    /** An adjective of a plural without article. */
    boolean isPluralAdjective(int token) {
        return endsIn(token, 'و', 'ن') || endsIn(token, 'ي', 'ن') || endsIn(token, 'ا', 'ن');
    }

    /** An indefinite adjective of origin in the feminine, behind a plural: مصادر محلية. */
    boolean isNisba(int token) {
        return tokens.word(token) == 0 && tokens.length(token) > LONG_NOUN && endsIn(token, 'ي', 'ه');
    }

    /** Whether a word ends in two letters and is not much more than they. */
    boolean endsIn(int token, char before, char last) {
        return tokens.last(token) == last && tokens.length(token) > 4 && tokens.text[tokens.end(token) - 2] == before;
    }

    /** A word with article that is known as a place or body: it goes on with a construct. */
    boolean isProper(int token) {
        return tokens.is(token, WordClass.PLACE | WordClass.NAMED_MEDIUM);
    }

    /** "For operations of": a complement of the title, not a name that begins with this letter. */
    boolean isComplementOfTitle(int token, int limit) {
        // Shorter words with "for" in front look like Lina and Lubna; but there are many federations for football.
        boolean complement = tokens.length(token) >= LONG_NOUN || tokens.reads(token, "لكره");
        return tokens.word(token) == 0 && tokens.startsWith(token, "ل") && complement && token + 1 < limit
                && (tokens.hasArticle(token + 1) && !tokens.is(token + 1, WordClass.TIME)
                        || !tokens.isWord(token + 1) && tokens.length(token) >= LONG);
    }

    /** "A student at", "volunteers from": with an indefinite head the place belongs to the description. */
    boolean isOneIn(int first, int token) {
        return tokens.is(first, WordClass.TITLE | WordClass.GROUP) && !isDefinite(first) && token <= first + 2
                && tokens.readsAny(token, PLACING) && (tokens.hasArticle(token + 1) || tokens.is(token + 1, WordClass.GROUP));
    }

    /** "In the name of" behind a spokesman; behind others, and the second time, it is the name Basim. */
    boolean isSpokesman(int first, int token) {
        boolean speaks = tokens.hasArticle(token + 1) || tokens.word(token + 1) != 0;
        for (int at = first; at < token; at++) {
            if (tokens.reads(at, "باسم")) {
                return false;
            }
            speaks |= tokens.readsAny(at, SPOKESMEN);
        }
        return speaks;
    }

    /** Prepositions that may join a complement to a title. */
    boolean joins(int token) {
        boolean about = tokens.reads(token, "عن") && (!tokens.is(token - 1, WordClass.RELATIONAL) || isHis(token + 1));
        boolean on = tokens.reads(token, "علي") && !tokens.is(token - 1, WordClass.DOCUMENT) && !isOver(token - 1);
        return !about && !on && tokens.readsAny(token, JOINING);
    }

    /** «أعرب المدير عن ثقته»: what is his belongs to the verb. */
    private boolean isHis(int token) {
        return tokens.length(token) >= SHORTEST_OWNED && hasOwner(token);
    }

    /** A noun of saying or action, an occasion: nothing of a complete phrase. */
    boolean isOtherNoun(int token) {
        boolean act = tokens.is(token, WordClass.SAYING_NOUN | WordClass.COMPLEMENT) && tokens.lead(token) == 0;
        boolean occasion = tokens.is(token, WordClass.OCCASION) && !tokens.is(token, WordClass.ACTOR) && !tokens.isJoined(token);
        boolean attention = tokens.readsAny(token, ATTENTION) && tokens.reads(token + 1, "الي");
        return attention || (act || occasion) && !tokens.is(token, WordClass.ARTICLE);
    }

    /** A medium, or its reporter, with "to" written on. */
    boolean isTold(int token) {
        boolean to = tokens.particle(token) == 'ل' || tokens.startsWith(token, "لل");
        return to && tokens.is(token, WordClass.MEDIUM | WordClass.NAMED_MEDIUM) || tokens.readsAny(token, TO_REPORTER);
    }

    /** Whether a title that can have a complement has it here: a place, or its article. */
    boolean isComplete(int token) {
        return tokens.is(token, WordClass.PLACE) && tokens.is(token - 1, WordClass.PREPOSITION)
                || tokens.is(token, WordClass.ARTICLE) && !isOver(token);
    }

    /** "In charge of": what stands behind it with "on" completes it. */
    boolean isOver(int token) {
        return tokens.readsAny(token, OVER);
    }

    boolean canComplete(int token) {
        if (tokens.reads(token - 1, "الي") && !isDefinite(token) && !tokens.is(token, WordClass.INSTITUTION)) {
            return false;
        }
        return !tokens.is(token, WordClass.OCCASION | WordClass.TIME | WordClass.COMPLEMENTISER | WordClass.RELATIVE
                | WordClass.FUNCTION | WordClass.PREPOSITION | WordClass.COMPLEMENT | WordClass.PRONOUN);
    }

    /** "The embassy in", "the representative in" before a place. */
    boolean isSeat(int first, int token) {
        return tokens.is(token, WordClass.PLACE) && tokens.is(first, WordClass.INSTITUTION | WordClass.TITLE | WordClass.GROUP);
    }
}
