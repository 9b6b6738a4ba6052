package io.github.khabar.internal.quote;

/** The signs by which a name in a speaker phrase begins, goes on and ends. */
final class NameSigns {
    private static final Words NAME_STARTS = Words.of("عبد", "ابو", "ابي", "بن", "ابن", "ال", "ام", "بنت", "ولد", "ود", "ابا");
    private static final Words NO_NAMES = Words.of("رقم", "اول", "باسمه", "باسمها", "باسمهم", "اركان", "حرب", "متقاعد", "متقاعده", "طيار", "ركن", "بحري");
    private static final Words ORIGINS = Words.of("المتقاعد", "المتقاعده", "الركن", "الطيار", "البحري", "الاحتياط");
    private static final Words TITLE_NAMES = Words.of("راءد", "امير", "نجم", "ملك", "سلطان", "مختار", "بطل", "حكم", "فارس", "شيخ", "زعيم", "امين", "مالك");
    private static final Words NAME_ENDS = Words.of("الدين", "الله", "الرحمن");
    private static final Words COMPARING = Words.of("اكثر", "اقل", "اشد");
    private static final Words ROYAL = Words.of("الملك", "الامير", "الامام", "السلطان", "الشيخ");
    private static final Words NAMES_IN_B = Words.of("بثينه", "بدريه", "برهان", "بسيوني", "بلقيس", "بهيجه", "بوجمعه", "بوعلام", "بومدين");
    private static final Words TAKING_BY = Words.of("القاءم", "والقاءم", "القاءمه", "قاءم", "قاءمه", "المكلف", "المكلفه", "المعني", "المعنيه", "المختص",
        "المختصه", "المهتم", "المهتمه");
    private static final Words BY_PROXY = Words.of("بالانابه", "بالنيابه", "بالوكاله");
    private static final int SHORTEST_VERB = 3;
    private static final int LONG_NOUN = 5;

    private final Passage passage;
    private final Tokens tokens;
    private final PhraseSigns signs;

    NameSigns(PhraseSigns signs, Passage passage) {
        this.signs = signs;
        this.passage = passage;
        tokens = passage.tokens;
    }

    /** A title with article between a complete title and a name: the ambassador, the lawyer. */
    boolean isTitleBeforeName(int first, int token, int limit) {
        return tokens.is(token, WordClass.TITLE) && tokens.is(token, WordClass.ARTICLE) && tokens.lead(token) == 0 && token > first + 1
                && token + 1 < limit && tokens.isWord(token + 1) && tokens.word(token + 1) == 0 && !tokens.hasArticle(token + 1)
                && tokens.length(token + 1) > 2;
    }

    /** An adjective between an honorific and a name: the Italian journalist, the retired general. */
    private boolean isOriginBeforeName(int token, int limit) {
        boolean adjective = tokens.readsAny(token, ORIGINS) || tokens.hasArticle(token)
                && (tokens.last(token) == 'ي' || tokens.endsWith(token, "يه")) && tokens.length(token) > LONG_NOUN;
        return adjective && token + 1 < limit && tokens.isWord(token + 1) && tokens.word(token + 1) == 0 && !tokens.hasArticle(token + 1);
    }

    /** Whether the word behind an honorific is no part of the name. */
    boolean isBetween(int token, int limit) {
        return tokens.is(token, WordClass.HONORIFIC) || isNoName(token) || isOriginBeforeName(token, limit);
    }

    /** A body whose own name, a single unknown word, completes it. */
    boolean isNamedBody(int token) {
        return tokens.is(token, WordClass.NAME_HEAD | WordClass.MEDIUM) && !tokens.is(token, WordClass.ARTICLE | WordClass.TITLE);
    }

    /** "The paper New York Times": unknown words that name it. */
    boolean isNameOfPaper(int first, int token) {
        boolean before = tokens.is(token - 1, WordClass.NAMED_MEDIUM | WordClass.PLACE) || tokens.word(token - 1) == 0 && !tokens.hasArticle(token - 1);
        return tokens.is(first, WordClass.MEDIUM) && tokens.word(token) == 0 && before && token > first + 1 && !tokens.hasArticle(token);
    }

    /** A plural behind another one, a number, a verb that "and" is written on to. */
    boolean isNoName(int token) {
        boolean plural = signs.endsIn(token, 'و', 'ن') && signs.endsIn(token - 1, 'و', 'ن')
                || signs.endsIn(token, 'ا', 'ن') && signs.endsIn(token - 1, 'ا', 'ن') && tokens.is(token - 1, WordClass.GROUP);
        boolean verb = tokens.is(token, WordClass.FINITE) && tokens.last(token) == 'ت' && tokens.length(token) > SHORTEST_VERB;
        if (plural || verb || tokens.readsAny(token, NO_NAMES) || tokens.length(token) == 1) {
            return true;
        }
        String word = tokens.word(token) == 0 && tokens.startsWith(token, "وا") ? passage.text(token, token + 1) : "";
        return word.length() > 1 && word.charAt(0) == 'و' && (word.charAt(1) == 'أ' || word.charAt(1) == 'إ');
    }

    /** Behind a family name with article a noun without article begins an object. */
    boolean isBehindFamilyName(int token, int nameFrom) {
        boolean goesOn = isNamePart(token - 1) || isNamePart(token - 2) || tokens.readsAny(token, NAME_STARTS)
                || tokens.reads(token - 1, "الله") || isFamilyOfOrigin(token);
        if (token - nameFrom < 2 || goesOn || tokens.is(token, WordClass.HONORIFIC)) {
            return false;
        }
        boolean noun = tokens.word(token) == 0
                || tokens.is(token, WordClass.RULEBOOK | WordClass.NAME_HEAD | WordClass.THING | WordClass.OCCASION | WordClass.TOPIC);
        if (tokens.hasArticle(token - 1)) {
            return noun || tokens.hasArticle(token);
        }
        return noun && !tokens.hasArticle(token) && tokens.hasArticle(token + 1)
                && !tokens.is(token + 1, WordClass.TIME) && !isNamePart(token);
    }

    /** A second family name in ي behind one with article: الصافي النعيمي. */
    private boolean isFamilyOfOrigin(int token) {
        return tokens.word(token) == 0 && tokens.hasArticle(token) && tokens.last(token) == 'ي' && tokens.hasArticle(token - 1);
    }

    /** "The audience", "the party of": people or bodies behind a name are the object. */
    boolean isObjectOfName(int token) {
        boolean bodies = tokens.is(token, WordClass.GROUP | WordClass.INSTITUTION) && tokens.lead(token) == 0;
        boolean said = tokens.is(token, WordClass.ARTICLE) || signs.isDefinite(token + 1) || tokens.is(token + 1, WordClass.NEGATION);
        return bodies && said;
    }

    /** Words that begin a name of two: Abd, Abu, Ibn, and names in "of the faith". */
    boolean isNamePart(int token) {
        return tokens.readsAny(token, NAME_STARTS) || tokens.readsAny(token + 1, NAME_ENDS);
    }

    boolean isTitleBehindName(int token, int nameFrom, int limit) {
        return tokens.is(token, WordClass.TITLE) && tokens.lead(token) == 0 && token > nameFrom && token + 1 < limit
                && tokens.isWord(token + 1)
                && (!tokens.is(token, WordClass.HONORIFIC) || !tokens.is(token, WordClass.ARTICLE) && signs.isDefinite(token + 1))
                && token - nameFrom >= 2;
    }

    /** A king or emir whose name a town, hospital or university bears. */
    boolean isRoyalName(int first, int token) {
        return tokens.readsAny(token, ROYAL) && token > first && !tokens.is(token - 1, WordClass.TITLE)
                && (tokens.is(token - 1, WordClass.INSTITUTION | WordClass.NAME_HEAD));
    }

    /** Raid, Amir, Mukhtar: behind a complete title a word that is also a title is a name. */
    boolean isNameLikeTitle(int first, int token) {
        return token > first && tokens.readsAny(token, TITLE_NAMES) && (signs.isDefinite(token - 1) || tokens.isType(token - 1, Tokens.MARK)) && tokens.isWord(token + 1)
                && (tokens.word(token + 1) == 0 || tokens.readsAny(token + 1, NAME_STARTS));
    }

    /** A verbal noun behind a name: the object. */
    boolean isAction(int token) {
        return tokens.is(token, WordClass.ACTION) && tokens.lead(token) == 0 || tokens.readsAny(token, COMPARING)
                || tokens.word(token) == 0 && tokens.startsWith(token, "است") && tokens.length(token) > LONG_NOUN;
    }

    /** «أشاد الوزير بجهود الفريق»: what a verb with "by" is about, behind a complete title; some names begin in this letter. */
    boolean isObjectWithBy(int token) {
        // «المتحدث باسمه», and the name Basim
        if (tokens.first(token) != 'ب' || tokens.startsWith(token, "باسم") || tokens.readsAny(token, NAMES_IN_B) || isOfTitle(token)) {
            return false;
        }
        if (tokens.particle(token) == 'ب' || tokens.startsWith(token, "بال")) {
            return !tokens.is(token, WordClass.INSTITUTION | WordClass.PLACE | WordClass.NAME_HEAD);
        }
        boolean noun = tokens.hasArticle(token + 1) || tokens.last(token) == 'ه' || tokens.endsWith(token, "ات");
        return tokens.word(token) == 0 && tokens.length(token) >= LONG_NOUN && noun;
    }

    /** A word with "by" that a title takes: the acting head, the minister in charge of; "by proxy" behind one. */
    boolean isOfTitle(int token) {
        return tokens.first(token) == 'ب' && (tokens.readsAny(token - 1, TAKING_BY) || tokens.readsAny(token, BY_PROXY));
    }

    /** An honorific before a name. */
    boolean isHonorific(int first, int token, int limit) {
        if (!tokens.is(token, WordClass.HONORIFIC) || token + 1 >= limit || !tokens.isWord(token + 1) || isNameLikeTitle(first, token)) {
            return false;
        }
        boolean team = tokens.reads(token, "الفريق") && tokens.is(token - 1, WordClass.TITLE) && !tokens.is(token - 1, WordClass.ARTICLE);
        if (team) {
            return false; // "the captain of the team"; a general's rank is the same word
        }
        boolean nameNext = !tokens.is(token + 1, WordClass.ACTOR) || tokens.is(token + 1, WordClass.HONORIFIC);
        return nameNext && !signs.isHardStop(token + 1) && (token > first || !signs.isDefinite(token + 1))
                && (!tokens.is(token + 1, WordClass.PREPOSITION) || tokens.reads(token + 1, "علي"));
    }

    boolean isNameChunk(int first, int end) {
        if (first == end) {
            return false;
        }
        for (int token = first; token < end; token++) {
            if (tokens.is(token, PhraseSigns.HARD_STOP | WordClass.TIME | WordClass.FUNCTION | WordClass.NEGATION) || signs.isAdverb(token)
                    || tokens.is(token, WordClass.FINITE)
                    || tokens.is(token, WordClass.PREPOSITION) && !passage.isAli(token)) {
                return false;
            }
        }
        return !tokens.is(first, PhraseSigns.KNOWN_NOUN) || tokens.is(first, WordClass.HONORIFIC);
    }
}
