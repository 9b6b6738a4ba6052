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

    private final List<Language> languages = new ArrayList<>();
    private final Map<String, List<Integer>> words = new HashMap<>();

    private record Language(String code, String letters, String lacks) {}

    /** The evidence for each script, read when the first text asks. */
    private static final class Loaded {
        private static final Map<Script, LanguageEvidence> ALL = new EnumMap<>(Script.class);

        static {
            for (String line : TextResource.lines("languages.txt")) {
                String[] columns = line.split("\t");
                Script script = Script.valueOf(columns[0].toUpperCase(Locale.ROOT));
                ALL.computeIfAbsent(script, s -> new LanguageEvidence()).add(columns);
            }
        }
    }

    static LanguageEvidence of(Script script) {
        return Loaded.ALL.get(script);
    }

    static LanguageEvidence arabic() {
        return of(Script.ARABIC);
    }

    private void add(String[] columns) {
        for (String word : columns[4].split(" ")) {
            words.computeIfAbsent(word, w -> new ArrayList<>()).add(languages.size());
        }
        languages.add(new Language(columns[1], columns[2], columns[3]));
    }

    /** {@return the language that letters and words speak least against; the first one in doubt} */
    String judge(LetterCounts counts, CharSequence text) {
        int[] scores = new int[languages.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = -strangers(counts, languages.get(i));
        }
        if (scores[0] < 0 || !isClear(scores)) {
            countWords(text, scores, WORD_WEIGHT);
        }
        return languages.get(best(scores)).code();
    }

    /** {@return the language whose frequent words are in a text, if any are} */
    Optional<String> byWords(CharSequence text) {
        int[] scores = new int[languages.size()];
        int tokens = countWords(text, scores, 1);
        int best = best(scores);
        boolean enough = scores[best] >= MIN_WORDS && scores[best] * WORDS_PER_HIT >= tokens;
        return enough ? Optional.of(languages.get(best).code()) : Optional.empty();
    }

    /** Counts the letters that a language does not have. */
    private int strangers(LetterCounts counts, Language language) {
        int strangers = 0;
        for (Language other : languages) {
            for (int i = 0; i < other.letters().length(); i++) {
                char letter = other.letters().charAt(i);
                boolean first = isFirst(other, letter);
                if (letter != '.' && first && language.letters().indexOf(letter) < 0) {
                    strangers += counts.count(letter);
                }
            }
        }
        for (int i = 0; i < language.lacks().length(); i++) {
            char letter = language.lacks().charAt(i);
            strangers += letter == '.' ? 0 : counts.count(letter);
        }
        return strangers;
    }

    /** {@return whether a language is the first of the list to have a letter, so that each letter is counted once} */
    private boolean isFirst(Language language, char letter) {
        for (Language other : languages) {
            if (other.letters().indexOf(letter) >= 0) {
                return other == language;
            }
        }
        return false;
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
                String word = text.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
                for (int language : words.getOrDefault(word, List.of())) {
                    scores[language] += weight;
                }
            }
            start = at + 1;
        }
        return tokens;
    }
}
