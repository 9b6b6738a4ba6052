/**
 * Where the story is: features of every line, the model that weighs them, and the rules for holes and ends. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html.locate;

import org.jspecify.annotations.NullMarked;
