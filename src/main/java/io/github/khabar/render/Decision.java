package io.github.khabar.render;

import io.github.khabar.article.Article;
import java.util.List;
import java.util.Locale;

/**
 * One decision that the parser took, for {@link ArticleHtml#inspect(Article, List)}. The
 * parts are those of {@code io.github.khabar.Explanation.Decision}. Immutable and thread-safe.
 *
 * @param stage the stage that decided
 * @param rule the id of the rule
 * @param place what was decided about: an element's path, the first words of a block
 * @param verdict what was decided
 */
public record Decision(String stage, String rule, String place, String verdict) {

    /** {@return whether it gives a line of the page its role in the article} */
    boolean givesRole() {
        return stage.equals("classify");
    }

    /** {@return whether it looks for the story among the lines of the page} */
    boolean locates() {
        return stage.equals("locate");
    }

    /** {@return whether it leaves a part of the page out of the story} */
    boolean drops() {
        String word = verdict.toLowerCase(Locale.ROOT);
        return word.startsWith("boilerplate") || word.equals("out") || word.endsWith(" out");
    }
}
