package io.github.khabar.internal.html.flat;

/** What a word in a class, id, role or itemprop attribute tells about an element. */
public enum Mark {
    /** The story's text: {@code article-body}, {@code entry-content}. */
    BODY,
    /** Content of any kind: {@code content}, {@code text}. */
    CONTENT,
    /** The story as a whole: {@code article}, {@code post}, {@code story}. */
    STORY,
    /** A main region: {@code main}, {@code primary}. */
    MAIN,
    /** A headline. */
    TITLE,
    /** A summary under the headline. */
    SUMMARY,
    /** Facts about the story: date, author, section. */
    META,
    /** Who wrote. */
    AUTHOR,
    /** When. */
    DATE,
    /** A picture's caption or credit. */
    CAPTION,
    /** Picture, gallery, player. */
    MEDIA,
    /** A quote. */
    QUOTE,
    /** Other stories. */
    RELATED,
    /** A grid, card or teaser of other stories. */
    CARD,
    /** Share bars and follow-us lines. */
    SHARE,
    /** Readers' comments. */
    COMMENT,
    /** Advertising and promotion. */
    AD,
    /** Newsletter and sign-up boxes. */
    NEWSLETTER,
    /** Navigation, menus, breadcrumbs, pagers. */
    NAV,
    /** A page's or story's head. */
    HEADER,
    /** A page's or story's foot. */
    FOOTER,
    /** A side column. */
    SIDEBAR,
    /** A widget, module or box. */
    WIDGET,
    /** Tags and topics. */
    TAGS,
    /** Consent, cookies, modal windows. */
    CONSENT,
    /** Log-in, account, shop. */
    ACCOUNT,
    /** Not shown: hidden by attribute, style or class. */
    HIDDEN,
    /** A post of another site. */
    EMBED,
    /** A list of contents. */
    CONTENTS,
    /** A disclaimer, licence or copyright line. */
    LEGAL,
    /** Many pictures with captions, told by themselves. */
    GALLERY;

    /** {@return the bit of this mark in a mask} */
    public int bit() {
        return 1 << ordinal();
    }
}
