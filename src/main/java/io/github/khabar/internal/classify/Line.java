package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One block with the features that rules ask about, each computed once. Used by one call. */
final class Line {
    private static final double NEARLY_ALL = 0.9;

    private final StoryBlock block;
    private final String key;
    private final int words;
    private final char last;
    private final Boilerplate.@Nullable Phrase phrase;
    private final boolean date;
    private @Nullable Set<String> parts; // read from the label when first asked for

    Line(StoryBlock block) {
        this.block = block;
        key = block.key().text();
        words = Scan.words(key);
        last = Scan.last(key);
        phrase = Boilerplate.find(key, words);
        date = DateLine.isDate(key, words);
    }

    StoryBlock block() {
        return block;
    }

    String key() {
        return key;
    }

    /** @return its letters and digits without anything between them */
    String letters() {
        return Scan.letters(key);
    }

    int words() {
        return words;
    }

    Shape shape() {
        return block.raw().shape();
    }

    Zone zone() {
        return block.raw().zone();
    }

    BlockFacts facts() {
        return block.raw().facts();
    }

    Boilerplate.@Nullable Phrase phrase() {
        return phrase;
    }

    /** @return whether a phrase of the list makes this of the line */
    boolean says(Effect effect) {
        return phrase != null && phrase.effect() == effect;
    }

    /** @return whether the line is mainly a date */
    boolean isDate() {
        return date;
    }

    /** @return whether the nearest class and id names speak of a part of the page */
    boolean isLabelled(String part) {
        if (parts == null) {
            parts = Labels.parts(facts().label());
        }
        return parts.contains(part);
    }

    /** @return whether it ends like a statement: full stop, or a closing mark behind one */
    boolean endsSentence() {
        return last == '.' && !endsWith("..") || last == '"' && isClosed() || last == '۔';
    }

    boolean endsWith(String end) {
        return key.endsWith(end);
    }

    boolean endsInColon() {
        return last == ':';
    }

    /** A quotation mark closes a sentence only where a sentence ended before it. */
    private boolean isClosed() {
        int before = key.lastIndexOf('"') - 1;
        while (before >= 0 && Character.isWhitespace(key.charAt(before))) {
            before--;
        }
        return before >= 0 && key.charAt(before) == '.';
    }

    boolean isBold() {
        return facts().boldShare() >= NEARLY_ALL;
    }

    boolean isLink() {
        return facts().linkShare() >= NEARLY_ALL;
    }

    /** @return whether the line holds nothing that is read: no word, one stray letter, a bare address */
    boolean isNoise() {
        return words == 0 || key.length() <= 1 || key.contains("://") && !Scan.hasArabic(key);
    }
}
