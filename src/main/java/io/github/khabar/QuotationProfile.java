package io.github.khabar;

/** How sure a quotation must be before it is reported. */
public enum QuotationProfile {
    /** As many right quotations as possible at few wrong ones. */
    BALANCED,
    /** Few wrong ones, at the price of some right ones: for fact-checking and automatic publishing. */
    PRECISE
}
