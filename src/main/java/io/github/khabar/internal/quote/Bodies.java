package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bodies an article names, so that a short form can be given its fuller one: those that have spoken so far, and those it
 * names anywhere. Used by one call.
 */
final class Bodies {
    private static final int KEPT = 16;

    private final NamedBodies named;
    private final Map<String, List<BodyForm>> spoken = new HashMap<>();

    Bodies(List<Passage> passages) {
        named = new NamedBodies(passages);
    }

    /** {@return the fuller form of a body that speaks} */
    String fullest(Mention mention) {
        BodyForm own = BodyForm.of(mention.phrase());
        if (own.words().isEmpty()) {
            return own.text();
        }
        String head = own.words().get(0);
        BodyForm fuller = spoken(own);
        if (fuller == null && own.words().size() == 1 && mention.tokens().is(mention.phrase().from(), WordClass.ARTICLE)) {
            fuller = nearest(named.constructs(head), own);
        }
        if (fuller == null) {
            keep(own);
        }
        BodyForm base = fuller == null ? own : fuller;
        BodyForm purpose = nearest(named.purposes(head), base);
        return purpose == null ? base.text() : purpose.text();
    }

    private void keep(BodyForm form) {
        List<BodyForm> known = spoken.computeIfAbsent(form.words().get(0), unused -> new ArrayList<>());
        if (known.size() < KEPT) {
            known.add(form);
        }
    }

    /** The last one that spoke with all these words and more in its name. */
    private @Nullable BodyForm spoken(BodyForm own) {
        List<BodyForm> known = spoken.getOrDefault(own.words().get(0), List.of());
        for (int at = known.size() - 1; at >= 0; at--) {
            if (known.get(at).words().size() > own.words().size() && known.get(at).words().containsAll(own.words())) {
                return known.get(at);
            }
        }
        return null;
    }

    /** The last form before a mention that begins with its words, else the first one behind it. */
    private static @Nullable BodyForm nearest(List<BodyForm> forms, BodyForm own) {
        BodyForm best = null;
        for (BodyForm form : forms) {
            boolean longer = form.words().size() > own.words().size() && form.words().subList(0, own.words().size()).equals(own.words());
            if (longer && (best == null || form.place() < own.place())) {
                best = form;
            }
        }
        return best;
    }

    /** {@return the body whose name goes on with these words behind its head: of "trade", the organisation of trade; or null} */
    @Nullable String headed(Mention mention) {
        List<String> words = Skeletons.of(mention.phrase());
        BodyForm form = words.isEmpty() ? null : named.withSecond(words.get(0));
        int last = words.size() + 1;
        return form != null && form.words().size() >= last && form.words().subList(1, last).equals(words) ? form.text() : null;
    }
}
