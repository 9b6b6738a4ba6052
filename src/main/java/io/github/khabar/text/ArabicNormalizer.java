package io.github.khabar.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Normalises Arabic text and keeps the way back to the original. Immutable and thread-safe.
 *
 * <p>Two profiles. {@link #display()} is faithful but clean, what users see: white space folded, invisible characters and bidi
 * controls gone, presentation forms in their letters, kashida gone, marks in canonical order; digits, quotation marks and spelling
 * stay as written. {@link #search()} is the display text with spelling variants folded, what rules match and what users index;
 * {@link #with} and {@link #without} change single decisions.
 */
public final class ArabicNormalizer {
    private static final ArabicNormalizer DISPLAY = new ArabicNormalizer(EnumSet.noneOf(Folding.class));
    private static final ArabicNormalizer SEARCH = new ArabicNormalizer(EnumSet.allOf(Folding.class));

    private final Set<Folding> foldings;
    private final @Nullable FoldTable table;

    private ArabicNormalizer(EnumSet<Folding> foldings) {
        this.foldings = Collections.unmodifiableSet(foldings);
        table = foldings.isEmpty() ? null : new FoldTable(foldings);
    }

    /** {@return the profile for what users see: spaces and invisible characters cleaned, wording untouched} */
    public static ArabicNormalizer display() {
        return DISPLAY;
    }

    /** {@return the profile for matching: as {@link #display()}, and spelling variants folded} */
    public static ArabicNormalizer search() {
        return SEARCH;
    }

    /**
     * Folds more.
     *
     * @param more what is to be folded besides
     * @return a normaliser with these decisions; keep it, making one costs a table
     */
    public ArabicNormalizer with(Folding... more) {
        EnumSet<Folding> chosen = EnumSet.noneOf(Folding.class);
        chosen.addAll(foldings);
        Collections.addAll(chosen, more);
        return new ArabicNormalizer(chosen);
    }

    /**
     * Folds less.
     *
     * @param kept what is to stay as it is in display text
     * @return a normaliser without these decisions; keep it, making one costs a table
     */
    public ArabicNormalizer without(Folding... kept) {
        EnumSet<Folding> chosen = EnumSet.noneOf(Folding.class);
        chosen.addAll(foldings);
        for (Folding folding : kept) {
            chosen.remove(folding);
        }
        return new ArabicNormalizer(chosen);
    }

    /** {@return what is folded; empty for the display profile} */
    public Set<Folding> foldings() {
        return foldings;
    }

    /**
     * Normalises a text.
     *
     * @param text any text
     * @return the normalised text with the way back; the same {@code String} inside where nothing changed
     */
    public MappedText map(CharSequence text) {
        MappedText display = DisplayPass.run(text.toString());
        return table == null ? display : display.then(FoldPass.run(display.text(), table));
    }

    /**
     * Normalises a text without the way back.
     *
     * @param text any text
     * @return the normalised text; the same instance where nothing changed
     */
    public String normalize(String text) {
        String plain = table == null ? null : FoldPass.plain(text, table);
        return plain == null ? map(text).text() : plain;
    }
}
