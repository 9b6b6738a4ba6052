/**
 * Finds quotations and their speakers. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.quote;

import org.jspecify.annotations.NullMarked;
