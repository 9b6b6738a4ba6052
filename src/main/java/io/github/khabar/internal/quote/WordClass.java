package io.github.khabar.internal.quote;

import java.util.HashMap;
import java.util.Map;

/** What a word can be, as bits. A word can be several things; the place decides. The bits from 43 on belong to {@link Tokens}. */
final class WordClass {
    static final long COMPLEMENTISER = 1L;
    static final long RELATIVE = 1L << 1;
    static final long NEGATION = 1L << 2;
    static final long UNREAL = 1L << 3;
    static final long PREPOSITION = 1L << 4;
    static final long NARRATOR = 1L << 5;
    static final long PRONOUN = 1L << 6;
    static final long SKIP = 1L << 7;
    static final long FUNCTION = 1L << 8;
    static final long OCCASION = 1L << 9;
    static final long TITLE = 1L << 10;
    static final long HONORIFIC = 1L << 11;
    static final long GROUP = 1L << 12;
    static final long INSTITUTION = 1L << 13;
    static final long DOCUMENT = 1L << 14;
    static final long MEDIUM = 1L << 15;
    static final long NAMED_MEDIUM = 1L << 16;
    static final long NAME_HEAD = 1L << 17;
    static final long RULEBOOK = 1L << 18;
    static final long THING = 1L << 19;
    static final long COMPLEMENT = 1L << 20;
    static final long SAYING_NOUN = 1L << 21;
    static final long SAYING_PHRASE = 1L << 22;
    static final long TIME = 1L << 23;
    static final long RELATIONAL = 1L << 24;
    static final long PLACE = 1L << 25;
    static final long ATTRIBUTION = 1L << 26;
    static final long CLAUSAL = 1L << 27;
    static final long COPULA = 1L << 28;
    static final long FINITE = 1L << 29;
    static final long PARTICIPLE = 1L << 30;
    static final long ARTICLE = 1L << 31;
    static final long BY_SAYING = 1L << 32;
    static final long TOPIC = 1L << 33;
    static final long ADJECTIVE = 1L << 34;
    static final long SACRED = 1L << 35;
    static final long BLOCKER = 1L << 36;
    static final long GENERIC = 1L << 37;
    static final long MANNER = 1L << 38;
    static final long EVENT = 1L << 39;
    static final long ACTION = 1L << 40;
    /** Reads like a name, or like another word, once hamzas are folded. */
    static final long LOOKALIKE = 1L << 41;
    /** "To", written apart from its noun. */
    static final long TO = 1L << 42;
    static final long ACTOR = TITLE | GROUP | INSTITUTION | DOCUMENT | HONORIFIC;
    static final long CUE_FORM = FINITE | PARTICIPLE;

    private static final Map<String, Long> BY_NAME = new HashMap<>();

    static {
        BY_NAME.put("complementiser", COMPLEMENTISER);
        BY_NAME.put("relative", RELATIVE);
        BY_NAME.put("negation", NEGATION);
        BY_NAME.put("unreal", UNREAL);
        BY_NAME.put("preposition", PREPOSITION);
        BY_NAME.put("narrator", NARRATOR);
        BY_NAME.put("pronoun", PRONOUN);
        BY_NAME.put("copula", COPULA);
        BY_NAME.put("skip", SKIP);
        BY_NAME.put("function", FUNCTION);
        BY_NAME.put("occasion", OCCASION);
        BY_NAME.put("title", TITLE);
        BY_NAME.put("honorific", HONORIFIC);
        BY_NAME.put("group", GROUP);
        BY_NAME.put("institution", INSTITUTION);
        BY_NAME.put("document", DOCUMENT);
        BY_NAME.put("medium", MEDIUM);
        BY_NAME.put("named-medium", NAMED_MEDIUM);
        BY_NAME.put("name-head", NAME_HEAD);
        BY_NAME.put("rulebook", RULEBOOK);
        BY_NAME.put("thing", THING);
        BY_NAME.put("complement", COMPLEMENT);
        BY_NAME.put("saying-noun", SAYING_NOUN);
        BY_NAME.put("saying-phrase", SAYING_PHRASE);
        BY_NAME.put("time", TIME);
        BY_NAME.put("role-relation", RELATIONAL);
        BY_NAME.put("place", PLACE);
        BY_NAME.put("attribution", ATTRIBUTION);
        BY_NAME.put("clausal", CLAUSAL);
        BY_NAME.put("by-saying", BY_SAYING);
        BY_NAME.put("topic", TOPIC);
        BY_NAME.put("adjective", ADJECTIVE);
        BY_NAME.put("sacred", SACRED);
        BY_NAME.put("blocker", BLOCKER);
        BY_NAME.put("generic", GENERIC);
        BY_NAME.put("manner", MANNER);
        BY_NAME.put("action", ACTION);
    }

    private WordClass() {}

    /** {@return the bit of a group of a word list} */
    static long of(String group) {
        Long bit = BY_NAME.get(group);
        if (bit == null) {
            throw new IllegalStateException("no class of words is called " + group);
        }
        return bit;
    }
}
