package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;

/** Takes the words a cue and its frame point to. Used by one call. */
final class WordsReader {
    private static final int MOST_QUESTIONS = 20;
    private static final int CONTINUED = 3;
    private static final int FLOATING = 4;

    private final Scene scene;
    private final Passage passage;
    private final Tokens tokens;
    final Sentence sentence;
    private final ClauseEnd ends;

    WordsReader(Scene scene, Sentence sentence, ClauseEnd ends) {
        this.scene = scene;
        this.sentence = sentence;
        this.ends = ends;
        passage = sentence.passage;
        tokens = passage.tokens;
    }

    /**
     * Takes the words of a frame.
     *
     * @return the token to go on from
     */
    int read(Attribution act, VerbForm form, Frame frame) {
        return switch (frame.kind()) {
            case CLAUSE -> clause(act, form, frame.at() + 1);
            case COLON -> colon(act, form, frame.at() + 1);
            case MARKS -> marks(act, frame.at());
            case PHRASE -> phrase(act, form, frame.at());
            case OPEN -> open(act, frame.at());
        };
    }

    private int clause(Attribution act, VerbForm form, int first) {
        int start = first;
        while (start < sentence.to && (tokens.isType(start, Tokens.COLON) || tokens.isType(start, Tokens.COMMA))) {
            start++;
        }
        if (start >= sentence.to || tokens.isType(start, Tokens.STOP)) {
            if (start >= passage.size()) {
                scene.waiting = act;
                scene.waitsForClause = true;
            }
            return start;
        }
        if (form.verb().labels() && form.verb().strength() == 3 && passage.isStretch(start)) {
            marks(QuotationKind.MIXED, Rule.LABEL, act, start);
            return passage.next(start);
        }
        int end = ends.find(start, sentence.to, act.person);
        if (tokens.isType(start, Tokens.MARK) && !passage.isStretch(start)) {
            start++;
        }
        if (end <= start) {
            return start;
        }
        boolean whole = passage.isStretch(start) && isEdge(passage.marks.closer(start) + 1, end);
        Phrase words = whole ? new Phrase(passage, start + 1, passage.marks.closer(start)) : new Phrase(passage, start, end);
        boolean mixed = whole ? passage.stretchWords(start) > 1 : holdsSpeech(start, end);
        QuotationKind kind = mixed ? QuotationKind.MIXED : QuotationKind.INDIRECT;
        claim(scene.add(kind, mixed ? Rule.CLAUSE_MARKS : Rule.CLAUSE, act, words), end);
        return end;
    }

    private boolean isEdge(int token, int end) {
        for (int at = token; at < end; at++) {
            if (tokens.isWord(at) || tokens.isType(at, Tokens.NUMBER)) {
                return false;
            }
        }
        return true;
    }

    boolean holdsSpeech(int from, int to) {
        for (int token = tokens.next(from, to, Tokens.A_MARK); token < to; token = tokens.next(passage.next(token), to, Tokens.A_MARK)) {
            if (passage.isStretch(token) && passage.stretchWords(token) >= 2 && !Stretches.isName(passage, token)
                    && tokens.first(token) != '(') {
                return true;
            }
        }
        return false;
    }

    private void claim(Draft draft, int end) {
        sentence.draft = draft;
        sentence.statement = end;
        sentence.pending = -1;
    }

    private int colon(Attribution act, VerbForm form, int first) {
        if (first >= passage.size()) {
            scene.waiting = act;
            scene.waitsForClause = false;
            return first;
        }
        if (passage.isStretch(first)) {
            marks(QuotationKind.DIRECT, Rule.COLON_MARKS, act, first);
            return passage.next(first);
        }
        if (tokens.isType(first, Tokens.MARK)) {
            return open(act, first);
        }
        if (tokens.is(first, WordClass.COMPLEMENTISER)) {
            return clause(act, form, first + 1);
        }
        if (form.verb().strength() == 3 && !form.verb().says()) {
            return first;
        }
        int end = Math.max(first + 1, ends.find(first, bareEnd(first), act.person));
        end = end < passage.size() && tokens.isType(end, Tokens.COLON) ? bareEnd(first) : end;
        claim(scene.add(QuotationKind.DIRECT, Rule.COLON_BARE, act, new Phrase(passage, first, end)), end);
        return end;
    }

    /** Bare speech ends with its sentence; a row of questions is one. */
    private int bareEnd(int first) {
        int end = sentence.to;
        for (int row = 0; row < MOST_QUESTIONS && end < passage.size() && tokens.first(end - 1) == '?'; row++) {
            int next = passage.sentenceEnd(end);
            if (tokens.first(next - 1) != '?') {
                break;
            }
            end = next;
        }
        return end;
    }

    private int marks(Attribution act, int open) {
        int inner = open + 1;
        if (tokens.reads(inner, "علي") || tokens.reads(inner, "الي")) {
            inner++;
        }
        if (tokens.is(inner, WordClass.COMPLEMENTISER) && inner + 1 < passage.marks.closer(open) && !tokens.startsWith(inner, "و")
                && !tokens.startsWith(inner, "لان")) {
            Phrase words = new Phrase(passage, inner + 1, passage.marks.closer(open));
            claim(scene.add(QuotationKind.MIXED, Rule.MARKED_CLAUSE, act, words), passage.next(open));
        } else {
            marks(QuotationKind.DIRECT, Rule.VERB_MARKS, act, open);
        }
        return passage.next(open);
    }

    /** Gives a stretch to an act. */
    void marks(QuotationKind kind, Rule rule, Attribution act, int open) {
        int close = passage.marks.closer(open);
        if (close > open + 1) {
            claim(scene.add(kind, rule, act, new Phrase(passage, open + 1, close)), close + 1);
        }
    }

    private int phrase(Attribution act, VerbForm form, int open) {
        int close = passage.marks.closer(open);
        if (tokens.is(open + 1, WordClass.COMPLEMENTISER)) {
            return marks(act, open);
        }
        int second = close + 1;
        Rule rule = form.verb().labels() ? Rule.LABEL : Rule.PHRASE_MARKS;
        if (tokens.reads(second, "و") && passage.isStretch(second + 1)) {
            int end = passage.next(second + 1);
            claim(scene.add(QuotationKind.MIXED, rule, act, new Phrase(passage, open, end)), end);
            return end;
        }
        marks(QuotationKind.MIXED, rule, act, open);
        return close + 1;
    }

    /** Speech whose closing mark is missing: to the narrator's return or the end of the paragraph. */
    private int open(Attribution act, int mark) {
        int end = mark + 1;
        while (end < passage.size() && !isReturn(end)) {
            end++;
        }
        if (end > mark + 1) {
            claim(scene.add(QuotationKind.DIRECT, Rule.OPEN_MARK, act, new Phrase(passage, mark + 1, end)), end);
        }
        return end;
    }

    private boolean isReturn(int token) {
        VerbForm form = tokens.is(token, WordClass.FINITE) ? Lexicon.standard().form(tokens.word(token)) : null;
        if (form == null || form.verb().strength() != 1 || form.tense() != VerbForm.Tense.PAST) {
            return false;
        }
        boolean parted = tokens.isJoined(token) || tokens.isType(token - 1, Tokens.COMMA);
        return parted && (tokens.isType(token + 1, Tokens.COLON) || tokens.isType(token + 1, Tokens.MARK));
    }

    /** Scripture and words of the Prophet are no quotations of their own: past them. */
    int sacred(int token) {
        int at = token;
        while (at < sentence.to && !tokens.isType(at, Tokens.MARK)) {
            at++;
        }
        return at < sentence.to ? passage.next(at) : token;
    }

    /** A stretch met outside any frame. */
    int stretch(int open) {
        int close = passage.marks.closer(open);
        int words = passage.stretchWords(open);
        Draft last = sentence.draft;
        if (ends.isSaidBehind(open)) {
            sentence.pending = open;
        } else if (last != null && !Stretches.isName(passage, open)) {
            boolean beside = isBeside(last.to, open);
            if (tokens.isType(open - 1, Tokens.COLON) && beside && words > CONTINUED) {
                marks(QuotationKind.DIRECT, Rule.COLON_MARKS, last.attribution, open);
            } else if (last.kind == QuotationKind.DIRECT && (beside || last.rule == Rule.MARKS_VERB) && words >= 2) {
                marks(QuotationKind.DIRECT, Rule.CONTINUED, last.attribution, open);
            } else if (words >= CONTINUED || words == 2 && last.kind != QuotationKind.INDIRECT) {
                marks(QuotationKind.MIXED, Rule.CONTINUED, last.attribution, open);
            } else {
                sentence.pending = open;
            }
        } else if (sentence.pending < 0 && words > 0) {
            sentence.pending = open;
        } else if (words > 0 && !Stretches.isName(passage, open)) {
            sentence.pending = open;
        }
        return close + 1;
    }

    /** Whether nothing or a comma or colon stands before a stretch in its sentence. */
    boolean opensStatement(int open) {
        return open == sentence.from || !tokens.isWord(open - 1);
    }

    /** «…»، هذا ما قاله فلان. */
    boolean isThisIsWhat(int open, int verb) {
        int after = passage.next(open);
        int first = tokens.isWord(after) ? after : after + 1;
        return verb == first + 2 && tokens.reads(first, "هذا") && tokens.reads(first + 1, "ما");
    }

    private boolean isBeside(int from, int open) {
        if (open - from > 2 * CONTINUED) {
            return false;
        }
        for (int token = from; token < open; token++) {
            if (tokens.isWord(token) && !tokens.reads(token, "و")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes a sentence that stands in marks as a whole, and the words an act at the end of the last paragraph waits for.
     *
     * @return the token to go on from
     */
    int floating() {
        int first = sentence.from;
        Attribution waiting = scene.waiting;
        scene.waiting = null;
        if (!passage.isStretch(first)) {
            return first;
        }
        int after = passage.next(first);
        if (waiting != null) {
            QuotationKind kind = scene.waitsForClause ? QuotationKind.MIXED : QuotationKind.DIRECT;
            marks(kind, scene.waitsForClause ? Rule.CLAUSE_MARKS : Rule.COLON_MARKS, waiting, first);
            return after;
        }
        boolean speech = passage.stretchWords(first) >= FLOATING || Stretches.isClausal(passage, first);
        if (speech && tokens.first(first) != '(' && isEdge(after, sentence.to) && passage.stretchWords(first) > 1) {
            marks(QuotationKind.DIRECT, Rule.FLOATING, scene.add(new Attribution(passage, first, first)), first);
            return after;
        }
        return first;
    }
}
