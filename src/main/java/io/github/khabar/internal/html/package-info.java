/**
 * From bytes and HTML to hints and raw blocks; the only package that sees jsoup. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html;

import org.jspecify.annotations.NullMarked;
