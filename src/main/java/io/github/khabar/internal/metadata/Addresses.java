package io.github.khabar.internal.metadata;

import io.github.khabar.article.Access;
import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.text.HostNames;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the canonical address, the next page, the site's name and the paywall flag. Thread-safe; has no state. */
final class Addresses {
    private static final int LONGEST = 8_000;

    private Addresses() {}

    static void read(Hints hints, PageContext context, ArticleBuilder article) {
        Sourced<String> url = firstSafe(hints.all(HintKey.URL));
        if (url == null && context.url() != null && isSafe(context.url())) {
            url = Sourced.of(context.url(), Provenance.CALLER, "url");
        }
        if (url != null) {
            article.warnings(hostWarnings(url.value()));
        }
        article.url(url).nextPage(firstSafe(hints.all(HintKey.NEXT_PAGE))).siteName(siteName(hints)).access(access(hints));
    }

    /** Whether an address may be handed on: absolute, http or https, no space or control character in it. */
    static boolean isSafe(String url) {
        String start = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        boolean web = start.startsWith("http://") || start.startsWith("https://");
        boolean safe = web && url.length() <= LONGEST;
        for (int at = 0; safe && at < url.length(); at++) {
            safe = !hides(url.charAt(at));
        }
        return safe;
    }

    private static boolean hides(char c) {
        return c <= ' ' || c == '"' || c == '<' || c == '>' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    private static @Nullable Sourced<String> firstSafe(List<Sourced<String>> urls) {
        for (Sourced<String> url : urls) {
            if (isSafe(url.value())) {
                return url;
            }
        }
        return null;
    }

    private static List<Warning> hostWarnings(String url) {
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end);
        return HostNames.isDeceptive(host) ? List.of(new Warning(Warning.Kind.HOMOGRAPH, host)) : List.of();
    }

    /** Words before an address: some pages state their address as their name. */
    private static @Nullable Sourced<String> siteName(Hints hints) {
        for (Sourced<String> name : hints.all(HintKey.SITE_NAME)) {
            if (!isSafe(name.value())) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable Sourced<Access> access(Hints hints) {
        for (Sourced<String> hint : hints.all(HintKey.ACCESS)) {
            Access access = switch (hint.value().toLowerCase(Locale.ROOT)) {
                case "true", "free", "yes", "http://schema.org/true", "https://schema.org/true" -> Access.FREE;
                case "false", "locked", "no", "http://schema.org/false", "https://schema.org/false" -> Access.PAYWALLED;
                default -> Access.UNKNOWN;
            };
            if (access != Access.UNKNOWN) {
                return new Sourced<>(access, hint.origin());
            }
        }
        return null;
    }
}
