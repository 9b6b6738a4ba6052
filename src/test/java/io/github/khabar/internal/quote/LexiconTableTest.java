package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTableTest {
    private static final int MANY = 16_000;

    @Test
    void keepsWordsWithTheirClassesAndForms() {
        LexiconTable table = new LexiconTable();
        VerbForm first = new VerbForm(new Verb(1, Set.of()), Person.HE, VerbForm.Tense.PAST, false);
        VerbForm second = new VerbForm(new Verb(2, Set.of()), Person.SHE, VerbForm.Tense.PARTICIPLE, false);
        for (int word = 1; word <= MANY; word++) {
            table.put(key(word), (long) word);
        }
        table.put(key(7), first);
        table.put(key(7), second);
        table.put(key(8), second);

        for (int word = 1; word <= MANY; word++) {
            int number = table.find(key(word));
            assertThat(number).isPositive();
            assertThat(table.classes(number) & 0xffff).isEqualTo(word);
        }
        assertThat(table.form(table.find(key(7)))).isSameAs(first);
        assertThat(table.classes(table.find(key(7)))).isEqualTo(7 | WordClass.FINITE);
        assertThat(table.classes(table.find(key(8)))).isEqualTo(8 | WordClass.PARTICIPLE);
        assertThat(table.form(table.find(key(9)))).isNull();
    }

    @Test
    void growsWithItsWords() {
        LexiconTable table = new LexiconTable();
        VerbForm form = new VerbForm(new Verb(1, Set.of()), Person.HE, VerbForm.Tense.PAST, false);
        for (int word = 1; word <= MANY; word++) {
            table.put(key(word), (long) word << 16);
        }
        for (int word = MANY + 1; word <= 3 * MANY; word++) {
            table.put(key(word), form);
        }

        for (int word = 1; word <= 3 * MANY; word++) {
            int number = table.find(key(word));
            assertThat(number).isPositive();
            assertThat(table.classes(number)).isEqualTo(word <= MANY ? (long) word << 16 : WordClass.FINITE);
            assertThat(table.form(number)).isSameAs(word <= MANY ? null : form);
        }
        assertThat(table.find(key(4 * MANY))).isZero();
    }

    @Test
    void keepsTheClassesOfTheWordThatMakesItGrow() {
        LexiconTable table = new LexiconTable();
        for (int word = 1; word <= 3 * MANY; word++) {
            table.put(key(word), (long) word << 16);
        }

        for (int word = 1; word <= 3 * MANY; word++) {
            assertThat(table.classes(table.find(key(word)))).isEqualTo((long) word << 16);
        }
    }

    @Test
    void knowsNoOtherWords() {
        LexiconTable table = new LexiconTable();
        table.put(key(1), WordClass.TITLE);
        table.put(key(1), WordClass.GROUP);

        assertThat(table.classes(table.find(key(1)))).isEqualTo(WordClass.TITLE | WordClass.GROUP);
        for (int word = 2; word <= MANY; word++) {
            assertThat(table.find(key(word))).isZero();
        }
        assertThat(table.form(0)).isNull();
    }

    private static long key(int word) {
        return WordHash.of("كلمة" + word);
    }
}
