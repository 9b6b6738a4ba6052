/** Reads Arabic news: from a page's HTML or plain text to a typed article with its quotations. */
module io.github.khabar {
    requires transitive org.jsoup;
    requires com.ibm.icu;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports io.github.khabar;
    exports io.github.khabar.article;
    exports io.github.khabar.render;
    exports io.github.khabar.text;
}
