package io.github.khabar.hostile;

import io.github.khabar.Page;
import io.github.khabar.article.PageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text that tempts a reader of Arabic into quadratic work or broken characters. */
final class TextAttacks {
    private static final int TIMES = 200_000;

    private TextAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(quotes(), cues(), characters(), lines()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> quotes() {
        return Stream.of(
                dropped("openers", "«"),
                dropped("closers", "»"),
                dropped("straight quotes", "\" "),
                dropped("parentheses", "("),
                kept("openers and words", "«كلمة "),
                kept("pairs", "«كلمة» "),
                kept("single quotes", "‘كلمة’ "));
    }

    private static final String MARKS = "LIMIT_REACHED maxMarkRun = 30";

    private static Stream<Attack> cues() {
        return Stream.of(
                kept("cues", "قال "),
                kept("cues with and", "وأضاف "),
                kept("cues with that", "قال إن "),
                kept("cues with openers", "قال: «كلمة "),
                kept("cues with a colon", "قال الوزير: "),
                kept("cues with quotations", "وقال: «كلمة أخرى». ", "LIMIT_REACHED maxQuotations = 2000"),
                kept("titles in a row", "تابع وزير الخارجية "),
                kept("questions and cues", "كتب: ؟ ", "LIMIT_REACHED maxQuotations = 2000"),
                kept("sources", "بحسب "),
                kept("names", "محمد علي "),
                kept("names in a list", "محمد علي، "),
                around("statements that issue statements", "وأوضح ", "بيان صادر عن ", "الوزارة أن الأمر قريب."),
                kept("dates", "12 مارس 2024 "));
    }

    private static Stream<Attack> characters() {
        return Stream.of(
                marks("marks on a letter that two classes take turns in", "\u0651\u064b"),
                marks("marks of Latin", "\u0301"),
                marks("marks that compose", "\u0654"),
                aroundMarks("marks between the letters of an article", "قال ا", "\u0651", "لكتكوت إن الأمر قريب."),
                dropped("joiners", "ب", "\u200d"),
                dropped("tatweels", "ب", "ـ"),
                dropped("overrides", "\u202e"),
                dropped("halves of surrogate pairs", "\ud800"),
                dropped("NULs", "\0"),
                dropped("emoji", "😀\u200d"),
                dropped("letters without a space", "ب"),
                dropped("digits", "1"),
                kept("ligatures of eighteen letters", "ﷺ"),
                leaves("isolates", "\u2067كلمة ", "كلمة "));
    }

    private static Stream<Attack> lines() {
        List<String> words = new ArrayList<>(Story.PARAGRAPHS);
        while (words.size() < 20_000) {
            words.add("كلمة أخرى");
        }
        return Stream.of(
                Attack.leaves("lines", () -> Page.ofText(Story.text() + "\n\nكلمة أخرى".repeat(TIMES)),
                        PageKind.ARTICLE, words, "LIMIT_REACHED maxBlocks = 20000"),
                Attack.leaves("empty lines", () -> Page.ofText(Story.text() + "\n".repeat(3_000_000)),
                        PageKind.ARTICLE, Story.PARAGRAPHS),
                Attack.leaves("spaces", () -> Page.ofText(Story.text() + " ".repeat(3_000_000)),
                        PageKind.ARTICLE, Story.PARAGRAPHS));
    }

    /** What is repeated has no words, or is one endless word: no paragraph of a story. */
    private static Attack dropped(String name, String repeated) {
        return dropped(name, "", repeated);
    }

    private static Attack dropped(String name, String first, String repeated) {
        return Attack.leaves(name, () -> Page.ofText(Story.text() + "\n\n" + first + repeated.repeat(TIMES)),
                PageKind.ARTICLE, Story.PARAGRAPHS);
    }

    /** A letter with any number of marks is no paragraph. */
    private static Attack marks(String name, String repeated) {
        return Attack.leaves(name, () -> Page.ofText(Story.text() + "\n\nب" + repeated.repeat(TIMES)), PageKind.ARTICLE, Story.PARAGRAPHS, MARKS);
    }

    /** A sentence keeps as many marks as the limit allows. */
    private static Attack aroundMarks(String name, String first, String repeated, String last) {
        List<String> paragraphs = new ArrayList<>(Story.PARAGRAPHS);
        paragraphs.add(first + repeated.repeat(30) + last);
        return Attack.leaves(name, () -> Page.ofText(Story.text() + "\n\n" + first + repeated.repeat(TIMES) + last),
                PageKind.ARTICLE, paragraphs, MARKS);
    }

    /** What is repeated is a paragraph of its own, and loses nothing. */
    private static Attack kept(String name, String repeated, String... warnings) {
        return leaves(name, repeated, repeated, warnings);
    }

    /** What is repeated stands inside a sentence, which loses nothing. */
    private static Attack around(String name, String first, String repeated, String last) {
        List<String> paragraphs = new ArrayList<>(Story.PARAGRAPHS);
        paragraphs.add(first + repeated.repeat(TIMES) + last);
        return Attack.leaves(name, () -> Page.ofText(Story.text() + "\n\n" + first + repeated.repeat(TIMES) + last),
                PageKind.ARTICLE, paragraphs);
    }

    private static Attack leaves(String name, String repeated, String left, String... warnings) {
        List<String> paragraphs = new ArrayList<>(Story.PARAGRAPHS);
        paragraphs.add(left.repeat(TIMES).strip());
        return Attack.leaves(name, () -> Page.ofText(Story.text() + "\n\n" + repeated.repeat(TIMES)),
                PageKind.ARTICLE, paragraphs, warnings);
    }
}
