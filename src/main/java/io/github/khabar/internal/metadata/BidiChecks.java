package io.github.khabar.internal.metadata;

import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Warns of names and addresses with characters that hide their true reading order. Thread-safe; has no state. */
final class BidiChecks {
    private static final HintKey[] KEYS = {HintKey.AUTHOR, HintKey.SITE_NAME, HintKey.URL, HintKey.NEXT_PAGE, HintKey.IMAGE};
    private static final String[] ESCAPED = {"%e2%80%aa", "%e2%80%ab", "%e2%80%ad", "%e2%80%ae", "%e2%81%a6", "%e2%81%a7", "%e2%81%a8"};

    private BidiChecks() {}

    static List<Warning> warnings(Hints hints) {
        List<Warning> warnings = new ArrayList<>(0);
        for (HintKey key : KEYS) {
            for (Sourced<String> hint : hints.all(key)) {
                if (hides(hint.value())) {
                    warnings.add(new Warning(
                            Warning.Kind.BIDI_CONTROL, key.name().toLowerCase(Locale.ROOT) + " in " + hint.origin().detail()));
                }
            }
        }
        return warnings;
    }

    private static boolean hides(String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
                return true;
            }
        }
        return value.indexOf('%') >= 0 && isEscaped(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isEscaped(String value) {
        for (String escaped : ESCAPED) {
            if (value.contains(escaped)) {
                return true;
            }
        }
        return false;
    }
}
