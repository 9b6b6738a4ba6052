/** Reads Arabic news: from a page's HTML or plain text to a typed article with its quotations. */
module io.github.khabar {
    requires transitive org.jsoup;
    requires com.ibm.icu;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    // The command line only; a library user never meets them.
    requires static info.picocli;
    requires static me.tongfei.progressbar;
    requires static jwarc;

    exports io.github.khabar;
    exports io.github.khabar.article;
    exports io.github.khabar.render;
    exports io.github.khabar.text;

    opens io.github.khabar.cli to
            info.picocli;
}
