package io.github.khabar.article;

/** What kind of source speaks. */
public enum SpeakerKind {
    /** A named person. */
    PERSON,
    /** A body, company, state or group; also a place name that stands for a government. */
    INSTITUTION,
    /** A source without a name: official, witness, expert. */
    ANONYMOUS,
    /** A statement, report, study, poll or ruling. */
    DOCUMENT,
    /** A news medium that is itself the source. */
    MEDIUM
}
