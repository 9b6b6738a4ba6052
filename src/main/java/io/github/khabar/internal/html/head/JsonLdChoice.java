package io.github.khabar.internal.html.head;

import io.github.khabar.internal.page.HintKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among the stories that JSON-LD describes the one that is this page's: pages describe the stories they link to as well. Used by one call. */
final class JsonLdChoice {
    private static final int MOST = 100;
    private static final int SHORTEST_HEADLINE = 8; // characters
    /** Not the section: each plugin has a list of its own. */
    private static final Set<String> COMPLETING = Set.of("author", "datePublished", "dateModified", "keywords", "description", "image");
    private static final List<String> ADDRESSES = List.of("mainEntityOfPage", "url", "@id");
    private static final List<String> HEADLINES = List.of("headline", "name");

    private final JsonLdGraph graph;
    private final HeadStatements statements;

    JsonLdChoice(JsonLdGraph graph, HeadStatements statements) {
        this.graph = graph;
        this.statements = statements;
    }

    /**
     * {@return the story whose headline or address the head states too, else the first one; null where there is none} What it leaves out
     * is taken from others that agree as well: two plugins may describe one story.
     */
    @Nullable Map<?, ?> story() {
        List<? extends Map<?, ?>> stories = graph.nodes().stream()
                .filter(node -> JsonLdGraph.types(node).stream().anyMatch(SchemaTypes::isStory)).limit(MOST).toList();
        if (stories.size() < 2) {
            return stories.isEmpty() ? null : stories.get(0);
        }
        Map<?, ?> best = stories.get(0);
        int most = 0;
        for (Map<?, ?> story : stories) {
            int agreement = agreement(story);
            best = agreement > most ? story : best;
            most = Math.max(most, agreement);
        }
        return most == 0 ? best : completed(best, stories);
    }

    private Map<?, ?> completed(Map<?, ?> best, List<? extends Map<?, ?>> stories) {
        Map<Object, Object> whole = new HashMap<>(best);
        for (Map<?, ?> story : stories) {
            if (agreement(story) > 0) {
                story.forEach((property, value) -> {
                    if (COMPLETING.contains(property)) {
                        whole.putIfAbsent(property, value);
                    }
                });
            }
        }
        return whole;
    }

    private int agreement(Map<?, ?> story) {
        return (isHeadline(story) ? 1 : 0) + (isAddress(story) ? 1 : 0);
    }

    private boolean isHeadline(Map<?, ?> story) {
        for (String property : HEADLINES) {
            String headline = MetaText.clean(graph.text(story.get(property)));
            if (headline.length() >= SHORTEST_HEADLINE
                    && (statements.states(HintKey.HEADLINE, headline) || statements.states(HintKey.TITLE, headline))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddress(Map<?, ?> story) {
        for (String property : ADDRESSES) {
            String address = graph.text(story.get(property));
            int mark = address.indexOf('#');
            String page = mark < 0 ? address : address.substring(0, mark);
            if (!page.isEmpty() && statements.statesWhole(HintKey.URL, page)) {
                return true;
            }
        }
        return false;
    }
}
