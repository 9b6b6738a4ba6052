package io.github.khabar.internal.quote;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Tells acts of saying from unreal, impersonal and everyday uses of the same words. */
final class CueRules {
    /** Stands for a noun of saying. */
    static final VerbForm NOUN = new VerbForm(new Verb(1, EnumSet.of(Trait.SAY, Trait.PURE)), Person.ANY, VerbForm.Tense.PAST, false);

    private static final Words THAT = Words.of("ان", "بان", "لان", "وان");
    private static final Words WHAT = Words.of("ما", "بما", "مما", "لما", "وما", "عما");
    private static final Words PERHAPS = Words.of("قد", "وقد");
    private static final Words CLAIMS = Words.of("يدعي", "تدعي", "ويدعي", "وتدعي");
    private static final Words THERE = Words.of("هناك", "ثمه", "وهناك", "وثمه");
    private static final Words NOT = Words.of("غير", "شبه", "عدم");
    private static final int LABEL_REACH = 8;

    private CueRules() {}

    /** Whether somebody really speaks: not negated, not future, not wished for. */
    static boolean isReal(Passage passage, int token, VerbForm form) {
        Tokens tokens = passage.tokens;
        int before = token - 1;
        if (form.isParticiple()) {
            return !tokens.is(token, WordClass.ARTICLE) && !tokens.is(before, WordClass.PREPOSITION)
                    && !tokens.hasArticle(token) && tokens.lead(token) <= 1
                    && (!form.verb().isWeak() || !tokens.isWord(before)) && !tokens.readsAny(before, NOT)
                    && !(form.verb().is(Trait.MASCULINE) && tokens.last(token) == 'ه');
        }
        boolean present = form.tense() == VerbForm.Tense.PRESENT;
        if (tokens.is(before, WordClass.NEGATION) && !tokens.reads(before, "غير")) {
            return false;
        }
        // One word says "perhaps" before a present and "already" before a past; with the article the others are adjectives.
        boolean unreal = tokens.is(before, WordClass.UNREAL) && (present || !tokens.hasArticle(before));
        if (tokens.readsAny(before, PERHAPS) ? present : unreal) {
            return false;
        }
        if (tokens.particle(token) == 'ل' && !tokens.is(token + 1, WordClass.COMPLEMENTISER) && !tokens.isType(token + 1, Tokens.COLON)) {
            return false;
        }
        if (present && isBareThat(tokens, before)) {
            return false;
        }
        if (passage.isFirstPerson(token, form) || isWhoever(tokens, before, form)) {
            return false;
        }
        if (present && form.verb().is(Trait.AMOUNTS) || isItTurnedOut(tokens, token)) {
            return false;
        }
        if (tokens.reads(token, "رد") && tokens.reads(token + 1, "فعل")) {
            return false;
        }
        if (isOtherWord(passage, token, form)) {
            return false;
        }
        return !form.verb().isWeak() || !tokens.is(before, WordClass.PREPOSITION);
    }

    /** "Who says that", "there are those who think that": nobody in particular. */
    private static boolean isWhoever(Tokens tokens, int before, VerbForm form) {
        return !form.suffixed() && (tokens.reads(before, "من") || tokens.reads(before, "ومن"))
                && (tokens.readsAny(before - 1, THERE) || !tokens.isWord(before - 1));
    }

    /** A noun, a preposition, a passive or a mere thought that reads like the verb. */
    private static boolean isOtherWord(Passage passage, int token, VerbForm form) {
        Tokens tokens = passage.tokens;
        int before = token - 1;
        if (isCalled(passage, token)) {
            return true;
        }
        if (form.verb().is(Trait.THINKS) && tokens.is(before, WordClass.RELATIVE)) {
            return true;
        }
        if (form.verb().isWeak() && (tokens.reads(before, "اما") || tokens.reads(before, "بمثابه"))) {
            return true;
        }
        if (form.verb().is(Trait.BETWEEN) && form.tense() == VerbForm.Tense.PAST && tokens.last(token) == 'ن') {
            return form.suffixed() || !tokens.is(token + 1, WordClass.COMPLEMENTISER) && tokens.isWord(before) || passage.isPassive(token);
        }
        return form.tense() == VerbForm.Tense.PAST && !form.suffixed() && passage.isPassive(token);
    }

    /** «وتدعى أم أحمد»: is called, where "claims" has dots on its last letter. */
    static boolean isCalled(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        return tokens.readsAny(token, CLAIMS) && !tokens.is(token + 1, WordClass.COMPLEMENTISER)
                && passage.letter(token, tokens.length(token) - 1) == 'ى';
    }

    /** تبين أن، تبين للمحققين أن: it turned out that; nobody says it. */
    private static boolean isItTurnedOut(Tokens tokens, int token) {
        int next = tokens.startsWith(token + 1, "ل") ? token + 2 : token + 1;
        return (tokens.reads(token, "تبين") || tokens.reads(token, "وتبين")) && tokens.is(next, WordClass.COMPLEMENTISER);
    }

    private static boolean isBareThat(Tokens tokens, int token) {
        return tokens.readsAny(token, THAT);
    }

    /** Whether a frame suits the form that found it. */
    static boolean fits(Passage passage, int token, VerbForm form, Frame frame) {
        boolean phrase = frame.kind() == Frame.Kind.PHRASE || frame.kind() == Frame.Kind.MARKS;
        if (form.suffixed()) {
            boolean what = isWhat(passage.tokens, token - 1);
            return phrase && frame.at() - token <= LABEL_REACH && (form.verb().labels() || what)
                    || frame.kind() == Frame.Kind.CLAUSE && frame.at() - token <= 3 && (form.verb().labels() || what)
                    || frame.kind() == Frame.Kind.COLON && frame.at() - token <= LABEL_REACH && form.verb().strength() < 3
                            && passage.isStretch(frame.at() + 1);
        }
        if (form.isParticiple() && phrase && form.verb().strength() == 3) {
            return !form.verb().isWeak();
        }
        return true;
    }

    /** "What" before "he called": the words belong to that verb. */
    static boolean isWhat(Tokens tokens, int token) {
        return tokens.readsAny(token, WHAT);
    }

    /** يذكر أن، يعتقد أن: a frame at once and nobody named. */
    static boolean isImpersonal(Passage passage, Attribution act, VerbForm form, Frame frame) {
        if (form.person() != Person.HE || form.tense() != VerbForm.Tense.PRESENT || act.mention != null) {
            return false;
        }
        int distance = frame.at() - act.cueTo;
        return form.verb().is(Trait.IMPERSONAL) && distance <= 1 && frame.kind() == Frame.Kind.CLAUSE
                && (act.cueFrom == 0 || !passage.tokens.is(act.cueFrom - 1, WordClass.RELATIVE));
    }

    /** Pictures and tests show; they do not speak. */
    static boolean isShownByThing(Attribution act, VerbForm form) {
        Mention mention = act.mention;
        return mention != null && form.verb().is(Trait.EVIDENCE)
                && mention.tokens().is(mention.phrase().from(), WordClass.THING)
                && !mention.tokens().is(mention.phrase().from(), WordClass.TITLE);
    }

    /** Joins "he went on, saying" to one cue; gives the cue to "saying" where the verb itself does not report. */
    static void widen(Attribution act, VerbForm form, @Nullable Frame frame) {
        if (frame == null || frame.saying() < 0) {
            return;
        }
        boolean together = frame.saying() == act.cueTo;
        if (form.verb().says() && form.verb().strength() < 3) {
            act.cueTo = together ? frame.saying() + 1 : act.cueTo;
        } else {
            act.cueFrom = frame.saying();
            act.cueTo = frame.saying() + 1;
        }
    }

    /** Which nouns of saying may own a clause. */
    static boolean isNounCue(Tokens tokens, int token) {
        boolean suffixed = tokens.last(token) == 'ه' || tokens.last(token) == 'ا' || tokens.last(token) == 'م';
        return suffixed && tokens.length(token) > 3 && (tokens.startsWith(token, "قول") || tokens.startsWith(token, "بقول")
                || tokens.startsWith(token, "وقول")) || tokens.reads(token, "بالقول") || tokens.reads(token, "اعلان")
                || tokens.reads(token, "بتهديدات") || tokens.reads(token, "تاكيده") || tokens.reads(token, "تاكيدها");
    }
}
