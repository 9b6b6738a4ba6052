package io.github.khabar.text;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each UTF-16 code unit of display text becomes: a character, or one of the actions below. Immutable and thread-safe. */
final class FoldTable {
    static final char DROP = 0;
    /** Becomes a space. */
    static final char GAP = 1;
    /** Becomes several characters. */
    static final char EXPAND = 2;
    static final char TATWEEL = 3;
    /** Becomes what the Unicode data says. */
    static final char COMPATIBLE = 4;
    static final char FIRST_CHARACTER = 9;

    private static final Map<Character, String> EXPANSIONS = Map.of(
            '…', "...", 'ﷺ', "صلي الله عليه وسلم", 'ﷻ', "جل جلاله", '﷽', "بسم الله الرحمن الرحيم", '﷼', "ريال");
    // characters of other scripts that are lower case and plain already, so that ICU need not be asked
    private static final String PLAIN = "00A1-00A7 00A9 00AB-00AC 00AE 00B0-00B1 00B6-00B7 00BB 00BF 00D7 00E0-00FF 0300-033F 0430-045F "
            + "0483-0489 0591-0674 0679-08FF 0900-0957 0960-09DB 0E01-0E32 0E34-0EB2 1100-115E 2012-2016 2018-2023 2027 2030-2032 "
            + "2035 2038-203B 203D 203F-2046 204A-2056 2058-205E 20A0-20A7 20A9-20F0 2190-222B 2231-2328 232B-245F 24EB-2A0B "
            + "2A77-2ADB 2ADD-2BFF 3001-3035 3041-309A 30A1-30FE 3400-A63F AC00-D7A3 E000-F8FF FBB2-FBD2 FD3E-FD4F FDFD-FDFF FFFD";

    private final char[] targets = new char[0x10000];

    FoldTable(Set<Folding> foldings) {
        for (int c = 0; c < targets.length; c++) {
            targets[c] = (char) c;
        }
        if (foldings.contains(Folding.COMPATIBILITY)) {
            foldCompatible();
        }
        for (Folding folding : EnumSet.copyOf(foldings)) {
            fold(folding);
        }
    }

    /** {@return the table itself, for the inner loop; read only} */
    char[] targets() {
        return targets;
    }

    static @Nullable String expansion(char c) {
        return EXPANSIONS.get(c);
    }

    private void foldCompatible() {
        CharRanges.fillOthers(targets, 0x80, COMPATIBLE, PLAIN);
        CharRanges.shift(targets, 0x20, "0041-005A 00C0-00D6 00D8-00DE 0391-03A1 03A3-03A9 0410-042F");
        CharRanges.shift(targets, 0x50, "0400-040F");
        all("0675", 'ا');
        all("0676-0677", 'و');
        all("0678", 'ي');
    }

    private void fold(Folding folding) {
        switch (folding) {
            case ALEF -> all("0622 0623 0625 0671-0673 0675", 'ا');
            case HAMZA_SEATS -> all("0624 0626", 'ء');
            case YEH -> all("0620 0649 06CC-06CE 06D0-06D3", 'ي');
            case TA_MARBUTA -> all("0629", 'ه');
            case FOREIGN_LETTERS -> foldForeignLetters();
            case DIGITS -> foldDigits();
            case PUNCTUATION -> foldPunctuation();
            case QUOTATION_MARKS -> foldQuotationMarks();
            case DASHES -> all("2010-2015 2212 FE58 FE63 FF0D", '-');
            case TATWEEL -> all("0640", TATWEEL);
            case HARAKAT ->
                all("0610-061A 064B-065F 0670 0674 06D6-06DC 06DF-06E8 06EA-06ED 0897-089F 08CA-08E1 08E3-08FF", DROP);
            case JOINERS -> all("200C-200D FE00-FE0F", DROP);
            case SIGNS -> foldSigns();
            default -> { } // compatible forms come first
        }
    }

    private void foldForeignLetters() {
        all("067E 066E", 'ب');
        all("0686 0698", 'ج');
        all("06A9-06B1 06B3", 'ك');
        all("06A1-06A6", 'ف');
        all("066F 06A7 06A8", 'ق');
        all("06BA-06BD", 'ن');
        all("06BE 06C0-06C3 06D5", 'ه');
    }

    private void foldDigits() {
        for (int digit = 0; digit < 10; digit++) {
            targets[0x660 + digit] = (char) ('0' + digit);
            targets[0x6f0 + digit] = (char) ('0' + digit);
            targets[0xff10 + digit] = (char) ('0' + digit);
        }
    }

    private void foldPunctuation() {
        all("066A", '%');
        all("066B 06D4", '.');
        all("060C 066C", ',');
        all("061B", ';');
        all("061F", '?');
        all("066D", '*');
        all("2026", EXPAND);
    }

    private void foldQuotationMarks() {
        all("00AB 00BB 201C-201F 2033 FF02 300C-300F 301D-301F", '"');
        all("2018-201B 2039 203A 0060 00B4 FF07", '\'');
    }

    private void foldSigns() {
        all("06DD-06DE 06E9 08E2 FD3E-FD4F FDCF FDFE-FDFF", GAP);
        all("FDFA-FDFD", EXPAND);
    }

    private void all(String ranges, char target) {
        CharRanges.fill(targets, target, ranges);
    }
}
