package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.internal.lexicon.WordTable;
import io.github.khabar.internal.quote.VerbForm.Tense;
import io.github.khabar.text.ArabicNormalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms made from one line of the list of verbs. */
class VerbFormsTest {
    private final LexiconTable table = new LexiconTable();

    @BeforeEach
    void makeForms() {
        VerbForms forms = new VerbForms(table);
        WordTable.load(Lexicon.class, "cue-verbs.txt").rows().forEach(forms::add);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "أضاف | HE | PAST | false", "أضافت | SHE | PAST | false", "أضافوا | THEY | PAST | false",
        "أضافا | THEY | PAST | false", "أضافتا | THEY | PAST | false",
        "يضيف | HE | PRESENT | false", "تضيف | SHE | PRESENT | false", "يضيفون | THEY | PRESENT | false",
        "يضيفان | THEY | PRESENT | false", "تضيفان | THEY | PRESENT | false",
        "مضيفا | HE | PARTICIPLE | false", "مضيفة | SHE | PARTICIPLE | false", "مضيفين | THEY | PARTICIPLE | false",
        "مضيفون | THEY | PARTICIPLE | false", "مضيفات | THEY | PARTICIPLE | false", "مضيفتين | THEY | PARTICIPLE | false",
        "أعلنه | HE | PAST | true", "أعلنتها | SHE | PAST | true", "أعلنوهم | THEY | PAST | true", "أعلنهما | HE | PAST | true",
        "يعلنه | HE | PRESENT | true", "تعلنها | SHE | PRESENT | true", "يعلنونها | THEY | PRESENT | true",
        "حكاها | HE | PAST | true", "رواها | HE | PAST | true", "يحكيها | HE | PRESENT | true", "زعم | HE | PAST | false", "زعما | THEY | PAST | false",
    })
    void makesPersonsTensesAndObjects(String word, Person person, Tense tense, boolean suffixed) {
        VerbForm form = form(word);

        assertThat(form).isNotNull();
        assertThat(form.person()).isEqualTo(person);
        assertThat(form.tense()).isEqualTo(tense);
        assertThat(form.suffixed()).isEqualTo(suffixed);
        assertThat(table.classes(find(word))).isEqualTo(tense == Tense.PARTICIPLE ? WordClass.PARTICIPLE : WordClass.FINITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"رويا", "تابعا", "رداا", "زائدا", "مضيفان", "ا", "ه", "ت", "-"})
    void makesNoDualOfWeakVerbsAndNoFormWhereTheListHasNone(String word) {
        assertThat(form(word)).isNull();
    }

    @Test
    void readsStrengthAndTraits() {
        assertThat(form("قال").verb().strength()).isEqualTo(1);
        assertThat(form("نفى").verb().strength()).isEqualTo(2);
        assertThat(form("طالب").verb().strength()).isEqualTo(3);
        assertThat(form("قال").verb().isSay()).isTrue();
        assertThat(form("أضاف").verb().isSay()).isFalse();
        assertThat(form("اعتقد").verb().is(Trait.WASLA)).isTrue();
        assertThat(form("أضاف").verb().is(Trait.WASLA)).isFalse();
    }

    private int find(String word) {
        return table.find(WordHash.of(ArabicNormalizer.search().normalize(word)));
    }

    private VerbForm form(String word) {
        return table.form(find(word));
    }
}
