package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Author;
import io.github.khabar.article.Conflict;
import io.github.khabar.article.Field;
import io.github.khabar.article.Origin;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.limit.Bound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses who signed. A labelled name («بقلم …») and the sender in a dateline are sure; an unlabelled line counts as far as the
 * head confirms it, or where the head names nobody; a name that only the head states counts when it is a full name and no line
 * names another. Used by one call.
 */
final class AuthorResolver {
    final People announced;
    final People senders;
    final People near; // unlabelled lines at the head of the story
    final People below; // unlabelled lines under it, or beside a date
    final People stated; // by the head
    final People editors;
    private final Bound bound;
    private final Set<String> notPeople = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> twice = new HashSet<>();

    AuthorResolver(Bound bound) {
        this.bound = bound;
        announced = new People(bound);
        senders = new People(bound);
        near = new People(bound);
        below = new People(bound);
        stated = new People(bound);
        editors = new People(bound);
    }

    /** What is known to be a section is no person. */
    void refuse(String name) {
        notPeople.add(Keys.of(name));
    }

    boolean isRefused(String name) {
        return notPeople.contains(Keys.of(name));
    }

    /** Hears that a line of the page consists of nothing but a name. */
    void show(String name) {
        String key = Keys.of(name);
        if (!shown.add(key)) {
            twice.add(key);
        }
    }

    boolean isShown(String name) {
        return shown.contains(Keys.of(name));
    }

    /** Whether any name is shown twice: on most pages none is. */
    boolean showsTwice() {
        return !twice.isEmpty();
    }

    /** A name beside a photo and again as a byline. */
    boolean isShownTwice(String name) {
        return twice.contains(Keys.of(name));
    }

    private People choose() {
        People chosen = new People(bound);
        chosen.addAll(announced);
        chosen.addAll(senders);
        if (!announced.isEmpty()) {
            chosen.addAll(near.confirmedBy(stated));
            return chosen;
        }
        People confirmed = near.confirmedBy(stated);
        if (!confirmed.isEmpty()) {
            chosen.addAll(confirmed);
            chosen.addAll(stated);
        } else if (!near.isEmpty()) {
            chosen.addAll(near);
            chosen.addAll(stated.confirmedBy(below)); // the author box agrees with the head
        } else {
            chosen.addAll(stated);
        }
        if (chosen.isEmpty()) {
            chosen.addAll(below);
        }
        return chosen;
    }

    void into(ArticleBuilder article) {
        People chosen = choose();
        if (chosen.isEmpty()) {
            chosen.addAll(editors);
        }
        List<Sourced<String>> names = chosen.names();
        if (names.isEmpty()) {
            return;
        }
        Origin origin = names.get(0).origin();
        List<Author> authors = new ArrayList<>(names.size());
        for (Sourced<String> name : names) {
            authors.add(new Author(name.value(), Author.Kind.PERSON));
        }
        article.authors(new Sourced<>(authors, origin));
        article.conflicts(conflicts(chosen, names.get(0)));
    }

    private List<Conflict> conflicts(People chosen, Sourced<String> kept) {
        List<Conflict> conflicts = new ArrayList<>(0);
        for (Sourced<String> name : stated.names()) {
            if (!chosen.has(name.value())) {
                conflicts.add(new Conflict(Field.AUTHORS, kept, name));
            }
        }
        return conflicts;
    }
}
