package io.github.khabar.bench;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;

/** The median over the pages of khabar's time divided by jsoup's; each time is the best of alternating rounds. */
final class MedianPage {
    private static final String URL = "https://example.org/news/story";
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 25;
    private static int sink;

    private MedianPage() {}

    static double ratio() {
        ArticleParser parser = ArticleParser.create();
        List<String> pages = Pages.html();
        for (int round = 0; round < WARM_UP; round++) {
            pages.forEach(html -> {
                jsoup(html);
                khabar(parser, html);
            });
        }
        List<Double> ratios = new ArrayList<>();
        for (String html : pages) {
            long jsoup = Long.MAX_VALUE;
            long khabar = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                jsoup = Math.min(jsoup, jsoup(html));
                khabar = Math.min(khabar, khabar(parser, html));
            }
            ratios.add((double) khabar / jsoup);
        }
        Collections.sort(ratios);
        return sink == -1 ? 0 : ratios.get(ratios.size() / 2);
    }

    private static long jsoup(String html) {
        long start = System.nanoTime();
        sink += Jsoup.parse(html, URL).childNodeSize();
        return System.nanoTime() - start;
    }

    private static long khabar(ArticleParser parser, String html) {
        long start = System.nanoTime();
        sink += parser.parse(Page.ofHtml(html).withUrl(URL)).blocks().size();
        return System.nanoTime() - start;
    }
}
