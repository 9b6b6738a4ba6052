package io.github.khabar.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the languages of one script apart: letters that a language does not have speak against it, frequent words for it. */
final class LanguageEvidence {
    private static final int WORD_WEIGHT = 4; // against one letter that should not be there: Persian is typed with Arabic keys, too
    private static final int CLEAR_LEAD = 3;
    private static final int MIN_WORDS = 2;
    private static final int WORDS_PER_HIT = 12; // in running text every third word is a frequent one, in names few are

    private final List<String> codes = new ArrayList<>();
    private final StrangeLetters letters;
    private final Map<String, List<Integer>> words = new HashMap<>();
    private int longest; // of the frequent words

    /** The evidence for each script, read when the first text asks. */
    private static final class Loaded {
        private static final Map<Script, LanguageEvidence> ALL = new EnumMap<>(Script.class);

        static {
            Map<Script, List<String[]>> languages = new EnumMap<>(Script.class);
            for (String line : TextResource.lines("languages.txt")) {
                String[] columns = line.split("\t");
                Script script = Script.valueOf(columns[0].toUpperCase(Locale.ROOT));
                if (!languages.containsKey(script)) {
                    languages.put(script, new ArrayList<>());
                }
                languages.get(script).add(columns);
            }
            for (Map.Entry<Script, List<String[]>> script : languages.entrySet()) {
                ALL.put(script.getKey(), new LanguageEvidence(script.getValue()));
            }
        }
    }

    private LanguageEvidence(List<String[]> languages) {
        List<String> own = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (String[] columns : languages) {
            for (String word : columns[4].split(" ")) {
                add(word);
            }
            codes.add(columns[1]);
            own.add(columns[2]);
            lacking.add(columns[3]);
        }
        letters = new StrangeLetters(own, lacking);
    }

    /** Adds a frequent word of the language that is read. */
    private void add(String word) {
        if (!words.containsKey(word)) {
            words.put(word, new ArrayList<>(1));
        }
        words.get(word).add(codes.size());
        longest = Math.max(longest, word.length());
    }

    static LanguageEvidence of(Script script) {
        return Loaded.ALL.get(script);
    }

    static LanguageEvidence arabic() {
        return of(Script.ARABIC);
    }

    /** {@return the language that letters and words speak least against; the first one in doubt} */
    String judge(LetterCounts counts, CharSequence text) {
        int[] scores = letters.scores(counts);
        if (scores[0] < 0 || !isClear(scores)) {
            countWords(text, scores, WORD_WEIGHT);
        }
        return codes.get(best(scores));
    }

    /** {@return the language whose frequent words are in a text, if any are} */
    Optional<String> byWords(CharSequence text) {
        int[] scores = new int[codes.size()];
        int tokens = countWords(text, scores, 1);
        int best = best(scores);
        boolean enough = scores[best] >= MIN_WORDS && scores[best] * WORDS_PER_HIT >= tokens;
        return enough ? Optional.of(codes.get(best)) : Optional.empty();
    }

    private static boolean isClear(int[] scores) {
        int best = best(scores);
        for (int i = 0; i < scores.length; i++) {
            if (i != best && scores[best] - scores[i] < CLEAR_LEAD) {
                return false;
            }
        }
        return true;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Adds the frequent words of a text to the scores and returns how many words it has. */
    private int countWords(CharSequence text, int[] scores, int weight) {
        int tokens = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && Character.isLetter(text.charAt(at))) {
                continue;
            }
            if (at > start) {
                tokens++;
                for (int language : languagesOf(text, start, at)) {
                    scores[language] += weight;
                }
            }
            start = at + 1;
        }
        return tokens;
    }

    private List<Integer> languagesOf(CharSequence text, int start, int end) {
        if (end - start > longest) {
            return List.of();
        }
        return words.getOrDefault(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT), List.of());
    }
}
