package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Reads "it says in the statement of somebody that": the document is part of the cue, its owner speaks. Used by one call. */
final class DocumentReader {
    private static final int REACH = 14;

    private final Scene scene;
    private final FrameFinder frames;
    private final Passage passage;
    private final Tokens tokens;
    private final Sentence sentence;
    private final WordsReader words;

    DocumentReader(Scene scene, FrameFinder frames, WordsReader words) {
        this.scene = scene;
        this.frames = frames;
        this.words = words;
        sentence = words.sentence;
        passage = sentence.passage;
        tokens = passage.tokens;
    }

    /** {@return the token to go on from; the verb itself where no document follows} */
    int read(int verb) {
        int noun = noun(verb);
        if (noun < 0) {
            return verb;
        }
        Frame frame = frames.find(CueRules.NOUN, noun + 1, Math.min(sentence.to, noun + REACH));
        if (frame == null || frame.kind() == Frame.Kind.PHRASE) {
            return verb;
        }
        Attribution act = new Attribution(passage, verb, noun + 1);
        act.document = new Phrase(passage, noun, noun + 1);
        act.mention = owner(noun, frame.at());
        sentence.act = scene.add(act);
        return words.read(act, CueRules.NOUN, frame);
    }

    /** «بيان لوزارة …», «بيان للوزارة», «بيان صادر عن الوزارة»; a report speaks for itself. */
    private @Nullable Mention owner(int noun, int limit) {
        if (!Statements.isOne(tokens, noun)) {
            return NounPhraseReader.read(passage, noun + 1, limit);
        }
        int issued = Statements.behindIssued(tokens, noun + 1);
        return NounPhraseReader.readSource(passage, issued < 0 ? noun + 1 : issued, limit);
    }

    private int noun(int verb) {
        int noun = verb + 2;
        boolean in = tokens.reads(verb + 1, "في");
        boolean document = in && noun < sentence.to && tokens.is(noun, WordClass.DOCUMENT | WordClass.OCCASION)
                && !tokens.is(noun, WordClass.TIME);
        return document ? noun : -1;
    }
}
