/**
 * Byline, dateline, dates, and the reconciliation of what a page states. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.metadata;

import org.jspecify.annotations.NullMarked;
