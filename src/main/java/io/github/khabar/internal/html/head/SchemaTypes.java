package io.github.khabar.internal.html.head;

import java.util.Set;

/** What schema.org calls a story and who can sign it. Thread-safe; has no state. */
final class SchemaTypes {
    private static final Set<String> MORE_STORIES = Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");
    private static final Set<String> MEDIA = Set.of("VideoObject", "ImageGallery", "MediaGallery", "AudioObject");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "CollectionPage");

    private SchemaTypes() {}

    /** Drops the namespace: {@code https://schema.org/NewsArticle} is {@code NewsArticle}. */
    static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    static boolean isStory(String type) {
        return type.endsWith("Article") || MORE_STORIES.contains(type);
    }

    static boolean isMedia(String type) {
        return MEDIA.contains(type);
    }

    static boolean isPage(String type) {
        return PAGES.contains(type);
    }

    static boolean isOrganization(String type) {
        return type.endsWith("Organization") || type.equals("Corporation") || type.equals("WebSite");
    }
}
