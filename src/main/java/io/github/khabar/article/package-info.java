/**
 * What an article is: the immutable model. Start with {@link io.github.khabar.article.Article}.
 */
@NullMarked
package io.github.khabar.article;

import org.jspecify.annotations.NullMarked;
