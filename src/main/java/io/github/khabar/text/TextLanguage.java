package io.github.khabar.text;

import io.github.khabar.article.Direction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language and the direction of a text from its letters and frequent words; what the page says of itself is no guide.
 * Thread-safe; has no state.
 */
public final class TextLanguage {

    private TextLanguage() {}

    /**
     * Tells the language of a text by the script that most of its letters are in. In the Arabic script: Arabic, Persian, Urdu, Pashto,
     * Sorani, Uyghur or Sindhi, and Arabic where nothing speaks against it; in the Latin and Cyrillic ones only a language whose
     * frequent words are there.
     *
     * @param text any text
     * @return ISO 639 code, of two letters where there is one; empty when the text does not tell
     */
    public static Optional<String> detect(CharSequence text) {
        return detect(LetterCounts.of(text), text);
    }

    private static Optional<String> detect(LetterCounts counts, CharSequence text) {
        Script script = counts.majority();
        return switch (script) {
            case ARABIC -> Optional.of(LanguageEvidence.arabic().judge(counts, text));
            case LATIN, CYRILLIC -> LanguageEvidence.of(script).byWords(text);
            case HEBREW -> Optional.of("he");
            case GREEK -> Optional.of("el");
            case HANGUL -> Optional.of("ko");
            case KANA -> Optional.of("ja");
            case HAN -> Optional.of("zh");
            case OTHER_RIGHT, OTHER, NONE -> Optional.empty();
        };
    }

    /**
     * Tells the base direction of a text by the majority of its letters.
     *
     * @param text any text
     * @return the direction; right to left where the text has no letters
     */
    public static Direction direction(CharSequence text) {
        return direction(LetterCounts.of(text));
    }

    private static Direction direction(LetterCounts counts) {
        return counts.isRightToLeft() ? Direction.RTL : Direction.LTR;
    }

    /**
     * Tells both at the cost of one.
     *
     * @param text any text
     * @return what {@link #detect} and {@link #direction} tell
     */
    public static Told tell(CharSequence text) {
        LetterCounts counts = LetterCounts.of(text);
        return new Told(detect(counts, text).orElse(null), direction(counts));
    }

    /**
     * Language and direction of a text.
     *
     * @param language ISO 639 code, or null when the text does not tell
     * @param direction the base direction
     */
    public record Told(@Nullable String language, Direction direction) {}
}
