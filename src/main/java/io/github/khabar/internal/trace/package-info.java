/**
 * Decisions heard: what {@code explain} records. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.trace;

import org.jspecify.annotations.NullMarked;
