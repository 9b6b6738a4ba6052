package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.TextSpan;

/** What holds for the normalisation of any text. */
final class NormalizerLaws {

    private NormalizerLaws() {}

    static void check(String text) {
        MappedText display = ArabicNormalizer.display().map(text);
        MappedText search = ArabicNormalizer.search().map(text);

        assertThat(ArabicNormalizer.display().normalize(display.text())).as("twice: %s", text).isEqualTo(display.text());
        assertThat(ArabicNormalizer.search().normalize(display.text())).as("of display: %s", text).isEqualTo(search.text());
        assertThat(display.isUnchanged()).isEqualTo(display.text().equals(text));
        checkMap(display, text);
        checkMap(search, text);
        checkCharacters(display.text());
        checkCharacters(search.text());
    }

    private static void checkMap(MappedText mapped, String original) {
        checkDirection(mapped, mapped.text().length(), original.length(), true);
        checkDirection(mapped, original.length(), mapped.text().length(), false);
    }

    private static void checkDirection(MappedText mapped, int from, int to, boolean back) {
        TextSpan before = new TextSpan(0, 0);
        for (int at = 0; at < from; at++) {
            TextSpan one = new TextSpan(at, at + 1);
            TextSpan there = back ? mapped.toOriginal(one) : mapped.fromOriginal(one);
            assertThat(there.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(there.end()).isBetween(before.end(), to);
            before = there;
        }
    }

    private static void checkCharacters(String text) {
        assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", " \n", "\n ", "\u200f", "\u00a0");
        for (int at = 0; at < text.length(); at++) {
            int codePoint = text.codePointAt(at);
            assertThat(Character.getType(codePoint)).as("lone surrogate").isNotEqualTo(Character.SURROGATE);
            at += Character.charCount(codePoint) - 1;
        }
    }
}
