/**
 * From the chosen lines to raw blocks: paragraphs, captions, lists, tables, and counts about the whole page. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html.read;

import org.jspecify.annotations.NullMarked;
