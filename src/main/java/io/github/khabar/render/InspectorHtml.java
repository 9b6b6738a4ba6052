package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.Conflict;
import io.github.khabar.article.Field;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Origin;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.Warning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The body of the inspector report. Used by one call. */
final class InspectorHtml {
    private final Article article;
    private final List<Decision> decisions;
    private final WhoSaidWhat said;
    private final StringBuilder out = new StringBuilder();

    InspectorHtml(Article article, List<Decision> decisions) {
        this.article = article;
        this.decisions = decisions;
        said = WhoSaidWhat.in(article);
    }

    String write() {
        out.append("<main>\n").append(summary());
        out.append("<section class=\"story\">\n").append(legend()).append(new StoryHtml(article, said).write()).append("</section>\n");
        quotations();
        metadata();
        conflicts();
        warnings();
        decisions();
        return out.append("</main>\n").toString();
    }

    private String summary() {
        return "<p class=\"summary\"><b>" + Words.lower(article.kind()) + "</b>, confidence "
                + Math.round(article.confidence() * 100) + " % · " + article.blocks().size() + " blocks · "
                + article.quotations().size() + " quotations · " + said.names().size() + " speakers · language "
                + HtmlText.escape(article.language().orElse("not known")) + "</p>\n";
    }

    private String legend() {
        StringBuilder legend = new StringBuilder("<p class=\"legend\">");
        for (int number = 0; number < said.names().size(); number++) {
            legend.append("<mark class=\"").append(StoryHtml.colour(number)).append("\">");
            legend.append(HtmlText.isolated(said.names().get(number))).append("</mark> ");
        }
        if (!said.unattributed().isEmpty()) {
            legend.append("<mark class=\"").append(StoryHtml.colour(-1)).append("\">not settled</mark>");
        }
        return legend.append("</p>\n").toString();
    }

    private void quotations() {
        HtmlTable table = new HtmlTable("Who said what", "#", "speaker", "words", "how", "mention", "medium", "rule");
        List<Quotation> quotations = article.quotations();
        for (int at = 0; at < quotations.size(); at++) {
            Quotation quotation = quotations.get(at);
            String colour = StoryHtml.colour(said.number(quotation));
            table.row(
                    "<mark class=\"" + colour + "\">" + (at + 1) + "</mark>",
                    speaker(quotation),
                    HtmlText.isolated(quotation.text().replace('\n', ' ')),
                    Words.lower(quotation.kind()) + quotation.cue().map(cue -> " " + HtmlText.isolated(cue)).orElse(""),
                    isolated(quotation.mention()),
                    isolated(quotation.medium()),
                    HtmlText.escape(quotation.rule()) + " " + Math.round(quotation.confidence() * 100) + " %");
        }
        out.append(table);
    }

    private static String speaker(Quotation quotation) {
        return quotation.speaker().map(InspectorHtml::speaker).orElse("not settled");
    }

    private static String speaker(Speaker speaker) {
        String role = speaker.role().map(r -> "<br><small>" + HtmlText.isolated(r) + "</small>").orElse("");
        return HtmlText.isolated(speaker.name()) + " <small>" + Words.lower(speaker.kind()) + "</small>" + role;
    }

    private void metadata() {
        HtmlTable table = new HtmlTable("Metadata", "field", "value", "from", "place");
        for (Field field : Field.values()) {
            article.origin(field).ifPresent(origin -> table.row(
                    Words.lower(field).replace('_', ' '), HtmlText.isolated(value(field)), from(origin), place(origin)));
        }
        out.append(table);
    }

    private String value(Field field) {
        return switch (field) {
            case HEADLINE -> article.headline().orElse("");
            case KICKER -> article.kicker().orElse("");
            case STANDFIRST -> article.standfirst().orElse("");
            case AUTHORS -> String.join("، ", article.authors().stream().map(Author::name).toList());
            case PLACE -> article.place().orElse("");
            case AGENCY -> article.agency().orElse("");
            case PUBLISHED -> article.published().map(NewsDate::iso).orElse("");
            case MODIFIED -> article.modified().map(NewsDate::iso).orElse("");
            case SECTION -> article.section().orElse("");
            case TAGS -> String.join("، ", article.tags());
            case URL -> article.url().orElse("");
            case SITE_NAME -> article.siteName().orElse("");
            case NEXT_PAGE -> article.nextPage().orElse("");
            case ACCESS -> Words.lower(article.access());
        };
    }

    private void conflicts() {
        HtmlTable table = new HtmlTable("Conflicts", "field", "kept", "from", "not believed", "from");
        for (Conflict conflict : article.conflicts()) {
            table.row(
                    Words.lower(conflict.field()).replace('_', ' '), value(conflict.kept()), origin(conflict.kept()),
                    value(conflict.lost()), origin(conflict.lost()));
        }
        out.append(table);
    }

    private static String value(Sourced<String> sourced) {
        return HtmlText.isolated(sourced.value());
    }

    private static String origin(Sourced<String> sourced) {
        return from(sourced.origin()) + " " + place(sourced.origin());
    }

    private static String from(Origin origin) {
        return Words.lower(origin.provenance()).replace('_', '-');
    }

    private static String place(Origin origin) {
        return code(origin.detail());
    }

    private void warnings() {
        HtmlTable table = new HtmlTable("Warnings", "kind", "detail");
        for (Warning warning : article.warnings()) {
            table.row(Words.lower(warning.kind()).replace('_', ' '), HtmlText.isolated(warning.detail()));
        }
        out.append(table);
    }

    private void decisions() {
        blocks("Blocks kept and dropped", Decision::givesRole);
        blocks("Where the story stands", Decision::locates);
        HtmlTable table = new HtmlTable("Other decisions", "stage", "rule", "place", "verdict");
        for (Decision decision : decisions) {
            if (!decision.givesRole() && !decision.locates()) {
                table.row(
                        HtmlText.escape(decision.stage()), code(decision.rule()), HtmlText.isolated(decision.place()),
                        HtmlText.isolated(decision.verdict()));
            }
        }
        out.append(table);
    }

    private void blocks(String heading, Predicate<Decision> wanted) {
        HtmlTable table = new HtmlTable(heading, "verdict", "rule", "line");
        for (Decision decision : decisions) {
            if (wanted.test(decision)) {
                String style = decision.drops() ? "dropped" : "kept";
                String verdict = HtmlText.escape(decision.verdict().toLowerCase(Locale.ROOT).replace('_', ' '));
                table.row(
                        "<span class=\"" + style + "\">" + verdict + "</span>", code(decision.rule()),
                        HtmlText.isolated(decision.place()));
            }
        }
        out.append(table);
    }

    private static String code(String rule) {
        return "<code>" + HtmlText.isolated(rule) + "</code>";
    }

    private static String isolated(Optional<String> value) {
        return value.map(HtmlText::isolated).orElse("");
    }
}
