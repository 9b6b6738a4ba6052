package io.github.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.ArabicNormalizer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the form of the word lists: a header, NFC, no tatweel or harakat, no entry twice after folding. */
class LexiconTest {

    @Test
    void everyListSaysWhatItIsInItsFirstLine() {
        assertThat(Sources.files(Sources.RESOURCES, ".txt"))
                .allSatisfy(file -> assertThat(Sources.lines(file).get(0)).as(file.toString()).startsWith("# "));
    }

    @Test
    void entriesAreComposedAndPlain() {
        List<String> offenders = new ArrayList<>();
        eachEntry((file, entry) -> {
            if (!Normalizer.isNormalized(entry, Normalizer.Form.NFC) || withoutHijriSign(entry).chars().anyMatch(LexiconTest::isOrnament)) {
                offenders.add(file + ": " + entry);
            }
        });
        assertThat(offenders).isEmpty();
    }

    @Test
    void noEntryStandsTwiceAfterFolding() {
        List<String> offenders = new ArrayList<>();
        for (Path file : Sources.files(Sources.RESOURCES, ".txt")) {
            Set<String> seen = new HashSet<>();
            for (String entry : entries(file)) {
                if (!seen.add(ArabicNormalizer.search().normalize(entry))) {
                    offenders.add(file + ": " + entry);
                }
            }
        }
        assertThat(offenders).isEmpty();
    }

    private interface EntryCheck {
        void check(Path file, String entry);
    }

    private static void eachEntry(EntryCheck check) {
        for (Path file : Sources.files(Sources.RESOURCES, ".txt")) {
            entries(file).forEach(entry -> check.check(file, entry));
        }
    }

    private static List<String> entries(Path file) {
        return Sources.lines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** «هـ» is the sign of the Hijri era; its tatweel is part of the spelling. */
    private static String withoutHijriSign(String entry) {
        return entry.endsWith("هـ") ? entry.substring(0, entry.length() - 1) : entry;
    }

    private static boolean isOrnament(int c) {
        return c == 'ـ' || c >= '\u064b' && c <= '\u0652';
    }
}
