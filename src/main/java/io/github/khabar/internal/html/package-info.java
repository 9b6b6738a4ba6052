/**
 * From bytes and HTML to hints and raw blocks; the only packages that see jsoup. The way of a page: {@code decode} gives characters,
 * {@code parse} a tree, {@code flat} rows and lines, {@code head} hints, {@code locate} the story's lines, {@code read} its blocks;
 * {@code PageReader} here calls them in that order. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html;

import org.jspecify.annotations.NullMarked;
