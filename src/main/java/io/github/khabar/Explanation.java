package io.github.khabar;

import io.github.khabar.article.Article;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article together with the decisions that made it. Immutable and thread-safe.
 *
 * @param article the article, equal to what {@link ArticleParser#parse(Page)} gives
 * @param decisions the decisions in the order taken
 */
public record Explanation(Article article, List<Decision> decisions) {

    /**
     * Copies the list.
     *
     * @param article the article
     * @param decisions the decisions in the order taken
     */
    public Explanation {
        decisions = List.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param stage the stage that decided: {@code decode}, {@code locate}, {@code classify}, {@code quote} …
     * @param rule the id of the rule
     * @param place what was decided about: an element's path, the first words of a block
     * @param verdict what was decided
     */
    public record Decision(String stage, String rule, String place, String verdict) {

        @Override
        public String toString() {
            return stage + "\t" + rule + "\t" + place + "\t" + verdict;
        }
    }

    /** {@return one line a decision, its parts separated by tabs} */
    @Override
    public String toString() {
        return decisions.stream().map(Decision::toString).collect(Collectors.joining("\n"));
    }
}
