package io.github.khabar.text;

import static io.github.khabar.text.DisplayClass.PLAIN;
import static io.github.khabar.text.DisplayClass.SPACE;

import org.jspecify.annotations.Nullable;

/**
 * The display profile: one pass over a class table. Runs that need nothing are copied whole; white space is folded here; a word that
 * holds anything else goes to {@link DisplayWord}. Used for one text.
 */
final class DisplayPass {
    private static final byte[] CLASSES = DisplayClass.table();

    private final String source;
    private final EditedText out;
    private @Nullable DisplayWord words; // made when the first word needs it
    private int previous = SPACE; // class of the character before: what stands at the start of a text is as after a space

    private DisplayPass(String source) {
        this.source = source;
        out = new EditedText(source);
    }

    static MappedText run(String text) {
        int clean = skipMarks(text, skip(text, 0, SPACE));
        boolean unchanged = clean == text.length() && (clean == 0 || classAt(text, clean - 1) != SPACE);
        return unchanged ? MappedText.unchanged(text) : new DisplayPass(text).run(clean);
    }

    /** Looks for the next character that needs a look: all of most paragraphs is passed here. */
    private static int skip(String text, int from, int previous) {
        byte[] classes = CLASSES;
        int before = previous;
        int at = from;
        for (; at < text.length(); at++) {
            int k = classes[text.charAt(at)];
            if (k + before > SPACE) {
                break;
            }
            before = k;
        }
        return at;
    }

    /** Goes on over marks that stand in order: news has some, and most texts have nothing else to look at. */
    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && classAt(text, at) == DisplayClass.MARK && isInOrder(text, at)) {
            at = skip(text, at + 1, PLAIN);
        }
        return at;
    }

    private MappedText run(int clean) {
        int at = skipped(0, clean);
        while (at < source.length()) {
            at = special(at);
            at = skipped(at, skipMarks(source, skip(source, at, previous)));
        }
        if (previous == SPACE && out.read() < source.length()) {
            out.copyTo(source.length() - 1);
            out.dropTo(source.length());
        }
        return out.finish();
    }

    private int skipped(int from, int to) {
        previous = to == from ? previous : classAt(source, to - 1) == SPACE ? SPACE : PLAIN;
        return to;
    }

    private int special(int at) {
        return switch (classAt(source, at)) {
            case SPACE, DisplayClass.BLANK, DisplayClass.BREAK -> white(at);
            case DisplayClass.DROP -> standsBesideWhite(at) ? white(at) : word(at);
            case DisplayClass.JOINER -> previous == SPACE ? white(at) : word(at);
            case DisplayClass.FARSI -> words().isArabic() ? word(at) : step(at + 1);
            case DisplayClass.TATWEEL -> isConnector(at) ? step(at + 1) : word(at);
            case DisplayClass.SURROGATE -> isPictograph(at) ? step(at + 2) : word(at);
            default -> word(at);
        };
    }

    private int step(int next) {
        previous = PLAIN;
        return next;
    }

    /** Folds a run of white space and of what shows nothing. */
    private int white(int at) {
        int start = at;
        while (start > out.read() && classAt(source, start - 1) == SPACE) {
            start--;
        }
        int end = at;
        while (end < source.length() && isWhiteOrHidden(source.charAt(end))) {
            end++;
        }
        if (!isSingleSpace(start, end)) {
            fold(start, end);
        }
        previous = SPACE;
        return end;
    }

    private boolean isSingleSpace(int start, int end) {
        return end - start == 1 && classAt(source, start) == SPACE && end < source.length() && !out.isEmptyAt(start);
    }

    private void fold(int start, int end) {
        out.copyTo(start);
        if (end == source.length() || out.isEmptyAt(start)) {
            out.dropTo(end);
            return;
        }
        boolean breaks = false;
        for (int at = start; at < end && !breaks; at++) {
            breaks = DisplayClass.isBreak(source.charAt(at));
        }
        out.replaceTo(end, breaks ? '\n' : ' ');
    }

    private boolean standsBesideWhite(int at) {
        int end = at + 1;
        while (end < source.length() && classAt(source, end) == DisplayClass.DROP) {
            end++;
        }
        return previous == SPACE || end == source.length() || DisplayClass.isWhite(source.charAt(end));
    }

    private static boolean isInOrder(String text, int at) {
        return at == 0 || ArabicMarks.areInOrder(text.charAt(at - 1), text.charAt(at));
    }

    /** The usual tatweel of news: one after a letter, and what follows is no letter. */
    private boolean isConnector(int at) {
        return at > 0 && ArabicLetters.isLetter(source.charAt(at - 1)) && endsWord(at + 1);
    }

    private boolean endsWord(int at) {
        return at == source.length() || classAt(source, at) <= SPACE && !ArabicLetters.isLetter(source.charAt(at));
    }

    private boolean isPictograph(int at) {
        return at + 1 < source.length() && DisplayWord.isPictograph(source.charAt(at), source.charAt(at + 1));
    }

    /** Rewrites the word around a character; a word reaches from white space to white space. */
    private int word(int at) {
        int start = at;
        while (start > out.read() && !DisplayClass.isWhite(source.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < source.length() && !DisplayClass.isWhite(source.charAt(end))) {
            end++;
        }
        while (end > at + 1 && classAt(source, end - 1) == DisplayClass.DROP) {
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

    private static int classAt(String text, int index) {
        return CLASSES[text.charAt(index)];
    }
}
