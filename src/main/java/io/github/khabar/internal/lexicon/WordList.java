package io.github.khabar.internal.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set of words or phrases, asked for by search key. The file's form is that of {@link WordTable}. Immutable, thread-safe. */
public final class WordList {
    private final WordTable table;

    private WordList(WordTable table) {
        this.table = table;
    }

    /**
     * Loads a list.
     *
     * @param owner the class beside which the file lies
     * @param file the file's name
     * @return the list
     * @throws IllegalStateException if the file is absent or empty, or two entries have the same search key
     */
    public static WordList load(Class<?> owner, String file) {
        return new WordList(WordTable.load(owner, file));
    }

    /**
     * Makes a list of words in code.
     *
     * @param name what error messages call the list
     * @param lines the lines of the file
     * @return the list
     * @throws IllegalStateException if there is no entry, or two entries have the same search key
     */
    public static WordList of(String name, List<String> lines) {
        return new WordList(WordTable.of(name, lines));
    }

    /**
     * Tells whether the list has an entry.
     *
     * @param key a search key
     * @return whether an entry has that very key
     */
    public boolean contains(String key) {
        return table.find(key) != null;
    }

    /**
     * Tells whether a group of the list has an entry.
     *
     * @param group the name of the group
     * @param key a search key
     * @return whether an entry of that group has that very key
     */
    public boolean contains(String group, String key) {
        WordTable.Row row = table.find(key);
        return row != null && row.group().equals(group);
    }

    /** {@return the search keys of all entries in the order of the file} */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (WordTable.Row row : table.rows()) {
            keys.add(row.key());
        }
        return keys;
    }

    /** {@return the rows of the list} */
    public WordTable table() {
        return table;
    }

    /** {@return a matcher for the entries of this list} */
    public PhraseMatcher matcher() {
        return PhraseMatcher.of(table);
    }
}
