package io.github.khabar.text;

import io.github.khabar.article.TextSpan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The sentences of a text, found one by one as they are asked for. A line break always ends a sentence; a full stop after an
 * abbreviation, in a number or inside a quotation does not. Immutable and thread-safe; an iterator is for one thread.
 */
public final class Sentences implements Iterable<TextSpan> {
    private final String text;

    private Sentences(String text) {
        this.text = text;
    }

    /**
     * Gives the sentences of a text.
     *
     * @param text any text, best in its display form
     * @return its sentences; none where there is only white space
     */
    public static Sentences of(CharSequence text) {
        return new Sentences(text.toString());
    }

    /**
     * Finds the sentences from the first one on.
     *
     * @return the range of each sentence in the text without the white space around it; ranges are in order and never overlap
     */
    @Override
    public Iterator<TextSpan> iterator() {
        return new Finder(text);
    }

    /** {@return all sentences, as {@link #iterator()} gives them} */
    public List<TextSpan> toList() {
        List<TextSpan> sentences = new ArrayList<>();
        forEach(sentences::add);
        return List.copyOf(sentences);
    }

    /** Walks through the text. */
    private static final class Finder implements Iterator<TextSpan> {
        private final String text;
        private final SentenceEnd end;
        private int at;

        Finder(String text) {
            this.text = text;
            end = new SentenceEnd(text);
            skipSpace();
        }

        @Override
        public boolean hasNext() {
            return at < text.length();
        }

        @Override
        public TextSpan next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int start = at;
            at = end.after(start);
            int last = at;
            while (DisplayClass.isWhite(text.charAt(last - 1))) {
                last--;
            }
            skipSpace();
            return new TextSpan(start, last);
        }

        private void skipSpace() {
            while (at < text.length() && DisplayClass.isWhite(text.charAt(at))) {
                at++;
            }
        }
    }
}
