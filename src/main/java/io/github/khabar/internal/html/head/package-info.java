/**
 * What the page states about itself: meta tags, JSON-LD and microdata, read into hints. Not for use outside the library.
 */
@NullMarked
package io.github.khabar.internal.html.head;

import org.jspecify.annotations.NullMarked;
