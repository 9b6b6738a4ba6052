/**
 * Writes an article as JSON, Markdown or HTML, from the model only. Start with {@link io.github.khabar.render.ArticleJson}.
 */
@NullMarked
package io.github.khabar.render;

import org.jspecify.annotations.NullMarked;
