/**
 * What a call may cost: limits and deadline. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.limit;

import org.jspecify.annotations.NullMarked;
