package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody the article names, with all forms of the name and all roles it states. Used by one call. */
final class KnownPerson {
    private static final int SPOKEN = 2;
    private static final int FEW = 3;
    private static final int MOST_FORMS = 24;

    /** One form of the name. */
    private record Form(List<String> words, String text) {}

    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Integer> lastWords = new HashMap<>();
    private final List<Phrase> roles = new ArrayList<>();
    private @Nullable Set<String> roleWords;
    private @Nullable String role;
    private final int firstPlace;
    private @Nullable String name;

    KnownPerson(int firstPlace) {
        this.firstPlace = firstPlace;
    }

    void add(List<String> words, String text, boolean speaks) {
        if (forms.size() == MOST_FORMS) {
            return;
        }
        forms.add(new Form(words, text));
        String last = words.get(words.size() - 1);
        lastWords.put(last, lastWords.getOrDefault(last, 0) + (speaks ? SPOKEN : 1));
        name = null;
    }

    void addRole(Phrase phrase) {
        roles.add(phrase);
        roleWords = null;
        role = null;
    }

    private Set<String> roleWords() {
        if (roleWords == null) {
            roleWords = new HashSet<>();
            for (Phrase phrase : roles) {
                roleWords.addAll(Skeletons.of(phrase));
            }
        }
        return roleWords;
    }

    /** Whether a form of the name fits these words: one holds all of the other, and they share an end. */
    boolean isNamed(List<String> words) {
        for (Form form : forms) {
            List<String> longer = form.words.size() >= words.size() ? form.words : words;
            List<String> shorter = longer == words ? form.words : words;
            boolean ends = longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))
                    || shorter.size() > 1 && longer.get(0).equals(shorter.get(0));
            if (ends && longer.containsAll(shorter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some form of the name ends in this word. */
    boolean endsIn(String last) {
        return lastWords.containsKey(last);
    }

    /** Whether a full name begins with this word. */
    boolean isCalled(String first) {
        for (Form form : forms) {
            if (form.words.size() > 1 && form.words.get(0).equals(first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the roles hold the head of a description and most of its words; all of them where there are few. */
    boolean fitsRole(List<String> words) {
        int known = 0;
        for (String word : words) {
            known += roleWords().contains(word) ? 1 : 0;
        }
        boolean most = words.size() >= FEW && known * 3 >= words.size() * 2;
        return !words.isEmpty() && roleWords().contains(words.get(0)) && (known == words.size() || most);
    }

    /** Whether the roles hold all words of a description. */
    boolean hasRole(List<String> words) {
        return !words.isEmpty() && roleWords().containsAll(words);
    }

    /** {@return the longest text of a role, the first of those; null where none is stated} */
    @Nullable String role() {
        if (role == null) {
            for (Phrase phrase : roles) {
                String text = text(phrase);
                role = role == null || text.length() > role.length() ? text : role;
            }
        }
        return role;
    }

    private static String text(Phrase phrase) {
        String text = phrase.unfused();
        return phrase.tokens().isWrittenOn(phrase.from()) && text.length() > 1 ? text.substring(1) : text;
    }

    int firstPlace() {
        return firstPlace;
    }

    /** {@return the longest form among those that end in the word the name ends in most often} */
    String name() {
        if (name == null) {
            name = longest();
        }
        return name;
    }

    private String longest() {
        String end = "";
        for (Form form : forms) {
            String last = form.words.get(form.words.size() - 1);
            if (end.isEmpty() || lastWords.getOrDefault(last, 0) > lastWords.getOrDefault(end, 0)) {
                end = last;
            }
        }
        Form best = forms.get(0);
        boolean fits = best.words.get(best.words.size() - 1).equals(end);
        for (Form form : forms) {
            boolean ends = form.words.get(form.words.size() - 1).equals(end);
            if (ends && (!fits || form.words.size() > best.words.size()
                    || form.words.size() == best.words.size() && best.text.startsWith("#") && !form.text.startsWith("#"))) {
                best = form;
                fits = true;
            }
        }
        return best.text;
    }
}
