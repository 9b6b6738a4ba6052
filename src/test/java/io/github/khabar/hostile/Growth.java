package io.github.khabar.hostile;

import com.sun.management.ThreadMXBean;
import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/**
 * An input that grows, and the work that reading it takes, counted in bytes allocated: they tell of every copy and every
 * list, are the same on every run, and owe nothing to the clock.
 *
 * @param name what grows
 * @param pages makes a page of a size
 * @param size the smaller of the two sizes
 */
record Growth(String name, IntFunction<Page> pages, int size) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Growth ofHtml(String name, IntFunction<String> html, int size) {
        return new Growth(name, n -> Page.ofHtml(html.apply(n)), size);
    }

    static Growth ofText(String name, IntFunction<String> text, int size) {
        return new Growth(name, n -> Page.ofText(text.apply(n)), size);
    }

    /**
     * How many times the work of one size twice the size takes. Looked at over two doublings: a buffer that grows by doubling
     * jumps at one of them.
     */
    double ratio(ArticleParser parser) {
        Page once = pages.apply(size);
        Page fourTimes = pages.apply(4 * size);
        work(parser, once);
        return Math.sqrt((double) work(parser, fourTimes) / work(parser, once));
    }

    private static long work(ArticleParser parser, Page page) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        parser.parse(page);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Override
    public String toString() {
        return name;
    }
}
