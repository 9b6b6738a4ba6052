/**
 * From bytes to characters: charset by mark, declaration and evidence of the bytes; mojibake repaired. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html.decode;

import org.jspecify.annotations.NullMarked;
