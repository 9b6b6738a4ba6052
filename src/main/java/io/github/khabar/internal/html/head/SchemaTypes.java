package io.github.khabar.internal.html.head;

import java.util.List;
import java.util.Set;

/** What schema.org calls a story and who can sign it. Thread-safe; has no state. */
final class SchemaTypes {
    private static final Set<String> MORE_STORIES = Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");
    static final Set<String> MEDIA = Set.of("VideoObject", "ImageGallery", "MediaGallery", "AudioObject");
    static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "CollectionPage");
    static final Set<String> SITES = Set.of("WebSite");
    static final Set<String> PATHS = Set.of("BreadcrumbList");

    private SchemaTypes() {}

    /** Drops the namespace: {@code https://schema.org/NewsArticle} is {@code NewsArticle}. */
    static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    static boolean isStory(String type) {
        return type.endsWith("Article") || MORE_STORIES.contains(type);
    }

    /** Whether one of the types of a node is that of a story. */
    static boolean tellStory(List<String> types) {
        for (String type : types) {
            if (isStory(type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the types of a node is that of a body that signs. */
    static boolean tellOrganization(List<String> types) {
        for (String type : types) {
            if (isOrganization(type)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPage(String type) {
        return PAGES.contains(type);
    }

    static boolean isOrganization(String type) {
        return type.endsWith("Organization") || type.equals("Corporation") || type.equals("WebSite");
    }
}
