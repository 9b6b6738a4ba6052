/**
 * Arabic text: normalisation with offsets, dates, sentences, language; useful on its own.
 */
@NullMarked
package io.github.khabar.text;

import org.jspecify.annotations.NullMarked;
