/**
 * Gives every block its role and the page its kind. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.classify;

import org.jspecify.annotations.NullMarked;
