package io.github.khabar.hostile;

import io.github.khabar.ArticleParser;

/** Reads the pages that attack memory; started in a Java machine of its own with a small heap. */
final class SmallHeap {
    static final String DONE = "all read";

    private SmallHeap() {}

    /** Reads them one after the other. */
    public static void main(String[] args) {
        ArticleParser parser = ArticleParser.create();
        MarkupAttacks.bombs().forEach(attack -> {
            System.out.println(attack);
            attack.run(parser);
        });
        System.out.println(DONE);
    }
}
