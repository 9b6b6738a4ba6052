package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    /** Of each type a sign to write in front of a token; words have none. */
    private static final String[] TYPES = {"", "n", "c", "sc", "st", "co", "d", "(", ")", "m", "o"};

    /** The tokens, each with its type in front. */
    private static String tokens(String key) {
        Tokens tokens = Tokenizer.tokens(key);
        List<String> all = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            String type = TYPES[tokens.type(token)];
            all.add(type.isEmpty() ? tokens.text(token) : type + "/" + tokens.text(token));
        }
        return String.join(" ", all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "قال الوزير. | قال الوزير st/.",
        "عام 2020 | عام n/2020",
        "٣ و 9 و 0 و ٠ و ٩ | n/٣ و n/9 و n/0 و n/٠ و n/٩",
        "9,500.25 جنيه | n/9,500.25 جنيه",
        "9, 500 | n/9 c/, n/500",
        "9. 500 | n/9 st/. n/500",
        "9:30 | n/9 co/: n/30",
        "كلمه.كلمه | كلمه st/. كلمه",
        "5.كلمه | n/5 st/. كلمه",
        "كلمه.5 | كلمه st/. n/5",
        "covid-19 لقاح | covid-19 لقاح",
        "a@b.org كتب | a@b.org كتب",
        "x. y | x st/. y",
        "x- y -z | x d/- y d/- z",
        "كلمه-x | كلمه d/- x",
        "x-كلمه | x d/- كلمه",
        "1-2 | n/1-2",
        "az AZ | az AZ",
        "x_y و كلمه_كلمه | x_y و كلمه_كلمه",
        "#وزاره @az | #وزاره @az",
        "é ü | é ü",
    })
    void partsWordsFromNumbersAndSigns(String key, String expected) {
        assertThat(tokens(key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "it's | it o/' s",
        "l’eau | l o/’ eau",
        "'كلمه' | m/' كلمه m/'",
        "ا'ب | ا m/' ب",
        "x'ب | x m/' ب",
        "ب'x | ب m/' x",
        "x' | x m/'",
        "'x | m/' x",
        "x ''y'' | x m/'' y m/''",
        "x''y | x m/'' y",
        "x 'y' z | x m/' y m/' z",
        "\"كلمه\" | m/\" كلمه m/\"",
        "\"\"\"كلمه | m/\"\"\" كلمه",
        "((كلمه)) | m/(( كلمه m/))",
        "(كلمه) | (/( كلمه )/)",
        "(((كلمه | (/( m/(( كلمه",
        "كلمه(( | كلمه m/((",
        "كلمه( | كلمه (/(",
        "[كلمه] | (/[ كلمه )/]",
        "كلمه... كلمه… | كلمه st/... كلمه st/…",
        "كلمه -- كلمه | كلمه d/-- كلمه",
        "كلمه؛ كلمه; كلمه! | كلمه o/؛ كلمه sc/; كلمه st/!",
        "% كلمه | o/% كلمه",
    })
    void tellsMarksFromApostrophesAndBrackets(String key, String expected) {
        assertThat(tokens(key)).isEqualTo(expected);
    }

    @Test
    void partsALongRunOfOneSign() {
        Tokens tokens = Tokenizer.tokens(".".repeat(130));
        assertThat(tokens.size()).isEqualTo(3);
        assertThat(tokens.length(0)).isEqualTo(64);
        assertThat(tokens.length(2)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"وقال, 1, و", "فقال, 1, ف", "ولوزير, 2, ل", "لوزير, 1, ل", "بوزير, 1, ب", "وزير, 0, ", "#لوزير, 2, ل", "وبوزاره, 2, ب"})
    void looksAWordUpBehindItsParticles(String word, int lead, Character particle) {
        Tokens tokens = Tokenizer.tokens(word);
        assertThat(tokens.word(0)).isPositive();
        assertThat(tokens.lead(0)).isEqualTo(lead);
        assertThat(tokens.particle(0)).isEqualTo(particle == null ? (char) 0 : particle);
    }

    @ParameterizedTest
    @CsvSource({"خصوصيات", "وخصوصيات", "لخصوصيات", "لب", "فل", "سوزير"})
    void knowsNoOtherWords(String word) {
        assertThat(Tokenizer.tokens(word).word(0)).isZero();
    }

    @Test
    void wordsThatBeginWithTheArticleMayBeOtherWords() {
        assertThat(Tokenizer.tokens("الياس").is(0, WordClass.LOOKALIKE)).isTrue();
        assertThat(Tokenizer.tokens("ال").is(0, WordClass.LOOKALIKE)).isTrue();
        assertThat(Tokenizer.tokens("ا").is(0, WordClass.LOOKALIKE)).isFalse();
        assertThat(Tokenizer.tokens("ايلياس").is(0, WordClass.LOOKALIKE)).isFalse();
        assertThat(Tokenizer.tokens("ل").is(0, WordClass.TO)).isTrue();
        assertThat(Tokenizer.tokens("لك").is(0, WordClass.TO)).isFalse();
    }

    @Test
    void asksBeyondTheEndsAreAnsweredWithNo() {
        Tokens tokens = Tokenizer.tokens("قال الوزير");
        for (int token : new int[] {-1, 2, 100}) {
            assertThat(tokens.isWord(token)).isFalse();
            assertThat(tokens.type(token)).isEqualTo(Tokens.OTHER);
            assertThat(tokens.word(token)).isZero();
            assertThat(tokens.length(token)).isZero();
            assertThat(tokens.first(token)).isEqualTo((char) 0);
            assertThat(tokens.reads(token, "قال")).isFalse();
        }
        assertThat(tokens.next(0, 100, WordClass.TITLE)).isEqualTo(1);
        assertThat(tokens.count(0, 100, Tokens.A_WORD)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"الوزير, true", "ال, true", "الbbc, true", "ا, false", "لا, false", "امل, false", "بالوزير, false", "ل, false"})
    void tellsWhetherAWordBeginsLikeTheArticle(String word, boolean article) {
        Tokens tokens = Tokenizer.tokens("في " + word);

        assertThat(tokens.hasArticle(1)).isEqualTo(article);
        assertThat(tokens.hasArticle(0) || tokens.hasArticle(2) || tokens.hasArticle(-1)).isFalse();
    }

    @Test
    void aWordThatIsGivenItsHamzaBackHasNoArticle() {
        Tokens tokens = Tokenizer.tokens("الياس الانا");
        tokens.unfold(0);
        tokens.forget(1);

        assertThat(tokens.hasArticle(0)).isFalse();
        assertThat(tokens.startsWith(0, "ألياس")).isTrue();
        assertThat(tokens.hasArticle(1)).isTrue();
        assertThat(tokens.isWord(1)).isTrue();
    }

    @Test
    void findsTheNextTokenOfAClass() {
        Tokens tokens = Tokenizer.tokens("الوزير, والناطق. الوزير");

        assertThat(tokens.next(0, 5, WordClass.TITLE)).isZero();
        assertThat(tokens.next(1, 5, Tokens.A_STOP)).isEqualTo(3);
        assertThat(tokens.next(1, 3, Tokens.A_STOP)).isEqualTo(3);
        assertThat(tokens.next(1, 9, Tokens.A_MARK)).isEqualTo(5);
        assertThat(tokens.next(4, 2, Tokens.A_MARK)).isEqualTo(4);
        assertThat(tokens.hold(Tokens.A_COMMA | Tokens.A_MARK)).isTrue();
        assertThat(tokens.hold(Tokens.A_MARK)).isFalse();
        assertThat(tokens.hold(WordClass.TITLE)).isTrue();
    }

    @Test
    void keepsPlacesWhereSpacesAreMany() {
        Tokens tokens = Tokenizer.tokens(" كلمه  اخري ");

        assertThat(tokens.size()).isEqualTo(2);
        assertThat(tokens.start(0)).isEqualTo(1);
        assertThat(tokens.end(0)).isEqualTo(5);
        assertThat(tokens.start(1)).isEqualTo(7);
        assertThat(tokens.end(1)).isEqualTo(11);
    }

    @Test
    void theNumberOfAWordEndsInItsHashCode() {
        assertThat((int) WordHash.of("كلمه")).isEqualTo("كلمه".hashCode());
        assertThat(WordHash.withoutFirst(WordHash.of("وكلمه"), 'و', 5)).isEqualTo(WordHash.of("كلمه"));
    }
}
