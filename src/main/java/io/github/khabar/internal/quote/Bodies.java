package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bodies an article names, so that a short form can be given its fuller one: those that have spoken so far, and those it
 * names anywhere by a construct (ministry of …) or with their purpose (federation … for football). Used by one call.
 */
final class Bodies {
    private static final int KEPT = 16;

    /** One form. */
    private record Form(List<String> words, String text, int place) {}

    private final Map<String, List<Form>> spoken = new HashMap<>();
    private final Map<String, List<Form>> constructs = new HashMap<>();
    private final Map<String, List<Form>> purposes = new HashMap<>();
    private final Map<String, Form> bySecond = new HashMap<>();

    static Bodies of(List<Passage> passages) {
        Bodies bodies = new Bodies();
        for (Passage passage : passages) {
            for (int token = 0; token < passage.size(); token = passage.next(token)) {
                if (passage.tokens.is(token, WordClass.INSTITUTION) && !passage.tokens.is(token, WordClass.TITLE)) {
                    bodies.read(passage, token);
                }
            }
        }
        return bodies;
    }

    private void read(Passage passage, int token) {
        Mention mention = NounPhraseReader.read(passage, token, passage.sentenceEnd(token));
        if (mention == null || mention.isNamed()) {
            return;
        }
        int end = bare(mention.phrase());
        if (!passage.tokens.is(token, WordClass.ARTICLE) && end > token + 1) {
            Form form = form(new Phrase(passage, token, end));
            keep(constructs, form);
            if (form.words.size() > 1) { // a token may be a mark without letters
                bySecond.putIfAbsent(form.words.get(1), form);
            }
        }
        int purpose = purposeEnd(passage.tokens, end);
        if (purpose > end) {
            keep(purposes, form(new Phrase(passage, token, purpose)));
        }
    }

    private static Form form(Phrase phrase) {
        return new Form(Skeletons.of(phrase), phrase.text(), Roster.place(phrase.passage(), phrase.from()));
    }

    private static void keep(Map<String, List<Form>> forms, Form form) {
        List<Form> known = forms.computeIfAbsent(form.words.get(0), unused -> new ArrayList<>());
        if (known.size() < KEPT) {
            known.add(form);
        }
    }

    /** Where a body's name ends without the place and the purpose behind it. */
    private static int bare(Phrase phrase) {
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
        boolean purpose = tokens.startsWith(next, "ل") && tokens.length(next) > 3
                && !tokens.is(next, WordClass.MEDIUM | WordClass.NAMED_MEDIUM | WordClass.FINITE | WordClass.GROUP | WordClass.COMPLEMENTISER);
        if (!adjective || !purpose) {
            return next;
        }
        if (tokens.startsWith(next, "لل")) {
            return next + 1;
        }
        return tokens.startsWith(next + 1, "ال") ? next + 2 : next;
    }

    /** {@return the fuller form of a body that speaks} */
    String fullest(Mention mention) {
        Form own = form(mention.phrase());
        if (own.words.isEmpty()) {
            return own.text;
        }
        Form fuller = spoken(own);
        if (fuller == null && own.words.size() == 1 && mention.tokens().is(mention.phrase().from(), WordClass.ARTICLE)) {
            fuller = nearest(constructs, own);
        }
        if (fuller == null) {
            keep(spoken, own);
        }
        Form base = fuller == null ? own : fuller;
        Form purpose = nearest(purposes, base);
        return purpose == null ? base.text : purpose.text;
    }

    /** The last one that spoke with all these words and more in its name. */
    private @Nullable Form spoken(Form own) {
        List<Form> known = spoken.getOrDefault(own.words.get(0), List.of());
        for (int at = known.size() - 1; at >= 0; at--) {
            if (known.get(at).words.size() > own.words.size() && known.get(at).words.containsAll(own.words)) {
                return known.get(at);
            }
        }
        return null;
    }

    /** The last form before a mention that begins with its words, else the first one behind it. */
    private static @Nullable Form nearest(Map<String, List<Form>> forms, Form own) {
        Form best = null;
        for (Form form : forms.getOrDefault(own.words.get(0), List.of())) {
            boolean longer = form.words.size() > own.words.size() && form.words.subList(0, own.words.size()).equals(own.words);
            if (longer && (best == null || form.place < own.place)) {
                best = form;
            }
        }
        return best;
    }

    /** {@return the body whose name goes on with these words behind its head: of "trade", the organisation of trade; or null} */
    @Nullable String headed(Mention mention) {
        List<String> words = Skeletons.of(mention.phrase());
        Form form = words.isEmpty() ? null : bySecond.get(words.get(0));
        int last = words.size() + 1;
        return form != null && form.words.size() >= last && form.words.subList(1, last).equals(words) ? form.text : null;
    }
}
