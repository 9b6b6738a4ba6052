package io.github.khabar.internal.html.head;

import io.github.khabar.internal.page.HintKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among the stories that JSON-LD describes the one that is this page's: pages describe the stories they link to as well. Used by one call. */
final class JsonLdChoice {
    private static final int MOST = 100;
    private static final int SHORTEST_HEADLINE = 8; // characters
    private static final List<String> ADDRESSES = List.of("mainEntityOfPage", "url", "@id");
    private static final List<String> HEADLINES = List.of("headline", "name");

    private final JsonLdGraph graph;
    private final HeadStatements statements;

    JsonLdChoice(JsonLdGraph graph, HeadStatements statements) {
        this.graph = graph;
        this.statements = statements;
    }

    /** {@return the story whose headline or address the head states too, else the first one; null where there is none} */
    @Nullable Map<?, ?> story() {
        List<? extends Map<?, ?>> stories = graph.nodes().stream()
                .filter(node -> JsonLdGraph.types(node).stream().anyMatch(SchemaTypes::isStory)).limit(MOST).toList();
        Map<?, ?> best = stories.isEmpty() ? null : stories.get(0);
        int most = stories.size() < 2 ? Integer.MAX_VALUE : agreement(stories.get(0));
        for (Map<?, ?> story : stories) {
            int agreement = most == Integer.MAX_VALUE ? 0 : agreement(story);
            if (agreement > most) {
                best = story;
                most = agreement;
            }
        }
        return best;
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
