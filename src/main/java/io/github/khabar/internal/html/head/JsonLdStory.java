package io.github.khabar.internal.html.head;

import static io.github.khabar.internal.html.head.JsonLdGraph.list;
import static io.github.khabar.internal.html.head.JsonLdGraph.types;

import io.github.khabar.article.Origin;
import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.HintKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands on what the JSON-LD of one page states about its story. Used by one call. */
final class JsonLdStory {
    private static final int MAX_TYPES = 50;
    private static final int UPDATE_CHARS = 120;

    private final JsonLdGraph graph;
    private final HeadStatements statements;

    JsonLdStory(JsonLdGraph graph, HeadStatements statements) {
        this.graph = graph;
        this.statements = statements;
    }

    /** A property and what it states. */
    private record Property(String name, HintKey key) {}

    private static final List<Property> STORY = List.of(
            new Property("headline", HintKey.HEADLINE),
            new Property("name", HintKey.HEADLINE),
            new Property("alternativeHeadline", HintKey.KICKER),
            new Property("description", HintKey.DESCRIPTION),
            new Property("datePublished", HintKey.PUBLISHED),
            new Property("uploadDate", HintKey.PUBLISHED),
            new Property("dateCreated", HintKey.PUBLISHED),
            new Property("dateModified", HintKey.MODIFIED),
            new Property("articleBody", HintKey.ARTICLE_BODY),
            new Property("mainEntityOfPage", HintKey.URL),
            new Property("url", HintKey.URL),
            new Property("publisher", HintKey.SITE_NAME),
            new Property("inLanguage", HintKey.LANGUAGE),
            new Property("isAccessibleForFree", HintKey.ACCESS));

    private static final List<Property> LISTS = List.of(
            new Property("articleSection", HintKey.SECTION),
            new Property("keywords", HintKey.TAG),
            new Property("image", HintKey.IMAGE),
            new Property("thumbnailUrl", HintKey.IMAGE));

    private static final List<Property> PAGE = List.of(
            new Property("datePublished", HintKey.PUBLISHED),
            new Property("dateModified", HintKey.MODIFIED),
            new Property("description", HintKey.DESCRIPTION),
            new Property("inLanguage", HintKey.LANGUAGE));

    private static final List<Property> SITE = List.of(new Property("name", HintKey.SITE_NAME));

    void read() {
        Map<?, ?> story = new JsonLdChoice(graph, statements).story();
        Map<?, ?> told = story == null ? first(SchemaTypes.MEDIA) : story;
        if (told != null) {
            story(told);
        }
        node(first(SchemaTypes.PAGES), PAGE);
        node(first(SchemaTypes.SITES), SITE);
        breadcrumb(first(SchemaTypes.PATHS));
        pageTypes();
        if (told != null) {
            updates(told, types(told).get(0));
        }
    }

    /** Each type once: what else stands on a page tells its kind. */
    private void pageTypes() {
        Set<String> types = new LinkedHashSet<>();
        for (Map<?, ?> node : graph.nodes()) {
            types.addAll(types(node));
        }
        int left = MAX_TYPES;
        for (String type : types) {
            if (left-- > 0) {
                add(HintKey.PAGE_TYPE, type, "@type");
            }
        }
    }

    private @Nullable Map<?, ?> first(Set<String> wanted) {
        for (Map<?, ?> node : graph.nodes()) {
            for (String type : types(node)) {
                if (wanted.contains(type)) {
                    return node;
                }
            }
        }
        return null;
    }

    private void story(Map<?, ?> node) {
        String type = types(node).get(0);
        add(HintKey.TYPE, type, type);
        node(node, STORY);
        for (Property property : LISTS) {
            for (Object value : list(node.get(property.name()))) {
                add(property.key(), graph.text(value), type + "." + property.name());
            }
        }
        signed(node, type);
    }

    /** The entries of a live blog, each by its date and first words; last, since there may be more of them than are read. */
    private void updates(Map<?, ?> node, String type) {
        for (Object update : list(node.get("liveBlogUpdate"))) {
            if (update instanceof Map<?, ?> map) {
                String date = graph.text(map.get("datePublished")).strip();
                String headline = graph.text(map.get("headline")).strip();
                String words = headline.isEmpty() ? graph.text(map.get("articleBody")).strip() : headline;
                add(HintKey.UPDATE, date.isEmpty() ? "" : date + " " + beginning(words), type + ".liveBlogUpdate");
            }
        }
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), UPDATE_CHARS));
    }

    private void signed(Map<?, ?> node, String type) {
        for (Object author : list(node.get("author"))) {
            boolean desk = author instanceof Map<?, ?> map
                    && SchemaTypes.tellOrganization(types(graph.resolve(map)));
            for (Object name : author instanceof Map<?, ?> map ? list(graph.resolve(map).get("name")) : List.of(author)) {
                add(desk ? HintKey.DESK : HintKey.AUTHOR, graph.text(name), type + ".author");
            }
        }
    }

    private void node(@Nullable Map<?, ?> node, List<Property> properties) {
        if (node != null) {
            String type = types(node).get(0);
            for (Property property : properties) {
                add(property.key(), graph.text(node.get(property.name())), type + "." + property.name());
            }
        }
    }

    private void breadcrumb(@Nullable Map<?, ?> node) {
        if (node != null) {
            for (Object element : list(node.get("itemListElement"))) {
                add(HintKey.BREADCRUMB, crumb(element), "BreadcrumbList.itemListElement");
            }
        }
    }

    /** A step of the path is named itself or names its item. */
    private String crumb(Object element) {
        if (element instanceof Map<?, ?> map && map.get("name") == null && map.get("item") instanceof Map<?, ?> item) {
            return graph.text(item.get("name"));
        }
        return element instanceof Map<?, ?> map ? graph.text(map.get("name")) : "";
    }

    private void add(HintKey key, String value, String path) {
        statements.add(HeadStatements.JSON_LD, key, value, new Origin(Provenance.JSON_LD, path));
    }
}
