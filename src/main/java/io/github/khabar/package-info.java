/**
 * Reads Arabic news. Start with {@link io.github.khabar.ArticleParser}.
 */
@NullMarked
package io.github.khabar;

import org.jspecify.annotations.NullMarked;
