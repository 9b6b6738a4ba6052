package io.github.khabar.internal.quote;

import io.github.khabar.QuotationExtractor;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import io.github.khabar.text.ArabicNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what the extractor finds in the notation of {@code spec/quotations.md}. */
final class QuotationLines {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();

    private QuotationLines() {}

    /** @return the quotations of an example's input */
    static List<Quotation> find(String kind, String input) {
        List<String> lines = Arrays.asList(input.split("\n", -1));
        return kind.equals("headline")
                ? EXTRACTOR.extract(lines.get(0), lines.subList(1, lines.size()))
                : EXTRACTOR.extract(lines);
    }

    static String of(List<Quotation> quotations) {
        return quotations.stream().map(QuotationLines::of).collect(Collectors.joining("\n"));
    }

    /** The same lines with mention, role and medium behind them. */
    static String withSpeakers(List<Quotation> quotations) {
        return quotations.stream().map(QuotationLines::withSpeaker).collect(Collectors.joining("\n"));
    }

    private static String withSpeaker(Quotation quotation) {
        return String.join(" | ",
                of(quotation),
                quotation.mention().orElse("-"),
                quotation.speaker().flatMap(Speaker::role).orElse("-"),
                quotation.medium().orElse("-"));
    }

    private static String of(Quotation quotation) {
        return String.join(" | ",
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation.text().replace("\n", " / "),
                quotation.speaker().map(Speaker::name).orElse("-"),
                quotation.cue().orElse("-"));
    }

    /** The same lines in their search form, for variations of spelling. */
    static String folded(String lines) {
        return ArabicNormalizer.search().normalize(lines).replaceAll(" +", " ");
    }
}
