package io.github.khabar.internal.quote;

/** Reads "an agency quoted somebody as saying": the subject carries the words, who stands behind "from" spoke them. */
final class CarrierReader {
    private static final int REACH = 16;

    private final Scene scene;
    private final FrameFinder frames;
    private final Passage passage;
    private final Tokens tokens;
    private final Sentence sentence;
    private final WordsReader words;

    CarrierReader(Scene scene, FrameFinder frames, WordsReader words) {
        this.scene = scene;
        this.frames = frames;
        this.words = words;
        sentence = words.sentence;
        passage = sentence.passage;
        tokens = passage.tokens;
    }

    /** {@return the token to go on from; the verb itself where it quotes nobody} */
    int read(int verb, VerbForm form) {
        int from = behindFrom(verb);
        if (from < 0) {
            return verb;
        }
        Frame frame = frames.find(CueRules.NOUN, from, sentence.to);
        if (frame == null) {
            return verb;
        }
        int saying = saying(from, frame.at());
        Attribution act = new Attribution(passage, saying < 0 ? verb : saying, saying < 0 ? verb + 1 : saying + 1);
        Mention carrier = NounPhraseReader.read(passage, verb + 1, from - 1);
        act.medium = carrier == null ? null : carrier.phrase();
        if (!isPronoun(from - 1)) {
            act.mention = NounPhraseReader.read(passage, from, saying < 0 ? frame.at() : saying);
        }
        sentence.act = scene.add(act);
        return words.read(act, CueRules.NOUN, frame);
    }

    private boolean isPronoun(int token) {
        return !tokens.reads(token, "عن");
    }

    /** {@return the token behind "from"; -1 where it is not near} */
    private int behindFrom(int verb) {
        for (int token = verb + 1; token < sentence.to && token - verb < REACH; token = passage.next(token)) {
            if (tokens.reads(token, "عن") || tokens.reads(token, "عنه") || tokens.reads(token, "عنها") || tokens.reads(token, "عنهم")) {
                return token + 1;
            }
            if (tokens.is(token, WordClass.COMPLEMENTISER | WordClass.CUE_FORM) || tokens.isType(token, Tokens.COLON)) {
                return -1;
            }
        }
        return -1;
    }

    private int saying(int from, int to) {
        for (int token = from; token < to; token = passage.next(token)) {
            if (tokens.is(token, WordClass.SAYING_NOUN)) {
                return token;
            }
        }
        return -1;
    }
}
