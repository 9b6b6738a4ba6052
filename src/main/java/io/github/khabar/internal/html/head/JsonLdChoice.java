package io.github.khabar.internal.html.head;

import io.github.khabar.internal.page.HintKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the stories that JSON-LD describes the one that is this page's: pages describe the stories they link to as well. Used by
 * one call.
 */
final class JsonLdChoice {
    private static final int MOST = 100;
    private static final int SHORTEST_HEADLINE = 8; // characters
    /** Not the section: each plugin has a list of its own. */
    private static final List<String> COMPLETING = List.of("author", "datePublished", "dateModified", "keywords", "description", "image");
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
        List<Map<?, ?>> stories = stories();
        if (stories.size() < 2) {
            return stories.isEmpty() ? null : stories.get(0);
        }
        Map<?, ?> best = stories.get(0);
        int most = 0;
        List<Map<?, ?>> agreeing = new ArrayList<>(2);
        for (Map<?, ?> story : stories) {
            int agreement = (isHeadline(story) ? 1 : 0) + (isAddress(story) ? 1 : 0);
            best = agreement > most ? story : best;
            most = Math.max(most, agreement);
            if (agreement > 0) {
                agreeing.add(story);
            }
        }
        return agreeing.size() < 2 ? best : completed(best, agreeing);
    }

    private List<Map<?, ?>> stories() {
        List<Map<?, ?>> stories = new ArrayList<>(2);
        for (Map<?, ?> node : graph.nodes()) {
            if (stories.size() < MOST && SchemaTypes.tellStory(JsonLdGraph.types(node))) {
                stories.add(node);
            }
        }
        return stories;
    }

    private static Map<?, ?> completed(Map<?, ?> best, List<Map<?, ?>> agreeing) {
        Map<Object, Object> whole = new HashMap<>(best);
        for (Map<?, ?> story : agreeing) {
            for (String property : COMPLETING) {
                if (story.get(property) != null) {
                    whole.putIfAbsent(property, story.get(property));
                }
            }
        }
        return whole;
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
