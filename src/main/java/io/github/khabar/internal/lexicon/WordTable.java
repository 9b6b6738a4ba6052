package io.github.khabar.internal.lexicon;

import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a word list, found by their search key. Immutable and thread-safe.
 *
 * <p>The file: a header of {@code #} lines up to the first blank line; then one entry a line, its columns parted by tabs, the
 * word or phrase first. {@code # name} begins a group, {@code ## text} is a remark.
 */
public final class WordTable {
    private final List<Row> rows;
    private final Map<String, Row> byKey;

    /**
     * One entry.
     *
     * @param word the word or phrase as written in the list
     * @param key its search key
     * @param group the group it stands in; empty before the first group
     * @param columns what follows the word, one element for each tab
     */
    public record Row(String word, String key, String group, List<String> columns) {

        /**
         * Gives a column.
         *
         * @param index 0-based, the word itself not counted
         * @return the column; empty where the row is shorter
         */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }
    }

    private WordTable(List<Row> rows, Map<String, Row> byKey) {
        this.rows = List.copyOf(rows);
        this.byKey = byKey; // not copied: the maps of Map.copyOf compare many keys before they find none
    }

    /**
     * Loads a list.
     *
     * @param owner the class beside which the file lies
     * @param file the file's name
     * @return its rows
     * @throws IllegalStateException if the file is absent or empty, or two entries have the same search key
     */
    public static WordTable load(Class<?> owner, String file) {
        return of(file, ResourceLines.read(owner, file));
    }

    /**
     * Loads the rows of a list that nobody asks for by key.
     *
     * @param owner the class beside which the file lies
     * @param file the file's name
     * @return its rows in their order; a word that stands there twice is not found out
     * @throws IllegalStateException if the file is absent or empty
     */
    public static List<Row> rows(Class<?> owner, String file) {
        return read(file, ResourceLines.read(owner, file));
    }

    /**
     * Reads a list from its lines.
     *
     * @param name what error messages call the list
     * @param lines the lines of the file
     * @return its rows
     * @throws IllegalStateException if there is no entry, or two entries have the same search key
     */
    public static WordTable of(String name, List<String> lines) {
        List<Row> rows = read(name, lines);
        Map<String, Row> byKey = new HashMap<>(rows.size() * 2);
        for (Row row : rows) {
            Row earlier = byKey.put(row.key(), row);
            if (earlier != null) {
                throw new IllegalStateException("word list " + name + ": \"" + row.word()
                        + "\" is the same as \"" + earlier.word() + "\" of group \"" + earlier.group() + "\"");
            }
        }
        return new WordTable(rows, byKey);
    }

    private static List<Row> read(String name, List<String> lines) {
        Reading reading = new Reading(name);
        for (String line : lines) {
            reading.line(line);
        }
        if (reading.rows.isEmpty()) {
            throw new IllegalStateException("word list " + name + " has no entries");
        }
        return reading.rows;
    }

    /** {@return all rows in the order of the file} */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Finds a row.
     *
     * @param key a search key
     * @return the row of that very key, or null
     */
    public @Nullable Row find(String key) {
        return byKey.get(key);
    }

    /** What is known while a list is read. */
    private static final class Reading {
        private final String name;
        private final List<Row> rows = new ArrayList<>();
        private boolean header = true;
        private String group = "";
        private int number;

        Reading(String name) {
            this.name = name;
        }

        void line(String line) {
            number++;
            if (line.isBlank()) {
                header = false;
            } else if (line.charAt(0) != '#') {
                header = false;
                add(line);
            } else if (!header && !line.startsWith("##")) {
                group = line.substring(1).strip();
            }
        }

        private void add(String line) {
            int tab = line.indexOf('\t');
            String word = (tab < 0 ? line : line.substring(0, tab)).strip();
            String key = ArabicNormalizer.search().normalize(word);
            Row row = new Row(word, key, group, tab < 0 ? List.of() : List.of(line.substring(tab + 1).split("\t", -1)));
            if (key.isEmpty()) {
                throw new IllegalStateException("word list " + name + ", line " + number + ": no word");
            }
            rows.add(row);
        }
    }
}
