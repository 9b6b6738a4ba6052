/**
 * From markup to jsoup's tree, within a budget of elements, depth and time. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html.parse;

import org.jspecify.annotations.NullMarked;
