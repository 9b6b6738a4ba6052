package io.github.khabar.text;

/** One decision of the search profile: which spellings count as the same. */
public enum Folding {
    /** Every alef is the bare one: أ إ آ ٱ become ا. */
    ALEF,
    /** A hamza on a seat is the bare one: ؤ ئ become ء. */
    HAMZA_SEATS,
    /** Alef maksura, Farsi yeh and their like become ي. */
    YEH,
    /** Ta marbuta becomes ه. */
    TA_MARBUTA,
    /** Letters of names from other languages and of other keyboards become the nearest Arabic letter: پ ب, ڤ ف, ک ك. */
    FOREIGN_LETTERS,
    /** All digits become ASCII. */
    DIGITS,
    /** Arabic punctuation becomes ASCII: ، ؛ ؟ ٪ and «…» as three full stops. */
    PUNCTUATION,
    /** Double quotation marks become {@code "}, single ones {@code '}. */
    QUOTATION_MARKS,
    /** Every dash becomes a hyphen. */
    DASHES,
    /** Tatweel after a letter goes; one that stands free becomes a space. */
    TATWEEL,
    /** Vowel signs and all other marks on letters go. */
    HARAKAT,
    /** Zero width joiners and variation selectors go. */
    JOINERS,
    /** Honorifics in one character become words or a space, Quranic signs a space. */
    SIGNS,
    /** Letters of other scripts become lower case, compatible characters their plain form (NFKC case folding): ™ becomes tm. */
    COMPATIBILITY
}
