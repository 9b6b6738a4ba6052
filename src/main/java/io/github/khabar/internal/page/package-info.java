/**
 * What passes between the stages: hints, raw blocks, blocks with roles. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.page;

import org.jspecify.annotations.NullMarked;
