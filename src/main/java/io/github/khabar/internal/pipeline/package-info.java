/**
 * The order of the stages and the assembly of the article. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.pipeline;

import org.jspecify.annotations.NullMarked;
