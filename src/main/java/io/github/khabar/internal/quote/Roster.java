package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The people an article names, gathered once from every title with a name and every named speaker. Used by one call. */
final class Roster {
    private static final int PASSAGE = 20;
    private static final int NEAR = 60;
    private static final int LONGEST_NAME = 4;
    private static final int MOST_PEOPLE = 400;
    private static final int MOST_ALIKE = 16;

    private static final long TITLE = WordClass.TITLE | WordClass.HONORIFIC;
    private static final Words WHO_IS = Words.of("وهو", "وهي");

    private final Map<String, List<KnownPerson>> byWord = new HashMap<>();
    private final List<KnownPerson> people = new ArrayList<>();
    private final TreeMap<Integer, KnownPerson> places = new TreeMap<>();

    static Roster of(List<Passage> passages, List<Attribution> acts) {
        Roster roster = new Roster();
        for (Attribution act : acts) {
            if (act.mention != null) {
                roster.hear(act.mention);
            }
        }
        for (Attribution act : acts) {
            if (act.mention != null && !act.mention.isNamed()) {
                roster.nameBehindTitle(act.mention);
            }
        }
        for (Passage passage : passages) {
            roster.read(passage);
        }
        return roster;
    }

    /** A named speaker; a single word with article may be a family name. */
    private void hear(Mention mention) {
        Phrase phrase = mention.phrase();
        Tokens tokens = phrase.tokens();
        if (mention.isNamed()) {
            add(mention, true);
        } else if (phrase.to() == phrase.from() + 1 && tokens.word(phrase.from()) == 0 && tokens.hasArticle(phrase.from())
                && tokens.last(phrase.from()) != 'ن' && tokens.last(phrase.from()) != 'ه' && tokens.last(phrase.from()) != 'ت') {
            add(new Mention(phrase, phrase.from(), null), true);
        }
    }

    /** A title that seems to hold no name ends in one that speaks elsewhere. */
    private void nameBehindTitle(Mention mention) {
        Phrase phrase = mention.phrase();
        int from = phrase.to() - 2;
        if (from > phrase.from() && phrase.tokens().is(phrase.from(), WordClass.TITLE) && phrase.tokens().word(from) == 0
                && find(List.of(phrase.tokens().skeleton(phrase.to() - 1))) != null) {
            add(new Mention(phrase, from, new Phrase(phrase.passage(), phrase.from(), from)), true);
        }
    }

    private void read(Passage passage) {
        int sentence = 0;
        int token = passage.nextOutside(0, TITLE);
        while (token < passage.size()) {
            while (sentence <= token) {
                sentence = passage.sentenceEnd(sentence);
            }
            int next = token + 1;
            Mention mention = NounPhraseReader.read(passage, token, sentence);
            if (mention != null && !mention.isNamed()) {
                roleBehindName(passage, token, mention.phrase());
            } else if (mention != null) {
                add(mention, false);
                next = Math.max(next, mention.phrase().to());
            }
            token = passage.nextOutside(next, TITLE);
        }
    }

    /** "Somebody, president of": the role of somebody who is known already. */
    private void roleBehindName(Passage passage, int title, Phrase role) {
        int before = passage.tokens.readsAny(title - 1, WHO_IS) ? title - 1 : title;
        int end = passage.tokens.isType(before - 1, Tokens.COMMA) ? before - 1 : before;
        if (end > 0 && passage.tokens.isWord(end - 1)) {
            KnownPerson person = find(List.of(passage.tokens.skeleton(end - 1)));
            if (person != null) {
                person.addRole(role);
            }
            int first = end;
            while (first > 0 && !passage.names.isNoName(first - 1) && passage.tokens.isWord(first - 1) && passage.tokens.word(first - 1) == 0 && end - first < LONGEST_NAME) {
                first--;
            }
            first += isSentenceStart(passage, first) ? 1 : 0;
            first += end - first > 2 && passage.tokens.hasArticle(first) && !passage.tokens.hasArticle(first + 1) ? 1 : 0;
            if (end < title && end - first >= 2) {
                add(new Mention(new Phrase(passage, first, end), first, role), false);
            }
        }
    }

    /** Where a verb may stand that is not known. */
    private static boolean isSentenceStart(Passage passage, int token) {
        return token == 0 || !passage.tokens.isWord(token - 1);
    }

    /** {@return the last known person named in a range, or null} */
    @Nullable KnownPerson lastIn(Passage passage, int from, int to) {
        Map.Entry<Integer, KnownPerson> last = places.lowerEntry(place(passage, to));
        boolean inside = last != null && last.getKey() >= place(passage, from);
        return inside ? last.getValue() : firstIn(passage, from, to);
    }

    /** {@return the first known person named in a range, or null} */
    @Nullable KnownPerson firstIn(Passage passage, int from, int to) {
        for (int token = Math.max(from, to - NEAR); token < to; token++) {
            if (passage.tokens.isWord(token) && passage.tokens.length(token) > 2) {
                String word = passage.tokens.skeleton(token);
                for (KnownPerson person : byWord.getOrDefault(word, List.of())) {
                    if (person.isNamed(List.of(word))) {
                        return person;
                    }
                }
            }
        }
        return null;
    }

    private void add(Mention mention, boolean speaks) {
        List<String> words = Skeletons.of(mention.name());
        if (words.isEmpty() || beforeObject(mention, words) != null) {
            return;
        }
        KnownPerson person = find(words);
        for (int less = words.size() - 1; person == null && less >= 2; less--) {
            person = find(words.subList(0, less));
            if (person != null && !person.endsIn(words.get(less - 1))) {
                person = null;
            } else if (person != null) {
                add(new Mention(new Phrase(mention.phrase().passage(), mention.phrase().from(), mention.phrase().to() - words.size() + less),
                        mention.nameFrom(), mention.role()), speaks);
                return;
            }
        }
        int place = place(mention.phrase().passage(), mention.phrase().from());
        if (person == null) {
            if (people.size() == MOST_PEOPLE) {
                return;
            }
            person = new KnownPerson(place);
            people.add(person);
        }
        places.put(place, person);
        person.add(words, mention.name().text(), speaks);
        if (mention.role() != null) {
            person.addRole(mention.role());
        }
        for (String word : words) {
            List<KnownPerson> known = byWord.get(word);
            if (known == null) {
                known = new ArrayList<>();
                byWord.put(word, known);
            }
            if (known.size() < MOST_ALIKE && !known.contains(person)) {
                known.add(person);
            }
        }
    }

    /** {@return a number that orders places in the article} */
    static int place(Passage passage, int token) {
        return (passage.index << PASSAGE) + Math.min(token, (1 << PASSAGE) - 1);
    }

    /** {@return who is named by these words, or null} */
    @Nullable KnownPerson find(List<String> words) {
        KnownPerson person = find(words.get(words.size() - 1), words);
        if (words.size() == 1) {
            return person == null ? byFirstName(words.get(0)) : person;
        }
        return person == null ? find(words.get(0), words) : person;
    }

    private @Nullable KnownPerson find(String word, List<String> words) {
        for (KnownPerson person : byWord.getOrDefault(word, List.of())) {
            if (person.isNamed(words)) {
                return person;
            }
        }
        return null;
    }

    /** {@return the only one with a first name, or null} */
    private @Nullable KnownPerson byFirstName(String word) {
        KnownPerson only = null;
        for (KnownPerson person : byWord.getOrDefault(word, List.of())) {
            if (person.isCalled(word)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    /** A known family name with the object of its verb behind it, taken for a name of two words: who is meant. */
    private @Nullable KnownPerson beforeObject(Mention mention, List<String> words) {
        Phrase name = mention.name();
        Tokens tokens = name.tokens();
        int first = mention.phrase().from();
        if (name.from() == first + 1 && name.to() == first + 2 && tokens.word(first) == 0 && isConstruct(tokens, first + 1)) {
            return find(List.of(tokens.skeleton(first)));
        }
        if (name.to() != name.from() + 2 || mention.role() != null || !tokens.hasArticle(name.from() + 1) && !isConstruct(tokens, name.from() + 1)) {
            return null;
        }
        return find(words) == null ? find(words.subList(0, 1)) : null;
    }

    /** "The works of the repair": a noun without article before one that has it, and is no title. */
    private static boolean isConstruct(Tokens tokens, int token) {
        return tokens.isWord(token + 1) && tokens.word(token + 1) == 0 && tokens.hasArticle(token + 1);
    }

    /** {@return who a name means, or null} */
    @Nullable KnownPerson named(Mention mention) {
        List<String> words = Skeletons.of(mention.name());
        KnownPerson before = beforeObject(mention, words);
        if (before != null) {
            return before;
        }
        return words.isEmpty() ? null : find(words);
    }

    /** {@return who is named only after a place and whose role holds most words of an indefinite description, or null} */
    @Nullable KnownPerson namedLater(List<String> words, int place) {
        for (KnownPerson person : people) {
            if (person.firstPlace() > place && person.fitsRole(words)) {
                return person;
            }
        }
        return null;
    }

    /** {@return who a description means: the last one before it whose role holds its words, or null} */
    @Nullable KnownPerson described(List<String> words, int place) {
        KnownPerson best = null;
        for (KnownPerson person : people) {
            if (person.hasRole(words) && (best == null || person.firstPlace() <= place && person.firstPlace() > best.firstPlace()
                    || best.firstPlace() > place && person.firstPlace() < best.firstPlace())) {
                best = person;
            }
        }
        return best;
    }

    /** {@return the last person who was named before a place, or null} */
    @Nullable KnownPerson lastBefore(int place) {
        Map.Entry<Integer, KnownPerson> last = places.lowerEntry(place);
        return last == null ? null : last.getValue();
    }
}
