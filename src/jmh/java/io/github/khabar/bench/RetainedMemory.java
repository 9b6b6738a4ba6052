package io.github.khabar.bench;

import io.github.khabar.ArticleParser;
import java.lang.ref.Reference;
import org.jsoup.Jsoup;

/** What stays in memory of a fresh JVM once a parser has been used, printed in bytes: its tables and those of the classes it loaded. */
final class RetainedMemory {

    private RetainedMemory() {}

    public static void main(String[] arguments) {
        String html = Pages.html().get(0);
        int words = Jsoup.parse(html).childNodeSize();
        long before = usedAfterCollection();
        ArticleParser parser = ArticleParser.create();
        words += parser.parseHtml(html).blocks().size();
        long after = usedAfterCollection();
        Reference.reachabilityFence(parser);
        System.out.println(words < 0 ? -1 : after - before);
    }

    private static long usedAfterCollection() {
        for (int round = 0; round < 5; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
