package io.github.khabar.render;

import io.github.khabar.article.Quotation;
import io.github.khabar.article.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of characters that lies wholly inside or wholly outside of quotations.
 *
 * @param text the characters
 * @param quotation place of the outermost quotation in the article's list, -1 outside of quotations
 * @param ends whether the quotation ends with this run
 */
record Passage(String text, int quotation, boolean ends) {

    /** A quotation's range in the text that is cut up. */
    private record Cut(int quotation, int start, int end, boolean ends) {}

    /**
     * Cuts a text at the borders of its quotations; a quotation inside another one is not cut out.
     *
     * @param text the text
     * @param range its range in the part of the article that {@code place} names
     * @param place where the text stands
     * @param quotations the quotations of the article
     * @return the runs, whose texts joined are the text
     */
    static List<Passage> cut(String text, TextSpan range, Quotation.Place place, List<Quotation> quotations) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (Cut cut : cuts(range, place, quotations)) {
            if (cut.start >= at) {
                add(passages, text.substring(at, cut.start));
                passages.add(new Passage(text.substring(cut.start, cut.end), cut.quotation, cut.ends));
                at = cut.end;
            }
        }
        add(passages, text.substring(at));
        return passages;
    }

    private static void add(List<Passage> passages, String outside) {
        if (!outside.isEmpty()) {
            passages.add(new Passage(outside, -1, false));
        }
    }

    private static List<Cut> cuts(TextSpan range, Quotation.Place place, List<Quotation> quotations) {
        List<Cut> cuts = new ArrayList<>();
        for (int number = 0; number < quotations.size(); number++) {
            Quotation quotation = quotations.get(number);
            if (quotation.place() == place) {
                addCuts(cuts, quotation, number, range);
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::start).thenComparing(Cut::end, Comparator.reverseOrder()));
        return cuts;
    }

    private static void addCuts(List<Cut> cuts, Quotation quotation, int number, TextSpan range) {
        List<TextSpan> spans = quotation.spans();
        for (TextSpan span : spans) {
            if (span.start() >= range.start() && span.end() <= range.end() && !span.isEmpty()) {
                boolean ends = span.equals(spans.get(spans.size() - 1));
                cuts.add(new Cut(number, span.start() - range.start(), span.end() - range.start(), ends));
            }
        }
    }
}
