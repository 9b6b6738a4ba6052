package io.github.khabar.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.khabar.article.Access;
import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.Image;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.SpeakerKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes an article as schema.org JSON-LD: a {@code NewsArticle}, or a {@code LiveBlogPosting} with its entries, whose quotations are parts of the type {@code Quotation}.
 * What is absent is left out. Thread-safe; has no state.
 */
public final class ArticleJsonLd {

    private ArticleJsonLd() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @return one JSON object without a line break, safe inside a {@code script} element
     */
    public static String write(Article article) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", article.updates().isEmpty() ? "NewsArticle" : "LiveBlogPosting");
            writeStatements(json, article);
            writeOrigin(json, article);
            writeImages(json, article.images());
            text(json, "articleBody", Optional.of(article.text()).filter(text -> !text.isEmpty()));
            writeQuotations(json, article.quotations());
            writeUpdates(json, article);
            json.writeEndObject();
        }).replace("</", "<\\/"); // must not end the script element it is put into
    }

    private static void writeStatements(JsonGenerator json, Article article) throws IOException {
        text(json, "headline", article.headline());
        text(json, "alternativeHeadline", article.kicker());
        text(json, "description", article.standfirst());
        text(json, "datePublished", article.published().map(NewsDate::iso));
        text(json, "dateModified", article.modified().map(NewsDate::iso));
        text(json, "articleSection", article.section());
        if (!article.tags().isEmpty()) {
            JsonText.strings(json, "keywords", article.tags());
        }
        text(json, "inLanguage", article.language());
        if (article.access() != Access.UNKNOWN) {
            json.writeBooleanField("isAccessibleForFree", article.access() == Access.FREE);
        }
    }

    private static void writeOrigin(JsonGenerator json, Article article) throws IOException {
        Optional<String> url = article.url().flatMap(SafeUrl::of);
        text(json, "url", url);
        text(json, "mainEntityOfPage", url);
        named(json, "publisher", "Organization", article.siteName());
        named(json, "sourceOrganization", "Organization", article.agency());
        named(json, "locationCreated", "Place", article.place());
        if (!article.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (Author author : article.authors()) {
                named(json, author.kind() == Author.Kind.PERSON ? "Person" : "Organization", author.name());
            }
            json.writeEndArray();
        }
    }

    private static void writeImages(JsonGenerator json, List<Image> images) throws IOException {
        if (images.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("image");
        for (Image image : images) {
            json.writeStartObject();
            json.writeStringField("@type", "ImageObject");
            text(json, "url", image.url().flatMap(SafeUrl::of));
            text(json, "caption", image.caption());
            text(json, "creditText", image.credit());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeUpdates(JsonGenerator json, Article article) throws IOException {
        if (article.updates().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("liveBlogUpdate");
        for (LiveUpdate update : article.updates()) {
            json.writeStartObject();
            json.writeStringField("@type", "BlogPosting");
            text(json, "datePublished", update.time().map(NewsDate::iso));
            json.writeStringField("articleBody", update.span().of(article.text()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeQuotations(JsonGenerator json, List<Quotation> quotations) throws IOException {
        if (quotations.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("hasPart");
        for (Quotation quotation : quotations) {
            json.writeStartObject();
            json.writeStringField("@type", "Quotation");
            json.writeStringField("text", quotation.text());
            if (quotation.speaker().isPresent()) {
                writeSpeaker(json, quotation.speaker().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpeaker(JsonGenerator json, Speaker speaker) throws IOException {
        boolean person = speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ANONYMOUS;
        json.writeObjectFieldStart("spokenByCharacter");
        json.writeStringField("@type", person ? "Person" : "Organization");
        json.writeStringField("name", speaker.name());
        text(json, person ? "jobTitle" : "description", speaker.role());
        json.writeEndObject();
    }

    private static void named(JsonGenerator json, String field, String type, Optional<String> name) throws IOException {
        if (name.isPresent()) {
            json.writeFieldName(field);
            named(json, type, name.get());
        }
    }

    private static void named(JsonGenerator json, String type, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", type);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }
}
