package io.github.khabar.internal.metadata;

import io.github.khabar.article.Image;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the pictures: those of the story with caption and credit, then the one that the head states. No state. */
final class ImageReader {
    private ImageReader() {}

    static List<Image> read(Hints hints, PageLines lines, Bound bound) {
        List<Image> images = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (StoryBlock figure : lines.all(Role.FIGURE)) {
            Image image = image(figure);
            if (image != null && seen.add(image.url().orElse("") + image.caption().orElse("")) && bound.admits(images.size())) {
                images.add(image);
                if (image.url().isPresent()) {
                    seen.add(image.url().get());
                }
            }
        }
        for (Sourced<String> hint : hints.all(HintKey.IMAGE)) {
            if (images.isEmpty() && Addresses.isSafe(hint.value())) {
                images.add(Image.of(hint.value(), null, null));
            }
        }
        return images;
    }

    private static @Nullable Image image(StoryBlock figure) {
        Image read = figure.raw().image();
        if (read == null) {
            return null;
        }
        String caption = PageLines.text(figure);
        String credit = read.credit().orElse(CaptionCredits.find(caption));
        return Image.of(read.url().orElse(null), caption.isEmpty() ? null : caption, credit);
    }
}
