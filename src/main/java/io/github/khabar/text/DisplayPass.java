package io.github.khabar.text;

import static io.github.khabar.text.DisplayClass.FIRST_SPECIAL;
import static io.github.khabar.text.DisplayClass.PLAIN;
import static io.github.khabar.text.DisplayClass.SPACE;

import org.jspecify.annotations.Nullable;

/**
 * The display profile: one pass over a class table. Runs that need nothing are copied whole; white space is folded here; a word that
 * holds anything else goes to {@link DisplayWord}. Used for one text.
 */
final class DisplayPass {
    private static final byte[] CLASSES = DisplayClass.table();

    private final char[] source;
    private final EditedText out;
    private @Nullable DisplayWord words; // made when the first word needs it
    private int previous = SPACE; // class of the character before: what stands at the start of a text is as after a space

    private DisplayPass(String text) {
        source = text.toCharArray();
        out = new EditedText(text, source);
    }

    static MappedText run(String text) {
        return isClean(text) ? MappedText.unchanged(text) : new DisplayPass(text).run();
    }

    /** Looks over a text without copying it: most paragraphs need nothing. */
    static boolean isClean(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        return text.charAt(0) != ' ' && text.charAt(length - 1) != ' ' && !text.contains("  ") && isPlain(text);
    }

    private static boolean isPlain(String text) {
        byte[] classes = CLASSES;
        for (int at = 0; at < text.length(); at++) {
            int k = classes[text.charAt(at)];
            if (k > SPACE && (k != DisplayClass.MARK || at > 0 && classes[text.charAt(at - 1)] == DisplayClass.MARK)) {
                return false;
            }
        }
        return true;
    }

    private MappedText run() {
        int at = 0;
        while ((at = nextSpecial(at)) < source.length) {
            at = special(at, CLASSES[source[at]]);
        }
        if (previous == SPACE && out.read() < source.length) {
            out.copyTo(source.length - 1);
            out.dropTo(source.length);
        }
        return out.finish();
    }

    private int nextSpecial(int from) {
        char[] chars = source;
        byte[] classes = CLASSES;
        int before = previous;
        int at = from;
        for (; at < chars.length; at++) {
            int k = classes[chars[at]];
            if ((k & (before | -FIRST_SPECIAL)) != 0) {
                break;
            }
            before = k;
        }
        previous = before;
        return at;
    }

    private int special(int at, int displayClass) {
        return switch (displayClass) {
            case SPACE, DisplayClass.BLANK, DisplayClass.BREAK -> white(at);
            case DisplayClass.DROP -> standsBesideWhite(at) ? white(at) : word(at);
            case DisplayClass.JOINER -> previous == SPACE ? white(at) : word(at);
            case DisplayClass.FARSI -> words().isArabic() ? word(at) : step(at + 1);
            case DisplayClass.MARK -> ArabicMarks.areInOrder(source[at - 1], source[at]) ? mark(at + 1) : word(at);
            case DisplayClass.TATWEEL -> isConnector(at) ? step(at + 1) : word(at);
            case DisplayClass.SURROGATE -> isPictograph(at) ? step(at + 2) : word(at);
            default -> word(at);
        };
    }

    private int step(int next) {
        previous = PLAIN;
        return next;
    }

    private int mark(int next) {
        previous = DisplayClass.MARK;
        return next;
    }

    /** Folds a run of white space and of what shows nothing. */
    private int white(int at) {
        int start = at;
        while (start > out.read() && isWhiteOrHidden(source[start - 1])) {
            start--;
        }
        int end = at;
        while (end < source.length && isWhiteOrHidden(source[end])) {
            end++;
        }
        if (!isSingleSpace(start, end)) {
            fold(start, end);
        }
        previous = SPACE;
        return end;
    }

    private boolean isSingleSpace(int start, int end) {
        return end - start == 1 && (source[start] == ' ' || source[start] == '\n')
                && end < source.length && !out.isEmptyAt(start);
    }

    private void fold(int start, int end) {
        out.copyTo(start);
        if (end == source.length || out.isEmptyAt(start)) {
            out.dropTo(end);
            return;
        }
        boolean breaks = false;
        for (int at = start; at < end && !breaks; at++) {
            breaks = DisplayClass.of(source[at]) == DisplayClass.BREAK;
        }
        out.replaceTo(end, breaks ? '\n' : ' ');
    }

    private boolean standsBesideWhite(int at) {
        int end = at + 1;
        while (end < source.length && DisplayClass.of(source[end]) == DisplayClass.DROP) {
            end++;
        }
        return previous == SPACE || end == source.length || DisplayClass.isWhite(source[end]);
    }

    /** The usual tatweel of news: one after a letter, and what follows is no letter. */
    private boolean isConnector(int at) {
        return previous == PLAIN && at > 0 && ArabicLetters.isLetter(source[at - 1]) && endsWord(at + 1);
    }

    private boolean endsWord(int at) {
        return at == source.length || CLASSES[source[at]] <= SPACE && !ArabicLetters.isLetter(source[at]);
    }

    private boolean isPictograph(int at) {
        return at + 1 < source.length && DisplayWord.isPictograph(source[at], source[at + 1]);
    }

    /** Rewrites the word around a character; a word reaches from white space to white space. */
    private int word(int at) {
        int start = at;
        while (start > out.read() && !DisplayClass.isWhite(source[start - 1])) {
            start--;
        }
        int end = at + 1;
        while (end < source.length && !DisplayClass.isWhite(source[end])) {
            end++;
        }
        while (end > at + 1 && DisplayClass.of(source[end - 1]) == DisplayClass.DROP) {
            end--; // goes with the white space
        }
        words().rewrite(start, end, out);
        previous = PLAIN;
        return end;
    }

    private DisplayWord words() {
        if (words == null) {
            words = new DisplayWord(source);
        }
        return words;
    }

    private static boolean isWhiteOrHidden(char c) {
        int k = CLASSES[c];
        return DisplayClass.isWhite(c) || k == DisplayClass.DROP || k == DisplayClass.JOINER;
    }
}
