package io.github.khabar.article;

/**
 * A post, video or widget of another site that is embedded in the story.
 *
 * @param text the words that the embedded post shows in the page's own markup; empty when it shows none
 * @param position where the block stands
 * @serial exclude
 */
public record Embed(String text, BlockPosition position) implements Block {

    @Override
    public boolean isBody() {
        return false;
    }
}
