package io.github.khabar.text;

/**
 * Normalises Arabic text and keeps the way back to the original. Immutable and thread-safe.
 *
 * <p>Two profiles: {@link #display()} is faithful but clean, what users see; {@link #search()} folds spelling variants, what
 * rules match and what users index.
 */
public final class ArabicNormalizer {
    private static final ArabicNormalizer DISPLAY = new ArabicNormalizer(false);
    private static final ArabicNormalizer SEARCH = new ArabicNormalizer(true);

    private final boolean folding;

    private ArabicNormalizer(boolean folding) {
        this.folding = folding;
    }

    /** @return the profile for what users see: spaces and invisible characters cleaned, wording untouched */
    public static ArabicNormalizer display() {
        return DISPLAY;
    }

    /** @return the profile for matching: as {@link #display()}, and spelling variants folded */
    public static ArabicNormalizer search() {
        return SEARCH;
    }

    /**
     * Normalises a text.
     *
     * @param text any text
     * @return the normalised text with the way back; the same {@code String} inside where nothing changed
     */
    public MappedText map(CharSequence text) {
        MappedText.Builder out = new MappedText.Builder(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char folded = folding ? fold(c) : c;
            if (folded == 0) {
                out.copyTo(at);
                out.dropTo(at + 1);
            } else if (folded != c) {
                out.copyTo(at);
                out.replaceTo(at + 1, String.valueOf(folded));
            }
        }
        return out.build();
    }

    /**
     * Normalises a text without the way back.
     *
     * @param text any text
     * @return the normalised text; the same instance where nothing changed
     */
    public String normalize(String text) {
        return map(text).text();
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ', 'ئ' -> 'ء';
            case '«', '»', '“', '”', '„' -> '"';
            case '،' -> ',';
            case 'ـ' -> 0;
            default -> c >= '\u064b' && c <= '\u0652' ? 0 : c;
        };
    }
}
