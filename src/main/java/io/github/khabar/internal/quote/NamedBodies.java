package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bodies an article names anywhere, by a construct (ministry of …) or with their purpose (federation … for football). Where
 * they stand is noted at the first question, and a name is read when its head is asked for: most never are. Used by one call.
 */
final class NamedBodies {
    private static final int KEPT = 16;

    /** The names that begin with one head. */
    private static final class Names {
        final List<Phrase> heads = new ArrayList<>();
        final List<BodyForm> constructs = new ArrayList<>();
        final List<BodyForm> purposes = new ArrayList<>();
    }

    private final List<Passage> passages;
    private @Nullable Map<String, Names> byHead;
    private @Nullable Map<String, BodyForm> bySecond;

    NamedBodies(List<Passage> passages) {
        this.passages = passages;
    }

    /** {@return the constructs that begin with a word, in their order} */
    List<BodyForm> constructs(String head) {
        return names(head).constructs;
    }

    /** {@return the names with a purpose that begin with a word, in their order} */
    List<BodyForm> purposes(String head) {
        return names(head).purposes;
    }

    /** {@return the first construct whose second word this is, or null} */
    @Nullable BodyForm withSecond(String word) {
        if (bySecond == null) {
            bySecond = new HashMap<>();
            for (Phrase head : heads()) {
                BodyForm form = construct(head, end(head));
                if (form != null && form.words().size() > 1) { // a token may be a mark without letters
                    bySecond.putIfAbsent(form.words().get(1), form);
                }
            }
        }
        return bySecond.get(word);
    }

    private Names names(String head) {
        if (byHead == null) {
            byHead = new HashMap<>();
            for (Phrase place : heads()) {
                byHead.computeIfAbsent(Skeletons.of(place).get(0), unused -> new Names()).heads.add(place);
            }
        }
        Names names = byHead.getOrDefault(head, new Names());
        names.heads.forEach(place -> read(names, place));
        names.heads.clear();
        return names;
    }

    private List<Phrase> heads() {
        List<Phrase> heads = new ArrayList<>();
        for (Passage passage : passages) {
            for (int token = passage.nextOutside(0, WordClass.INSTITUTION); token < passage.size();
                    token = passage.nextOutside(token + 1, WordClass.INSTITUTION)) {
                if (!passage.tokens.is(token, WordClass.TITLE)) {
                    heads.add(new Phrase(passage, token, token + 1));
                }
            }
        }
        return heads;
    }

    private static void read(Names names, Phrase head) {
        int end = end(head);
        keep(names.constructs, construct(head, end));
        int purpose = end < 0 ? end : purposeEnd(head.tokens(), end);
        keep(names.purposes, purpose > end ? BodyForm.of(new Phrase(head.passage(), head.from(), purpose)) : null);
    }

    private static void keep(List<BodyForm> forms, @Nullable BodyForm form) {
        if (form != null && forms.size() < KEPT) {
            forms.add(form);
        }
    }

    private static @Nullable BodyForm construct(Phrase head, int end) {
        boolean construct = !head.tokens().is(head.from(), WordClass.ARTICLE) && end > head.to();
        return construct ? BodyForm.of(new Phrase(head.passage(), head.from(), end)) : null;
    }

    /** {@return where a body's name ends without the place and the purpose behind it; -1 where it is none} */
    private static int end(Phrase head) {
        Passage passage = head.passage();
        Mention mention = NounPhraseReader.read(passage, head.from(), passage.sentenceEnd(head.from()));
        if (mention == null || mention.isNamed()) {
            return -1;
        }
        Phrase phrase = mention.phrase();
        for (int token = phrase.from() + 1; token < phrase.to(); token++) {
            if (phrase.tokens().is(token, WordClass.PREPOSITION) || purposeEnd(phrase.tokens(), token) > token) {
                return token;
            }
        }
        return phrase.to();
    }

    /** "For football", "for help to migrants": behind an adjective the purpose is part of the name. */
    private static int purposeEnd(Tokens tokens, int next) {
        boolean adjective = tokens.last(next - 1) == 'ي' || tokens.endsWith(next - 1, "يه");
        boolean purpose = adjective && tokens.startsWith(next, "ل") && tokens.length(next) > 3
                && !tokens.is(next, WordClass.MEDIUM | WordClass.NAMED_MEDIUM | WordClass.FINITE | WordClass.GROUP | WordClass.COMPLEMENTISER);
        if (!purpose) {
            return next;
        }
        if (tokens.startsWith(next, "لل")) {
            return next + 1;
        }
        return tokens.hasArticle(next + 1) ? next + 2 : next;
    }
}
