/**
 * The command line. Not for use from code: call {@link io.github.khabar.ArticleParser} and {@code khabar.render} instead.
 */
@NullMarked
package io.github.khabar.cli;

import org.jspecify.annotations.NullMarked;
