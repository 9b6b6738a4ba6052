package io.github.khabar.internal.quote;

import io.github.khabar.article.TextSpan;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** One piece of the article, cut into tokens, with its marks paired. Used by one call. */
final class Passage {
    private static final Words FATHERS = Words.of("ام", "ابو", "ابي", "ابن", "بن");

    /** Characters of a letter and its marks that tell which letter it is; to compose any number of marks costs its square. */
    private static final int MOST_MARKS = 8;

    /** Ta marbuta, which reads like heh in a search key, and its shapes. */
    private static final String TA_MARBUTA = "\u0629\ufe93\ufe94";

    private static final long SENTENCE_END = Tokens.A_STOP | Tokens.A_MARK;

    final QuoteText piece;
    final int index;
    final Tokens tokens;
    final Marks marks;
    final PhraseSigns signs;
    final NameSigns names;
    final PhraseJoints joints;
    private @Nullable Boolean damaged;
    private @Nullable MarkedNames marked;

    private Passage(QuoteText piece, int index) {
        this.piece = piece;
        this.index = index;
        tokens = Tokenizer.tokens(piece.key().text());
        int firstMark = tokens.next(0, tokens.size(), Tokens.A_MARK);
        marks = firstMark == tokens.size() ? Marks.OF_NONE : MarkPairer.pair(tokens, glyphs(firstMark));
        signs = new PhraseSigns(this);
        names = new NameSigns(signs, this);
        joints = new PhraseJoints(this);
        new Lookalikes(this).part();
    }

    /** {@return the first letter of a token as the page writes it} */
    char letter(int token) {
        return letter(token, 0);
    }

    /** {@return a letter of a token as the page writes it, composed with the hamza that may stand behind it as a mark} */
    char letter(int token, int index) {
        int at = tokens.start(token) + index;
        TextSpan place = piece.key().toOriginal(new TextSpan(at, at + 1));
        String display = piece.display();
        int most = Math.min(display.length(), place.start() + MOST_MARKS);
        int end = Math.min(place.end(), most);
        while (end < most && !isLetter(display.charAt(end)) && Character.getType(display.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        char plain = display.charAt(place.start());
        if (end == place.start() + 1 && isLetter(plain)) {
            return plain;
        }
        String composed = Normalizer.normalize(display.substring(place.start(), end), Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            if (Character.getType(composed.charAt(i)) == Character.OTHER_LETTER) {
                return composed.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'ء' && c <= 'ي';
    }

    static Passage of(QuoteText piece, int index) {
        return new Passage(piece, index);
    }

    private char[] glyphs(int firstMark) {
        char[] glyphs = new char[tokens.size()];
        for (int token = firstMark; token < glyphs.length; token = tokens.next(token + 1, glyphs.length, Tokens.A_MARK)) {
            TextSpan place = display(token, token + 1);
            glyphs[token] = place.isEmpty() ? '"' : glyph(place);
        }
        return glyphs;
    }

    private char glyph(TextSpan place) {
        for (int at = place.start(); at < place.end(); at++) {
            char c = piece.display().charAt(at);
            if (c != 'ـ' && !Character.isLetterOrDigit(c)) {
                return c;
            }
        }
        return '"';
    }

    /** Whether a word that reads like "on" is the name Ali: its last letter has dots, and an unknown word stands behind it. */
    boolean isAli(int token) {
        if (tokens.reads(token, "علي") && tokens.readsAny(token - 1, FATHERS)) {
            return true;
        }
        if (!tokens.reads(token, "علي") || !tokens.isWord(token + 1) || tokens.hasArticle(token + 1) || tokens.word(token + 1) != 0) {
            return false;
        }
        TextSpan place = display(token, token + 1);
        String word = place.of(piece.display());
        return word.indexOf('ى') < 0 && word.indexOf('\ufeef') < 0 && word.indexOf('\ufef0') < 0;
    }

    /** Whether what reads like a past (اعتقد) is written with the hamza of "I" (أعتقد). */
    boolean isFirstPerson(int token, VerbForm form) {
        int lead = tokens.isWrittenOn(token) ? 1 : 0;
        return form.tense() == VerbForm.Tense.PAST && form.person() == Person.HE && tokens.lead(token) == lead
                && form.verb().is(Trait.WASLA) && letter(token, lead) == 'أ';
    }

    /** Whether a known verb in the past is written as a passive: its first letter has the vowel u. */
    boolean isPassive(int token) {
        int first = tokens.start(token) + tokens.lead(token);
        int place = piece.key().toOriginal(new TextSpan(first, first + 1)).end();
        String words = piece.display();
        boolean inside = place < words.length() && words.charAt(place) == '\u064f';
        return inside || place > 0 && place <= words.length() && words.charAt(place - 1) == '\u064f';
    }

    /** Whether a word ends in a pronoun: his, her, their; ta marbuta reads like one in a search key. */
    boolean hasOwner(int token) {
        if (tokens.endsWith(token, "ها") || tokens.endsWith(token, "هم")) {
            return true;
        }
        return tokens.last(token) == 'ه' && TA_MARBUTA.indexOf(piece.display().charAt(display(token, token + 1).end() - 1)) < 0;
    }

    /** Whether a word ends in the accusative of an indefinite noun, as far as the page writes it. */
    boolean hasTanwin(int token) {
        TextSpan place = display(token, token + 1);
        int end = Math.min(piece.display().length(), place.end() + 1);
        int at = place.start();
        while (at < end && piece.display().charAt(at) != '\u064b') {
            at++;
        }
        return at < end;
    }

    /** Learns which short stretches the article uses as names. */
    void know(MarkedNames names) {
        marked = names;
    }

    /** Whether the article has these words in marks more than once. */
    boolean isMarkedAgain(int open) {
        return marked != null && marked.isName(this, open);
    }

    int size() {
        return tokens.size();
    }

    /** {@return the next token outside marks} */
    int next(int token) {
        int closer = marks.closer(token);
        return closer < 0 ? token + 1 : closer + 1;
    }

    /** {@return the first token from one on that has one of some classes and stands outside marks; the size where none has} */
    int nextOutside(int from, long bits) {
        int size = size();
        int token = tokens.hold(bits) ? tokens.next(from, size, bits | Tokens.A_MARK) : size;
        while (token < size && !tokens.is(token, bits)) {
            token = tokens.next(next(token), size, bits | Tokens.A_MARK);
        }
        return token;
    }

    /** Whether an outermost pair of marks with something in it opens here. */
    boolean isStretch(int token) {
        return token >= 0 && token < size() && marks.closer(token) > token + 1;
    }

    /** {@return the number of words between two tokens} */
    int words(int from, int to) {
        return tokens.count(from, to, Tokens.A_WORD | Tokens.A_NUMBER);
    }

    /** {@return the number of words in an outermost pair of marks} */
    int stretchWords(int open) {
        return words(open + 1, marks.closer(open));
    }

    /** Whether an outermost pair of marks opens here and holds few words. */
    boolean isShortStretch(int token, int longest) {
        int words = isStretch(token) ? stretchWords(token) : 0;
        return words > 0 && words <= longest;
    }

    /** {@return the end of the sentence that begins at a token; its full stop is the last token of it} */
    int sentenceEnd(int from) {
        int size = size();
        int token = tokens.next(from, size, SENTENCE_END);
        while (token < size) {
            if (tokens.is(token, Tokens.A_STOP) && isStop(token)) {
                return token + 1;
            }
            int closer = marks.closer(token);
            if (closer >= 0 && endsInside(closer)) {
                return closer + 1;
            }
            token = tokens.next(next(token), size, SENTENCE_END);
        }
        return size;
    }

    /** A full stop that stands before the closing mark ends the sentence when the next word goes on with "and". */
    private boolean endsInside(int closer) {
        return tokens.is(closer - 1, Tokens.A_STOP) && closer + 1 < size() && tokens.isWord(closer + 1)
                && (tokens.isJoined(closer + 1) && tokens.is(closer + 1, WordClass.CUE_FORM));
    }

    /** Pages that lost their encoding write question marks for commas: they have several and no comma at all. */
    private boolean isDamaged() {
        if (damaged == null) {
            String text = piece.display();
            int first = text.indexOf('?');
            damaged = first >= 0 && text.indexOf('?', first + 1) > first && text.indexOf('\u060c') < 0;
        }
        return damaged;
    }

    /** In texts that were turned round, the full stop stands before the last number. */
    private boolean isBeforeYear(int token) {
        return token > 0 && tokens.isType(token + 1, Tokens.NUMBER) && tokens.start(token + 1) == tokens.end(token)
                && tokens.start(token) > tokens.end(token - 1);
    }

    private boolean isStop(int token) {
        if (token + 1 < size() && tokens.first(token) == '?' && isDamaged()) {
            return false;
        }
        if (tokens.is(token + 1, WordClass.COMPLEMENTISER) && token > 0 && !tokens.isType(token - 1, Tokens.MARK) && !isBare(token)) {
            return false;
        }
        if (isBeforeYear(token)) {
            return false;
        }
        boolean sign = token + 1 < size() && !tokens.isWord(token + 1) && !tokens.isType(token + 1, Tokens.NUMBER);
        if (token == 0 || token + 1 == size() || sign || tokens.start(token + 1) > tokens.end(token) || tokens.length(token) > 1) {
            return token == 0 || !isAbbreviation(token - 1) || tokens.length(token) > 1;
        }
        return tokens.length(token - 1) > 2 && tokens.length(token + 1) > 2 || tokens.first(token) != '.';
    }

    /** A real full stop; question marks stand for lost commas in damaged texts. */
    private boolean isBare(int token) {
        return tokens.first(token) == '.';
    }

    /** One letter before a point: د. for a doctor. */
    private boolean isAbbreviation(int token) {
        return tokens.isWord(token) && tokens.length(token) == 1;
    }

    /** {@return characters of the display text for a range of tokens} */
    TextSpan display(int from, int to) {
        return piece.key().toOriginal(new TextSpan(tokens.start(from), tokens.end(to - 1)));
    }

    String text(int from, int to) {
        return display(from, to).of(piece.display());
    }
}
