package io.github.khabar.article;

import java.io.Serializable;

/**
 * Something a careful reader should know about how the article came about. Immutable and thread-safe.
 *
 * @param kind what happened
 * @param detail the particulars, for people; names the limit and its value where one was reached
 * @serial exclude
 */
public record Warning(Kind kind, String detail) implements Serializable {

    /** What a warning is about. */
    public enum Kind {
        /** The bytes were not in the declared charset, or none was declared and one was found. */
        CHARSET,
        /** Text that had been decoded wrongly was put right. */
        MOJIBAKE_REPAIRED,
        /** Some characters of the input are lost (U+FFFD). */
        CHARACTERS_LOST,
        /** A limit was reached; what was read until then is kept. */
        LIMIT_REACHED,
        /** The deadline passed; what was read until then is kept. */
        DEADLINE_PASSED,
        /** The markup could not be read to its end; what was read until then is kept. */
        MARKUP_BROKEN,
        /** A JSON-LD block could not be read to its end. */
        JSON_LD_BROKEN,
        /** A stated date is impossible and was dropped. */
        DATE_REFUSED,
        /** A name or address holds characters that hide its true reading order. */
        BIDI_CONTROL,
        /** A host name mixes scripts or imitates another one. */
        HOMOGRAPH,
        /** The input is no text. */
        BINARY_INPUT,
        /** The text says that it holds opinion. */
        OPINION
    }
}
