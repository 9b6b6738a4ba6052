package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Puts a headline together that the page breaks over two lines, where a stated headline holds both in one. */
final class BrokenHeadline {

    private BrokenHeadline() {}

    /** {@return whether the line behind the headline goes on with it} */
    static boolean goesOn(Lines lines, int headline) {
        if (headline + 1 >= lines.size()) {
            return false;
        }
        Line first = lines.at(headline);
        Line second = lines.at(headline + 1);
        if (second.letters().isEmpty() || !first.facts().label().equals(second.facts().label())) {
            return false;
        }
        String both = first.letters() + second.letters();
        return lines.stated().headlines().contains(both) || isInTitle(both, lines.stated().titles());
    }

    private static boolean isInTitle(String both, Iterable<String> titles) {
        for (String title : titles) {
            if (title.startsWith(both) || title.endsWith(both)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the same blocks with the one behind the headline joined to it} */
    static List<StoryBlock> join(List<StoryBlock> blocks, int headline) {
        List<StoryBlock> joined = new ArrayList<>(blocks);
        RawBlock first = blocks.get(headline).raw();
        String text = first.text() + " " + joined.remove(headline + 1).raw().text();
        RawBlock raw = new RawBlock(first.shape(), first.zone(), text, first.facts(), first.image(), null);
        MappedText display = ArabicNormalizer.display().map(text);
        joined.set(headline, new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), blocks.get(headline).role()));
        return joined;
    }
}
