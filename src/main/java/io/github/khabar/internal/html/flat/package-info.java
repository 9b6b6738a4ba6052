/**
 * The page in rows: one walk over jsoup's tree gives its elements, its lines of text and its media as flat arrays. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html.flat;

import org.jspecify.annotations.NullMarked;
