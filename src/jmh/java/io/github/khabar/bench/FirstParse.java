package io.github.khabar.bench;

import io.github.khabar.ArticleParser;
import org.jsoup.Jsoup;

/** The time of the first parse in a fresh JVM, printed in microseconds. Arguments: {@code jsoup} or {@code khabar}. */
final class FirstParse {

    private FirstParse() {}

    public static void main(String[] arguments) {
        String html = Pages.html().get(0);
        long start = System.nanoTime();
        int words = "jsoup".equals(arguments[0])
                ? Jsoup.parse(html).childNodeSize()
                : ArticleParser.create().parseHtml(html).blocks().size();
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(words < 0 ? -1 : micros);
    }
}
