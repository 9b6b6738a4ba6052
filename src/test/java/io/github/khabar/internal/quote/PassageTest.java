package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static Passage passage(String text) {
        return Passage.of(QuoteText.of(QuoteText.Form.PARAGRAPH, text), 0);
    }

    private static List<String> sentences(String text) {
        Passage passage = passage(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        while (from < passage.size()) {
            int end = passage.sentenceEnd(from);
            sentences.add(passage.text(from, end));
            from = end;
        }
        return sentences;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "عاد العمال. بدأ العمل. # عاد العمال./بدأ العمل.",
        "عاد العمال؟ بدأ العمل! # عاد العمال؟/بدأ العمل!",
        // glued sentences part, initials do not
        "عاد العمال.بدأ العمل # عاد العمال./بدأ العمل",
        "قال د. سمير إن العمل بدأ. # قال د. سمير إن العمل بدأ.",
        "زار أ.ف حسان المدينة. # زار أ.ف حسان المدينة.",
        "انتظر العمال... ثم عادوا. # انتظر العمال.../ثم عادوا.",
        // marks hold their sentences together, unless one goes on behind them with "and said"
        "هتف «عاد العمال. بدأ العمل» ثم مضى. # هتف «عاد العمال. بدأ العمل» ثم مضى.",
        "قال «عاد العمال.» وأضاف أن العمل بدأ. # قال «عاد العمال.»/وأضاف أن العمل بدأ.",
        "قال «عاد العمال.» والمصنع مغلق. # قال «عاد العمال.» والمصنع مغلق.",
        "قال «عاد العمال.» أضاف أن العمل بدأ. # قال «عاد العمال.» أضاف أن العمل بدأ.",
        "قال «عاد العمال» وأضاف أن العمل بدأ. # قال «عاد العمال» وأضاف أن العمل بدأ.",
        // a lost line break before a complementiser is no end, a full stop is
        "قال الوزير! إن العمل بدأ. # قال الوزير! إن العمل بدأ.",
        "قال الوزير. إن العمل بدأ. # قال الوزير./إن العمل بدأ.",
        // texts that were turned round have the full stop before the last number
        "ولد عام .1990 ثم سافر. # ولد عام .1990 ثم سافر.",
        "ولد عام. 1990 طفل # ولد عام./1990 طفل",
        // question marks for lost commas
        "عاد العمال? بدأ العمل? فتح المصنع. # عاد العمال? بدأ العمل? فتح المصنع.",
        "عاد العمال? بدأ العمل، فتح المصنع? نعم. # عاد العمال?/بدأ العمل، فتح المصنع?/نعم.",
        "عاد العمال? نعم. # عاد العمال?/نعم.",
    })
    void endsSentences(String text, String sentences) {
        assertThat(String.join("/", sentences(text))).isEqualTo(sentences);
    }

    @Test
    void givesLettersAsThePageWritesThem() {
        assertThat(passage("أعتقد").letter(0)).isEqualTo('أ');
        assertThat(passage("اعتقد").letter(0)).isEqualTo('ا');
        assertThat(passage("ا\u0654عتقد").letter(0)).isEqualTo('أ');
        assertThat(passage("إ\u0650لياس").letter(0)).isEqualTo('إ');
        assertThat(passage("\ufe83عتقد").letter(0)).isEqualTo('أ');
        assertThat(passage("قال").letter(0, 2)).isEqualTo('ل');
        assertThat(passage("ا" + "\u064e".repeat(20) + "\u0654لياس").letter(0)).isEqualTo('ا');
    }

    @Test
    void tellsAPassiveByItsFirstVowel() {
        assertThat(passage("ذُكر").isPassive(0)).isTrue();
        assertThat(passage("ذَكر").isPassive(0)).isFalse();
        assertThat(passage("ذكُر").isPassive(0)).isFalse();
        assertThat(passage("وذُكر").isPassive(0)).isTrue();
    }

    @Test
    void countsWordsAndFindsStretches() {
        Passage passage = passage("قال «عاد 20 عاملا» أمس");
        assertThat(passage.isStretch(1)).isTrue();
        assertThat(passage.stretchWords(1)).isEqualTo(3);
        assertThat(passage.isShortStretch(1, 3)).isTrue();
        assertThat(passage.isShortStretch(1, 2)).isFalse();
        assertThat(passage.next(1)).isEqualTo(6);
        assertThat(passage.next(2)).isEqualTo(3);
        assertThat(passage.isStretch(-1)).isFalse();
        assertThat(passage.isStretch(7)).isFalse();
        assertThat(passage("قال «» أمس").isStretch(1)).isFalse();
    }
}
