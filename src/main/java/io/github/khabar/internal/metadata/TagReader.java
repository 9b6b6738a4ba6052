package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Origin;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicNormalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tags: the visible line of tags, else what the head states. Used by one call. */
final class TagReader {
    private static final int LONGEST = 60; // characters
    private static final String SEPARATORS = ",،؛;|\n•#";

    private final Bound bound;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private Origin origin = new Origin(Provenance.PAGE, "tag line");

    private TagReader(Bound bound) {
        this.bound = bound;
    }

    static void read(Hints hints, PageLines lines, Bound bound, ArticleBuilder article) {
        TagReader reader = new TagReader(bound);
        for (StoryBlock block : lines.all(Role.TAGS)) {
            reader.line(PageLines.text(block));
        }
        if (reader.tags.isEmpty()) {
            for (Sourced<String> hint : hints.all(HintKey.TAG)) {
                reader.hint(hint);
            }
        }
        if (!reader.tags.isEmpty()) {
            article.tags(new Sourced<>(List.copyOf(reader.tags.values()), reader.origin));
        }
    }

    private void hint(Sourced<String> hint) {
        if (tags.isEmpty()) {
            origin = hint.origin();
        }
        line(hint.value());
    }

    private void line(String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                add(text.substring(start, at).replace('_', ' '));
                start = at + 1;
            }
        }
    }

    private void add(String tag) {
        String clean = ArabicNormalizer.display().normalize(tag).strip();
        boolean label = clean.endsWith(":");
        if (clean.isEmpty() || label || clean.length() > LONGEST) {
            return;
        }
        String key = Keys.of(clean);
        if (!tags.containsKey(key) && bound.admits(tags.size())) {
            tags.put(key, clean);
        }
    }
}
