package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ar | أعلنت البلدية عن افتتاح حديقة جديدة في وسط المدينة",
        "ar | سلام",
        "ar | شركة پيجو تعرض سيارة جديدة في چنيف",
        "ar | لاعب الفريق John Smithson Robertson يسجل هدفا",
        "ar | المدرسة الثانویة في المدینة",
        "fa | شهرداری اعلام کرد که پارک جدید برای مردم شهر باز می شود",
        "fa | شهردارى اعلام كرد كه اين پارك براى مردم شهر باز شده است",
        "ur | شہر کے میئر نے کہا ہے کہ نیا باغ کل کھلے گا",
        "ps | د ښار ښاروال وویل چې نوی بڼ به سبا پرانیستل شي",
        "ckb | سەرۆکی شارەوانی ڕایگەیاند کە باخچەی نوێ دەکرێتەوە",
        "ug | شەھەر باشلىقى يېڭى باغچىنىڭ ئېچىلىدىغانلىقىنى ئېيتتى",
        "sd | شهر جي ميئر چيو ته نئون باغ سڀاڻي کلندو ۽ اهو سٺو آهي",
        "en | The mayor said that the new garden is open to the public",
        "fr | Le maire a dit que le nouveau jardin est ouvert dans la ville",
        "tr | Belediye yeni bahçe için bir tören düzenledi ve çok kişi geldi",
        "ru | Мэр сказал, что новый сад открыт и это хорошо",
        "he | ראש העיר אמר כי הגן החדש ייפתח מחר",
        "el | Ο δήμαρχος είπε ότι ο νέος κήπος ανοίγει αύριο",
        "ko | 시장은 새 정원이 내일 문을 연다고 말했다",
        "ja | 市長は新しい庭が明日開くと言いました",
        "zh | 市长说新花园明天开放",
    })
    void tellsTheLanguage(String language, String text) {
        assertThat(TextLanguage.detect(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"''", "'12.5 - 30'", "Samsung Galaxy Ultra", "'...'"})
    void saysNothingWhenTheTextDoesNotTell(String text) {
        assertThat(TextLanguage.detect(text)).isEmpty();
    }

    @Test
    void wantsTwoFrequentWords() {
        assertThat(TextLanguage.detect("The Guardian")).isEmpty();
        assertThat(TextLanguage.detect("The Bank of Beirut")).contains("en");
    }

    @Test
    void wantsAFrequentWordAmongTwelve() {
        String names = "Samir Nadia Karim Layla Omar Hala Ziad Rania Tarek Mona Fadi ".repeat(2);
        assertThat(TextLanguage.detect("the " + names + "of")).contains("en");
        assertThat(TextLanguage.detect("the " + names + "of Salma")).isEmpty();
    }

    @Test
    void countsNoWordBetweenTwoSigns() {
        String names = "Samir, Nadia, Karim, Layla, Omar, Hala, Ziad, Rania, Tarek, Mona, ";
        assertThat(TextLanguage.detect("the " + names + names + "of")).contains("en");
    }

    @Test
    void tellsPersianInArabicLettersByItsWords() {
        assertThat(TextLanguage.detect("مردم شهر خود را از آن است")).contains("fa");
    }

    @Test
    void keepsArabicThatSpeaksAboutPersianWords() {
        assertThat(TextLanguage.detect("كلمة از المدرسة را الجديدة است")).contains("ar");
    }

    @Test
    void tellsLanguageAndDirectionTogether() {
        assertThat(TextLanguage.tell("نص عربي")).isEqualTo(new TextLanguage.Told("ar", Direction.RTL));
        assertThat(TextLanguage.tell("123")).isEqualTo(new TextLanguage.Told(null, Direction.RTL));
    }

    @Test
    void takesTheSignsOfTheBlockBehindTheArabicOne() {
        assertThat(TextLanguage.direction("ܐܪܡܝܐ܀")).isEqualTo(Direction.RTL);
        assertThat(TextLanguage.detect("ܐܪܡܝܐ܀")).isEmpty();
    }

    @Test
    void tellsTheDirectionByTheLetters() {
        assertThat(TextLanguage.direction("نص عربي")).isEqualTo(Direction.RTL);
        assertThat(TextLanguage.direction("An English text with كلمة")).isEqualTo(Direction.LTR);
        assertThat(TextLanguage.direction("עברית")).isEqualTo(Direction.RTL);
        assertThat(TextLanguage.direction("123")).isEqualTo(Direction.RTL);
    }
}
