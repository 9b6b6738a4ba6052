/**
 * Word lists as files and the matchers over them. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.lexicon;

import org.jspecify.annotations.NullMarked;
