package io.github.khabar.internal.page;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a page besides its content.
 *
 * @param url its address, or null
 * @param retrievedAt when it was fetched, or null; the only clock there is
 */
public record PageContext(@Nullable String url, @Nullable OffsetDateTime retrievedAt) {

    /** Nothing is known. */
    public static final PageContext UNKNOWN = new PageContext(null, null);
}
