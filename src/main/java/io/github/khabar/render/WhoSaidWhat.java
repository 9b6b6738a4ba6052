package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.QuotationKind;
import io.github.khabar.article.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The speakers of an article in the order in which they are first heard, and the quotations without one. */
final class WhoSaidWhat {
    private static final String MARKS = "«»“”„\"";

    private final Map<String, List<Quotation>> byName = new LinkedHashMap<>();
    private final List<String> names;
    private final List<Quotation> unattributed = new ArrayList<>();

    private WhoSaidWhat(Article article) {
        for (Quotation quotation : article.quotations()) {
            Optional<String> name = quotation.speaker().map(Speaker::name);
            List<Quotation> list =
                    name.isEmpty() ? unattributed : byName.computeIfAbsent(name.get(), n -> new ArrayList<>());
            list.add(quotation);
        }
        names = List.copyOf(byName.keySet());
    }

    static WhoSaidWhat in(Article article) {
        return new WhoSaidWhat(article);
    }

    /** {@return the names of the speakers} */
    List<String> names() {
        return names;
    }

    /** {@return what a speaker says, in reading order} */
    List<Quotation> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** {@return the first role that the article states for a speaker} */
    Optional<String> role(String name) {
        return of(name).stream().flatMap(q -> q.speaker().flatMap(Speaker::role).stream()).findFirst();
    }

    /** {@return the quotations whose speaker is not settled} */
    List<Quotation> unattributed() {
        return unattributed;
    }

    /**
     * Tells whether a list should put marks around words: reported speech has none, and marks inside marks confuse.
     *
     * @param quotation the quotation
     * @return whether the words are literal and hold no marks of their own
     */
    static boolean takesMarks(Quotation quotation) {
        return quotation.kind() == QuotationKind.DIRECT && quotation.text().chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** {@return the place of the quotation's speaker among the speakers, -1 without one} */
    int number(Quotation quotation) {
        return quotation.speaker().map(speaker -> names.indexOf(speaker.name())).orElse(-1);
    }
}
