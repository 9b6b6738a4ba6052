package io.github.khabar.text;

import io.github.khabar.article.Direction;
import java.util.Optional;

/** Tells the language and the direction of a text from its letters. Thread-safe; has no state. */
public final class TextLanguage {

    private TextLanguage() {}

    /**
     * Tells the language of a text.
     *
     * @param text any text
     * @return ISO 639 code; empty when there is too little text to tell
     */
    public static Optional<String> detect(CharSequence text) {
        return direction(text) == Direction.RTL && text.length() > 0 ? Optional.of("ar") : Optional.empty();
    }

    /**
     * Tells the base direction of a text by the majority of its letters.
     *
     * @param text any text
     * @return the direction; right to left where the text has no letters
     */
    public static Direction direction(CharSequence text) {
        int balance = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                balance += Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 1;
            }
        }
        return balance >= 0 ? Direction.RTL : Direction.LTR;
    }
}
