package io.github.khabar.internal.html.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassWordsTest {
    private static final ClassWords WORDS = ClassWords.STANDARD;

    @Test
    void endsWordsWhereLettersEndOrACapitalFollows() {
        int related = Mark.RELATED.bit();
        assertThat(WORDS.marks("box-related_3") & related).isEqualTo(related);
        assertThat(WORDS.marks("storyRelatedLinks") & related).isEqualTo(related);
        assertThat(WORDS.marks("RELATED") & related).isEqualTo(related);
    }

    @Test
    void knowsNoPartsOfWords() {
        assertThat(WORDS.marks("unrelatedness headdress shadow")).isZero();
        assertThat(WORDS.marks("")).isZero();
    }

    @Test
    void readsArabicWords() {
        assertThat(WORDS.marks("نص-المقال") & Mark.BODY.bit()).isEqualTo(Mark.BODY.bit());
    }
}
