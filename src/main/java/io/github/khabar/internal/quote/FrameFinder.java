package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Looks right of a cue for what links it to words: a complementiser, a colon, marks. */
final class FrameFinder {
    private static final Words WHILE = Words.of("فيما", "بينما");
    private static final int REACH = 45;
    private static final int WEAK_MARKS = 7;
    private static final int LONG_SPEECH = 8;
    private static final int SPEECH = 4;
    private static final int PHRASE_REACH = 22;
    private static final int ABOUT_REACH = 8;
    private static final int MARKS_REACH = 35;

    /** What a search takes notice of; all that is farther than its reach may end it. */
    private static final long SEEN = WordClass.COMPLEMENTISER | WordClass.BY_SAYING | WordClass.CUE_FORM | WordClass.COMPLEMENT
            | Tokens.A_COLON | Tokens.A_MARK;

    private final Passage passage;
    private final Tokens tokens;
    private final ClauseFrames clauses;

    FrameFinder(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
        clauses = new ClauseFrames(passage);
    }

    /**
     * Looks for the frame of a cue.
     *
     * @param form the cue
     * @param from the token behind it
     * @param to the end of its sentence
     * @return the frame, or null
     */
    @Nullable Frame find(VerbForm form, int from, int to) {
        Search search = new Search(form, from, to);
        int token = from;
        while (token < to && !search.done) {
            search.visit(token);
            token = tokens.next(passage.next(token), Math.min(to, from + REACH), SEEN);
        }
        return search.frame == null ? search.phrase : search.frame;
    }

    /** One search. */
    private final class Search {
        private final VerbForm form;
        private final Verb verb;
        private final int from;
        private final int to;
        private @Nullable Frame frame;
        private @Nullable Frame phrase;
        private boolean complement;
        private boolean done;
        private int saying = -1;

        Search(VerbForm form, int from, int to) {
            this.form = form;
            verb = form.verb();
            this.from = from;
            this.to = to;
        }

        void visit(int token) {
            switch (tokens.type(token)) {
                case Tokens.COLON -> colon(token);
                case Tokens.MARK -> mark(token);
                case Tokens.WORD -> word(token);
                default -> done = token - from > REACH;
            }
        }

        private void found(Frame.Kind kind, int token) {
            frame = new Frame(kind, token, saying);
            done = true;
        }

        private void colon(int token) {
            boolean speaks = verb.strength() < 3 || saying >= 0 || verb.says() || passage.isStretch(token + 1);
            if (speaks && token - from <= REACH && !isClock(token)) {
                found(Frame.Kind.COLON, token);
            }
        }

        private boolean isClock(int token) {
            return tokens.isType(token - 1, Tokens.NUMBER) && tokens.isType(token + 1, Tokens.NUMBER);
        }

        private void mark(int token) {
            if (!passage.isStretch(token)) {
                stray(token);
                return;
            }
            if (phrase != null || isScripture(token)) {
                return;
            }
            int words = passage.stretchWords(token);
            boolean far = token - from > WEAK_MARKS && words < LONG_SPEECH;
            if (verb.isWeak() && verb.strength() == 1 && saying < 0 && far || token - from > MARKS_REACH) {
                return;
            }
            if (token == from && words <= 3 && !form.suffixed() && !verb.labels() && !endsSentence(token)) {
                return;
            }
            if (saying >= 0 && saying >= token - 3) {
                found(Frame.Kind.MARKS, token);
            } else if (!verb.labels() && Stretches.isName(passage, token) || isPlaceName(token, words)) {
                return;
            } else if (verb.is(Trait.HEADING) && words >= 2) {
                found(Frame.Kind.MARKS, token);
            } else if (isAttributedBehind(token, words)) {
                return;
            } else if (isPhrase(token) || verb.labels() && token > from + 1) {
                phrase(token, words);
            } else if (words >= SPEECH || Stretches.isClausal(passage, token) || words >= 2 && endsSentence(token)) {
                found(verb.says() && !complement ? Frame.Kind.MARKS : Frame.Kind.PHRASE, token);
            } else {
                phrase(token, words);
            }
        }

        /** Scripture stands in doubled brackets; speech does so only right behind its verb. */
        private boolean isScripture(int token) {
            return tokens.first(token) == '(' && token - from > 3 && saying < 0;
        }

        /** Where the speaker spoke: a channel or paper in marks, behind a preposition. */
        private boolean isPlaceName(int token, int words) {
            int before = token - 1;
            if (words > 3 || Stretches.isClausal(passage, token) || before < from) {
                return false;
            }
            return tokens.reads(before, "ل") || !form.verb().labels() && (tokens.reads(before, "في") || tokens.reads(before, "عبر")
                    || tokens.reads(before, "علي") && !form.verb().is(Trait.ALA) || tokens.reads(before, "مع"));
        }

        /** A few marked words with "according to" behind them belong to that. */
        private boolean isAttributedBehind(int token, int words) {
            int after = passage.next(token);
            return words <= SPEECH && tokens.is(after, WordClass.ATTRIBUTION) && AttributionRules.isAttribution(passage, after);
        }

        /** A preposition or a noun of action right before the mark makes it a part of a noun phrase. */
        private boolean isPhrase(int token) {
            int before = token - 1;
            boolean linked = before >= from && tokens.isWord(before)
                    && (tokens.is(before, WordClass.PREPOSITION) || tokens.length(before) == 1 || tokens.is(before, WordClass.COMPLEMENT));
            return linked || verb.strength() == 3 && !verb.says();
        }

        private void phrase(int token, int words) {
            boolean enough = words >= 2 || verb.labels();
            if (phrase == null && enough && token - from <= PHRASE_REACH && quotesInPhrase() && !needsAbout()) {
                phrase = new Frame(Frame.Kind.PHRASE, token, saying);
            }
        }

        /** Whether marked words in the verb's noun phrase are words of its subject. */
        private boolean quotesInPhrase() {
            boolean everyday = verb.isWeak() && verb.strength() == 1 && !verb.says();
            return !everyday && (!verb.is(Trait.ACT) || tokens.reads(from, "اللوم"));
        }

        /** عبر is "across" unless "about" follows. */
        private boolean needsAbout() {
            if (!verb.is(Trait.ABOUT)) {
                return false;
            }
            for (int at = from; at < to && at < from + ABOUT_REACH; at++) {
                if (tokens.reads(at, "عن")) {
                    return false;
                }
            }
            return true;
        }

        private boolean endsSentence(int open) {
            int after = passage.marks.closer(open) + 1;
            return after >= to || !tokens.isWord(after);
        }

        private void stray(int token) {
            boolean near = token - from <= 8 || saying >= 0;
            if (passage.marks.isStrayOpener(token) && near && !complement && (verb.says() || saying >= 0)) {
                found(Frame.Kind.OPEN, token);
            }
        }

        private void word(int token) {
            if (tokens.is(token, WordClass.COMPLEMENTISER)) {
                if (clauses.accepts(verb, from, token, complement)) {
                    found(Frame.Kind.CLAUSE, token);
                }
            } else if (isSaying(token)) {
                saying = token;
            } else if (tokens.is(token, WordClass.FINITE) && stops(token)) {
                done = true;
            } else if (tokens.is(token, WordClass.PARTICIPLE) && stopsBefore(token)) {
                done = true;
            } else if (isComplement(token)) {
                complement = true;
            }
            done |= token - from > REACH;
        }

        /** What somebody else does meanwhile; what was said stands before it. */
        private boolean isWhile(int token) {
            return tokens.readsAny(token, WHILE) && !tokens.isWord(token - 1);
        }

        private boolean isSaying(int token) {
            VerbForm other = tokens.lead(token) == 0 ? form(token) : null;
            return tokens.is(token, WordClass.BY_SAYING) || token == from && isParticipleBeside(token)
                    || other != null && other.verb().isSay() && (other.isParticiple() || verb.is(Trait.LEADS));
        }

        /** "Went on stressing that": verb and participle are one cue. */
        private boolean isParticipleBeside(int token) {
            VerbForm other = form(token);
            return other != null && !form.isParticiple() && other.verb().strength() < 3
                    && (other.isParticiple() && !other.verb().isWeak() || other.verb().isSay() && other.tense() == VerbForm.Tense.PRESENT);
        }

        private boolean stops(int token) {
            VerbForm other = form(token);
            if (other == null || token == from || CueRules.isCalled(passage, token)) {
                return false;
            }
            if (phrase != null && isWhile(token - 1) || isLabelAnew(token, other)) {
                return true;
            }
            if (other.suffixed() && other.verb().labels() && CueRules.isWhat(tokens, token - 1)) {
                return true;
            }
            if (other.suffixed() || other.verb().isWeak() && !tokens.isJoined(token)) {
                return false;
            }
            if (verb.isWeak() && !other.verb().isWeak()) {
                return true;
            }
            boolean apart = tokens.isJoined(token) || !tokens.isWord(token - 1);
            boolean attached = tokens.is(token - 1, WordClass.RELATIVE) || tokens.reads(token - 1, "ما") || tokens.reads(token - 1, "كما");
            return attached || !apart ? reportsItself(token) : true;
        }

        /** «استنكر ما جرى، ووصفه بأنه …»: the next verb names what it is. */
        private boolean isLabelAnew(int token, VerbForm other) {
            return other.suffixed() && other.verb().labels() && tokens.isWrittenOn(token) && !tokens.isWord(token - 1);
        }

        /** A verb in a relative clause that has a clause of its own. */
        private boolean reportsItself(int token) {
            return tokens.is(token + 1, WordClass.COMPLEMENTISER)
                    || tokens.is(token + 2, WordClass.COMPLEMENTISER) && !(verb.is(Trait.PURE) && isInna(token + 2))
                    || tokens.isType(token + 1, Tokens.COLON) || passage.isStretch(token + 1);
        }

        /** إن goes with "said", أن with nearly all other verbs: «قال المدير الذي أعلن استقالته إن». */
        private boolean isInna(int token) {
            return tokens.startsWith(token, "ان") && passage.letter(token) == 'إ';
        }

        private boolean stopsBefore(int token) {
            VerbForm other = form(token);
            return other != null && other.verb().strength() < 3 && !other.verb().isWeak() && tokens.isType(token - 1, Tokens.COMMA);
        }

        private boolean isComplement(int token) {
            return !verb.isPure() && tokens.is(token, WordClass.COMPLEMENT) && !tokens.is(token, WordClass.ARTICLE) && tokens.lead(token) == 0
                    && !tokens.is(token - 1, WordClass.ACTOR);
        }

        private @Nullable VerbForm form(int token) {
            return Lexicon.standard().form(tokens.word(token));
        }
    }
}
