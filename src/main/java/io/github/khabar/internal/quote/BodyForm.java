package io.github.khabar.internal.quote;

import java.util.List;

/**
 * One form of a body's name.
 *
 * @param words its skeletons
 * @param text as the page writes it, but for "to" on its article
 * @param place its {@link Roster#place}
 */
record BodyForm(List<String> words, String text, int place) {

    static BodyForm of(Phrase phrase) {
        return new BodyForm(Skeletons.of(phrase), phrase.unfused(), Roster.place(phrase.passage(), phrase.from()));
    }
}
