package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One block with the features that rules ask about, each computed once. Used by one call. */
final class Line {
    private static final double NEARLY_ALL = 0.9;

    private final StoryBlock block;
    private final @Nullable Line above;
    private final String key;
    private final WordCount count;
    // what follows is read when first asked for: of most lines below a story nothing is
    private @Nullable String letters;
    private @Nullable Optional<Boilerplate.Phrase> phrase;
    private @Nullable Boolean date;
    private @Nullable Boolean noise;
    private @Nullable Set<String> parts;

    /**
     * Makes a line.
     *
     * @param block the block
     * @param above the line before it, or null
     */
    Line(StoryBlock block, @Nullable Line above) {
        this.block = block;
        this.above = above;
        key = block.key().text();
        count = new WordCount(key);
    }

    StoryBlock block() {
        return block;
    }

    String key() {
        return key;
    }

    /** {@return its letters and digits without anything between them} */
    String letters() {
        if (letters == null) {
            letters = Scan.letters(key);
        }
        return letters;
    }

    /** {@return the length of {@link #letters}} */
    int letterCount() {
        return count.letters();
    }

    boolean hasMoreLetters(int than) {
        return count.hasMoreLetters(than);
    }

    int words() {
        return count.words();
    }

    boolean hasAtMost(int words) {
        return !count.hasMoreWords(words);
    }

    boolean hasAtLeast(int words) {
        return count.hasMoreWords(words - 1);
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
        if (phrase == null) {
            phrase = Optional.ofNullable(Boilerplate.find(this));
        }
        return phrase.orElse(null);
    }

    /** {@return whether a phrase of the list makes this of the line} */
    boolean says(Effect effect) {
        Boilerplate.Phrase said = phrase();
        return said != null && said.effect() == effect;
    }

    /** {@return whether the line is mainly a date} */
    boolean isDate() {
        if (date == null) {
            date = DateLine.isDate(this);
        }
        return date;
    }

    /** {@return whether the nearest class and id names speak of a part of the page} */
    boolean isLabelled(String part) {
        if (parts == null) {
            boolean same = above != null && above.parts != null && above.facts().label().equals(facts().label());
            parts = same ? above.parts : Labels.parts(facts().label()); // the paragraphs of a story mostly have one label
        }
        return parts.contains(part);
    }

    /** {@return whether it ends like a statement: full stop, or a closing mark behind one} */
    boolean endsSentence() {
        char last = Scan.last(key);
        return last == '.' && !endsWith("..") || last == '"' && isClosed() || last == '۔';
    }

    boolean endsWith(String end) {
        return key.endsWith(end);
    }

    boolean endsInColon() {
        return Scan.last(key) == ':';
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

    /** {@return whether the line holds nothing that is read: no word, one stray letter, a bare address} */
    boolean isNoise() {
        if (noise == null) {
            noise = key.length() <= 1 || Scan.nextLetter(key, 0) == key.length() || key.contains("://") && !Scan.hasArabic(key);
        }
        return noise;
    }
}
