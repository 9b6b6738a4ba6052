package io.github.khabar.article;

/**
 * A picture in the story. Its text is the caption.
 *
 * @param image the picture with its caption and credit
 * @param position where the block stands; an empty span when there is no caption
 * @serial exclude
 */
public record Figure(Image image, BlockPosition position) implements Block {

    @Override
    public String text() {
        return image.caption().orElse("");
    }

    @Override
    public boolean isBody() {
        return false;
    }
}
