package io.github.khabar.internal.html.locate;

/** What the phrases of {@code line-words.txt} are about. */
public enum LineGroup {
    RELATED,
    FOLLOW,
    COMMENTS,
    FRAME,
    DISCLAIMER,
    ADVERT,
    SOURCE,
    BYLINE,
    DATE,
    TAGS,
    CONTENTS,
    CREDIT,
    AGENCY,
    SUMMARY;

    int bit() {
        return 1 << ordinal();
    }
}
