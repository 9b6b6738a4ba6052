package io.github.khabar.internal.metadata;

import io.github.khabar.internal.lexicon.CharClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the credit in a caption: «… (رويترز)», «صدر الصورة، Getty Images», «تصوير: فلان». Thread-safe; has no state. */
final class CaptionCredits {
    private static final int LONGEST = 6; // words

    private CaptionCredits() {}

    static @Nullable String find(String caption) {
        String bracket = lastBracket(caption);
        return bracket == null ? announced(caption) : bracket;
    }

    /** A few words in brackets at the very end, unless they are figures. */
    private static @Nullable String lastBracket(String caption) {
        int close = caption.length() - 1;
        int open = caption.lastIndexOf('(');
        if (open < 0 || close <= open || caption.charAt(close) != ')') {
            return null;
        }
        String inside = caption.substring(open + 1, close).strip();
        return isWords(inside) && Keys.words(inside).size() <= LONGEST ? inside : null;
    }

    private static boolean isWords(String text) {
        boolean letters = false;
        for (int at = 0; at < text.length(); at++) {
            if (CharClass.isDigit(text.charAt(at))) {
                return false;
            }
            letters |= Character.isLetter(text.charAt(at));
        }
        return letters;
    }

    /** A label of a photo or source, then who. */
    private static @Nullable String announced(String caption) {
        List<Segment> parts = Segment.split(caption);
        for (int at = 0; at + 1 < parts.size(); at++) {
            String key = Keys.of(parts.get(at).text());
            String group = WordSets.LABELS.group(key);
            if ("photo".equals(group) || "source".equals(group)) {
                return parts.get(at + 1).text();
            }
        }
        return null;
    }
}
