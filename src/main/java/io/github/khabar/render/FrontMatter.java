package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.NewsDate;
import java.util.List;
import java.util.Optional;

/** What an article states about itself, as YAML. */
final class FrontMatter {
    private final StringBuilder out = new StringBuilder("---\n");

    private FrontMatter() {}

    static String of(Article article) {
        FrontMatter yaml = new FrontMatter();
        yaml.value("title", article.headline());
        yaml.value("kicker", article.kicker());
        yaml.value("description", article.standfirst());
        yaml.list("authors", article.authors().stream().map(Author::name).toList());
        yaml.value("agency", article.agency());
        yaml.value("place", article.place());
        yaml.value("date", article.published().map(NewsDate::iso));
        yaml.value("modified", article.modified().map(NewsDate::iso));
        yaml.value("section", article.section());
        yaml.list("tags", article.tags());
        yaml.value("site", article.siteName());
        yaml.value("url", article.url().flatMap(SafeUrl::of));
        yaml.value("language", article.language());
        yaml.value("kind", Optional.of(Words.lower(article.kind())));
        return yaml.out.append("---\n").toString();
    }

    private void value(String name, Optional<String> value) {
        value.ifPresent(text -> out.append(name).append(": ").append(quoted(text)).append('\n'));
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.append(name).append(": [").append(String.join(", ", values.stream().map(FrontMatter::quoted).toList()));
            out.append("]\n");
        }
    }

    /** Always quoted: bare words like no, 12:30 or 2024 would change their type. */
    private static String quoted(String text) {
        StringBuilder result = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                result.append('\\');
            }
            result.append(c < ' ' ? ' ' : c);
        }
        return result.append('"').toString();
    }
}
