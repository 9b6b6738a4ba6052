package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.internal.lexicon.WordTable;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    static Line line(String text) {
        return line(text, "", null);
    }

    private static Line line(String text, String label, @Nullable Line above) {
        RawBlock raw = new RawBlock(Shape.PARAGRAPH, Zone.STORY, text, new BlockFacts(0, 0, 0, label, null, null), null, null);
        MappedText display = ArabicNormalizer.display().map(text);
        return new Line(new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), Role.PARAGRAPH), above);
    }

    @Test
    void countsWordsAndLettersInAnyOrderOfQuestions() {
        Line line = line("- افتتاح الجسر، غدا 2024");
        assertThat(line.hasAtLeast(1)).isTrue();
        assertThat(line.hasAtMost(3)).isFalse();
        assertThat(line.hasAtMost(4)).isTrue();
        assertThat(line.hasMoreLetters(17)).isTrue();
        assertThat(line.hasMoreLetters(18)).isFalse();
        assertThat(line.words()).isEqualTo(4);
        assertThat(line.letterCount()).isEqualTo(18);
        assertThat(line.hasAtLeast(4)).isTrue();
        assertThat(line.hasAtLeast(5)).isFalse();
        assertThat(line.letters()).hasSize(18);
    }

    @Test
    void countsNothingInSigns() {
        assertThat(line("*** -").words()).isZero();
        assertThat(line("*** -").hasAtLeast(1)).isFalse();
        assertThat(line("*** -").letterCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "3 مايو 2021", "السبت 3 مايو 2021 الساعة 10:30", "3/5/2021 10:30", "1445هـ 12 رمضان", "نشر في 3 مايو 2021", "3 مايو"
    })
    void knowsADate(String text) {
        assertThat(line(text).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "مايو", "2021", "افتتاح الجسر 3 مايو", "قتل 3 مدنيين", "", "في مايو", "3ab مايو", "3 مايو 2021 افتتاح الجسر الجديد غدا",
        "3 مايو 3 مايو 3 مايو 3 مايو 3 مايو 3 مايو 3 مايو 3 مايو 3 مايو"
    })
    void knowsWhatIsNoDate(String text) {
        assertThat(line(text).isDate()).isFalse();
    }

    @Test
    void knowsTheEndOfAStatement() {
        assertThat(line("انتهى العمل.").endsSentence()).isTrue();
        assertThat(line("قال: «انتهى العمل.»").endsSentence()).isTrue();
        assertThat(line("قال: «انتهى العمل. »").endsSentence()).isTrue();
        assertThat(line("انتهى العمل").endsSentence()).isFalse();
        assertThat(line("انتهى العمل..").endsSentence()).isFalse();
        assertThat(line("فيلم «العمل»").endsSentence()).isFalse();
        assertThat(line("\"").endsSentence()).isFalse();
        assertThat(line("").endsSentence()).isFalse();
    }

    @Test
    void knowsWhatNobodyReads() {
        assertThat(line("***").isNoise()).isTrue();
        assertThat(line("آ").isNoise()).isTrue();
        assertThat(line("https://example.org/a.jpg").isNoise()).isTrue();
        assertThat(line("انظر https://example.org/a.jpg").isNoise()).isFalse();
        assertThat(line("لا").isNoise()).isFalse();
    }

    @Test
    void readsTheLabelOfEachLine() {
        Line first = line("أ", "post-date meta", null);
        Line second = line("ب", "post-date meta", first);
        Line third = line("ج", "text", second);
        assertThat(first.isLabelled("date")).isTrue();
        assertThat(second.isLabelled("date")).isTrue();
        assertThat(third.isLabelled("date")).isFalse();
        assertThat(line("د", "a b c d e f g h post-date", null).isLabelled("date")).isFalse();
        assertThat(line("د", "a b c d e f g post-date", null).isLabelled("date")).isTrue();
    }

    @Test
    void scansWordsAndSentences() {
        assertThat(Scan.sentences("انتهى العمل. بدأ العمل")).isEqualTo(2);
        assertThat(Scan.sentences("انتهى العمل.")).isEqualTo(1);
        assertThat(Scan.sentences("بلغ 3.5 في المئة")).isEqualTo(1);
        assertThat(Scan.sentences("انتهى... ثم بدأ")).isEqualTo(1);
        assertThat(Scan.sentences("هل انتهى؟ نعم! بدأ. ثم")).isEqualTo(4);
        assertThat(Scan.hasLetters("افتتاح - الجسر", "افتتاحالجسر")).isTrue();
        assertThat(Scan.hasLetters("افتتاح - الجسر", "افتتاحالجسرغدا")).isFalse();
        assertThat(Scan.hasLetters("افتتاح - الجسر غدا", "افتتاحالجسر")).isFalse();
        assertThat(Scan.hasDigit("افتتاح 3")).isTrue();
        assertThat(Scan.hasDigit("افتتاح")).isFalse();
        assertThat(Scan.last("كلمة  ")).isEqualTo('ة');
        assertThat(Scan.last("  ")).isEqualTo((char) 0);
        assertThat(Scan.hasArabic("abc ١")).isFalse();
        assertThat(Scan.hasArabic("abc ب")).isTrue();
    }

    @Test
    void comparesTextsByTheirLongerWords() {
        assertThat(Overlap.shared("افتتاح الجسر الجديد غدا", "الجسر الجديد")).isEqualTo(1);
        assertThat(Overlap.shared("الجسر القديم", "افتتاح الجسر الجديد أمس")).isEqualTo(0.5);
        assertThat(Overlap.shared("غدا", "غدا")).isZero();
        assertThat(Overlap.longWords("غدا تبدأ الأعمال، تبدأ")).containsExactlyInAnyOrder("تبدأ", "الأعمال");
    }

    @Test
    void findsEveryPhraseOfTheList() {
        for (WordTable.Row row : WordTable.load(Boilerplate.class, "boilerplate.txt").rows()) {
            assertThat(line("- " + row.word()).phrase()).as(row.word()).isNotNull();
        }
        assertThat(line("تغلق البلدية الشارع غدا").phrase()).isNull();
    }
}
