package io.github.khabar.internal.quote;

import io.github.khabar.article.Speaker;
import io.github.khabar.article.SpeakerKind;
import io.github.khabar.text.ArabicNormalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out who each act's speaker is, over the whole article. Used by one call. */
final class SpeakerResolver {
    private final Roster roster;
    private final Bodies bodies;
    private final Memory memory = new Memory();

    SpeakerResolver(List<Passage> passages, Scene scene) {
        roster = Roster.of(passages, scene.acts);
        bodies = new Bodies(passages);
    }

    void resolve(Scene scene) {
        for (Attribution act : scene.acts) {
            act.who = act.mention == null ? inherited(act) : named(act, act.mention);
            if (act.who != null && !isMereMedium(act)) {
                memory.remember(act.who);
            }
        }
        lookAhead(scene);
    }

    /** Words that stand before everything else belong to the next one who is named in the same piece. */
    private static void lookAhead(Scene scene) {
        for (int at = 0; at + 1 < scene.acts.size(); at++) {
            Attribution act = scene.acts.get(at);
            Attribution next = scene.acts.get(at + 1);
            if (act.who == null && !act.hasCue() && next.passage == act.passage) {
                act.who = next.who;
            }
        }
    }

    /** "According to a site": it does not become the one who goes on speaking. */
    private static boolean isMereMedium(Attribution act) {
        return act.mention != null && act.passage.tokens.is(act.cueFrom, WordClass.ATTRIBUTION)
                && act.mention.isMedium();
    }

    private @Nullable Who inherited(Attribution act) {
        if (act.document != null) {
            return document(act.document);
        }
        Attribution governor = act.governor;
        if (governor != null && governor.who != null && governor.who.person().fits(act.person)) {
            return governor.who;
        }
        if (act.subject != null) {
            return named(act, act.subject);
        }
        KnownPerson owner = act.inside < 0 ? null : roster.lastIn(act.passage, act.inside, act.cueFrom);
        if (owner != null) {
            return new Who(speaker(owner), act.person);
        }
        if (governor == null && act.sentence >= 0) {
            KnownPerson subject = roster.firstIn(act.passage, act.sentence, act.cueFrom);
            if (subject != null) {
                return new Who(speaker(subject), act.person);
            }
        }
        Who who = memory.recall(act.person);
        if (who != null) {
            return who;
        }
        KnownPerson person = roster.lastBefore(Roster.place(act.passage, act.cueFrom));
        return person == null ? memory.recall(Person.ANY) : new Who(speaker(person), act.person);
    }

    /** A statement speaks for the body that spoke last, other documents for themselves. */
    private Who document(Phrase document) {
        Who owner = memory.lastBody();
        Tokens tokens = document.tokens();
        boolean statement = tokens.reads(document.from(), "البيان") || tokens.reads(document.from(), "البلاغ");
        return statement && owner != null ? owner : new Who(Speaker.of(document.text(), SpeakerKind.DOCUMENT), Person.ANY);
    }

    private static Speaker speaker(KnownPerson person) {
        return Speaker.of(person.name(), SpeakerKind.PERSON).withRole(person.role());
    }

    private Who named(Attribution act, Mention mention) {
        Person person = person(act, mention);
        if (mention.isNamed()) {
            KnownPerson known = roster.named(mention);
            return new Who(known == null ? Speaker.of(mention.name().text(), SpeakerKind.PERSON) : speaker(known), person);
        }
        Tokens tokens = mention.tokens();
        int first = mention.phrase().from();
        KnownPerson known = known(act, mention);
        if (known != null) {
            return new Who(speaker(known), person);
        }
        boolean same = isGeneric(mention) && mention.tokens().is(mention.phrase().from(), WordClass.FUNCTION);
        Who last = memory.recall(same ? Person.ANY : person);
        if (last != null && (isGeneric(mention) || isOpen(mention, last) || isSameOffice(mention, last)
                || act.goesOn && isDescription(mention, last))) {
            return new Who(last.speaker(), person);
        }
        return body(mention, person);
    }

    private @Nullable KnownPerson known(Attribution act, Mention mention) {
        Phrase phrase = mention.phrase();
        List<String> words = Skeletons.of(phrase);
        boolean title = phrase.tokens().is(phrase.from(), WordClass.TITLE);
        boolean name = words.size() <= 2 && (title || phrase.tokens().word(phrase.from()) == 0);
        KnownPerson known = name && !words.isEmpty() ? roster.find(words) : null;
        if (known != null || !title) {
            return known;
        }
        KnownPerson ending = words.size() > 2 ? roster.find(words.subList(words.size() - 2, words.size())) : null;
        if (ending != null) {
            return ending;
        }
        int place = Roster.place(act.passage, act.cueFrom);
        KnownPerson described = roster.described(words, place);
        boolean definite = phrase.tokens().hasArticle(phrase.from());
        return described != null || definite ? described : roster.namedLater(words, place);
    }

    /** The office of the last speaker in other words: the same head, and no other nationality. */
    private static boolean isSameOffice(Mention mention, Who last) {
        String role = last.speaker().role().orElse("");
        List<String> words = Skeletons.of(mention.phrase());
        if (role.isEmpty() || !mention.tokens().is(mention.phrase().from(), WordClass.TITLE)) {
            return false;
        }
        String[] held = ArabicNormalizer.search().normalize(role).split(" ");
        boolean origin = false;
        for (String word : held) {
            origin |= word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
        }
        return Skeletons.of(held[0]).equals(words.get(0)) && !origin;
    }

    /** Somebody goes on speaking under another description. */
    private static boolean isDescription(Mention mention, Who last) {
        return mention.tokens().is(mention.phrase().from(), WordClass.TITLE) && last.speaker().kind() == SpeakerKind.PERSON;
    }

    /** A definite description behind a person whose office is not stated, or "the Tunisian coach" without a known title. */
    private static boolean isOpen(Mention mention, Who last) {
        Tokens tokens = mention.tokens();
        int first = mention.phrase().from();
        int length = mention.phrase().to() - first;
        boolean definite = tokens.hasArticle(first);
        boolean person = last.speaker().kind() == SpeakerKind.PERSON;
        boolean titled = tokens.is(first, WordClass.TITLE) && (length <= 2 || last.speaker().role().isEmpty());
        boolean unknown = tokens.word(first) == 0 && length == 2 && tokens.hasArticle(first + 1)
                && !tokens.endsWith(first, "ين") && !tokens.endsWith(first, "ون");
        return definite && person && (titled || unknown);
    }

    private static boolean isGeneric(Mention mention) {
        int first = mention.phrase().from();
        boolean same = mention.tokens().is(first, WordClass.FUNCTION);
        return mention.tokens().is(first, WordClass.GENERIC) && (same || mention.phrase().to() - first <= 2);
    }

    private Who body(Mention mention, Person person) {
        Tokens tokens = mention.tokens();
        int first = mention.phrase().from();
        if (tokens.reads(first, "البيان") || tokens.reads(first, "البلاغ")) {
            Who owner = memory.lastBody();
            if (owner != null) {
                return new Who(owner.speaker(), person);
            }
        }
        if (Statements.isOne(tokens, first) && first + 1 < mention.phrase().to() && (tokens.particle(first + 1) == 'ل' || tokens.startsWith(first + 1, "لل") || tokens.is(first + 1, WordClass.INSTITUTION))) {
            Phrase owner = new Phrase(mention.phrase().passage(), first + 1, mention.phrase().to());
            return new Who(Speaker.of(owner.unfused(), SpeakerKind.INSTITUTION), person);
        }
        Mention issuer = issuer(mention);
        return issuer == null ? described(mention, person) : described(issuer, person);
    }

    private Who described(Mention mention, Person person) {
        Tokens tokens = mention.tokens();
        int first = mention.phrase().from();
        SpeakerKind kind = kind(mention);
        String headed = tokens.hasArticle(first) && tokens.word(first) == 0 ? bodies.headed(mention) : null;
        if (headed != null) {
            return new Who(Speaker.of(headed, SpeakerKind.INSTITUTION), person);
        }
        if (kind == SpeakerKind.INSTITUTION) {
            return new Who(Speaker.of(bodies.fullest(mention), kind), person);
        }
        return new Who(Speaker.of(mention.phrase().unfused(), kind), person);
    }

    /** "A statement issued by the ministry": the body that speaks, or null. */
    private static @Nullable Mention issuer(Mention mention) {
        Tokens tokens = mention.tokens();
        int first = mention.phrase().from();
        int from = Statements.isOne(tokens, first) ? Statements.behindIssued(tokens, first + 1) : -1;
        if (from < 0) {
            return null;
        }
        Passage passage = mention.phrase().passage();
        Mention issuer = NounPhraseReader.read(passage, from, passage.sentenceEnd(first));
        return issuer == null || issuer.isNamed() ? null : issuer;
    }

    private static Person person(Attribution act, Mention mention) {
        if (act.person != Person.ANY) {
            return act.person == Person.HE && mention.tokens().is(mention.phrase().from(), WordClass.GROUP) ? Person.THEY : act.person;
        }
        char end = mention.tokens().last(mention.phrase().from());
        return mention.tokens().is(mention.phrase().from(), WordClass.ACTOR) ? end == 'ه' ? Person.SHE : Person.HE : Person.ANY;
    }

    private static SpeakerKind kind(Mention mention) {
        Tokens tokens = mention.tokens();
        int first = mention.phrase().from();
        if (mention.isMedium()) {
            return SpeakerKind.MEDIUM;
        }
        if (tokens.is(first, WordClass.DOCUMENT)) {
            return SpeakerKind.DOCUMENT;
        }
        if (tokens.is(first, WordClass.INSTITUTION | WordClass.PLACE)) {
            return SpeakerKind.INSTITUTION;
        }
        return SpeakerKind.ANONYMOUS;
    }
}
