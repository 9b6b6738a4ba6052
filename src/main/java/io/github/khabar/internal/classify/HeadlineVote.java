package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.Zone;
import java.util.Set;

/**
 * Finds the line that shows the headline by agreement of the sources: the page's own heading, og:title, JSON-LD, the title. The page's
 * own words win; what other sources add behind them, most often the name of the site, does not count against them.
 */
final class HeadlineVote {
    private static final int LONGEST = 60;
    private static final int MOST_TIMES = 3; // the length of the other
    private static final double SAME = 3;
    private static final double BEGINS = 2.5;
    private static final double SIMILAR = 2;
    private static final double LESSER_PART = 0.5;
    private static final double TITLE_WEIGHT = 0.8;
    private static final double ENOUGH = 1.4;

    private HeadlineVote() {}

    /** {@return the index of the headline's line, -1 where no line shows it} */
    static int find(Lines lines, Stated stated) {
        int best = -1;
        double most = ENOUGH;
        int longest = Math.max(longest(stated.headlines()), longest(stated.titles())) * MOST_TIMES;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.at(at);
            double form = form(line);
            boolean candidate = form + SAME > most && (form > most || !line.hasMoreLetters(longest)) && isCandidate(line);
            double votes = candidate ? agreement(line, stated) + form : 0;
            if (votes > most && !isName(line.letters(), stated)) {
                best = at;
                most = votes;
            }
        }
        return best;
    }

    private static int longest(Set<String> sources) {
        int longest = 0;
        for (String source : sources) {
            longest = Math.max(longest, source.length());
        }
        return longest;
    }

    private static boolean isCandidate(Line line) {
        return line.shape() != Shape.EMBED && line.hasAtLeast(1) && line.hasAtMost(LONGEST);
    }

    /** A page may state its site or section as its headline by mistake. */
    private static boolean isName(String letters, Stated stated) {
        return stated.isSiteName(letters) || stated.isSectionName(letters);
    }

    private static double agreement(Line line, Stated stated) {
        return Math.max(best(line, stated.headlines()), TITLE_WEIGHT * best(line, stated.titles()));
    }

    private static double best(Line line, Set<String> sources) {
        double best = 0;
        for (String source : sources) {
            best = Math.max(best, likeness(line, source));
        }
        return best;
    }

    /** Most lines are of another length: their letters are never put together. */
    private static double likeness(Line line, String source) {
        int shorter = Math.min(line.letterCount(), source.length());
        int longer = Math.max(line.letterCount(), source.length());
        return shorter * MOST_TIMES < longer ? 0 : likeness(line.letters(), source, shorter, longer);
    }

    private static double likeness(String letters, String source, int shorter, int longer) {
        if (letters.equals(source)) {
            return SAME;
        }
        if (source.contains(letters) || letters.contains(source)) {
            boolean begins = source.startsWith(letters) || letters.startsWith(source);
            double agreement = begins ? BEGINS : SIMILAR;
            return shorter * 2 < longer ? agreement - LESSER_PART : agreement; // the lesser part may be the site's name
        }
        return commonStart(letters, source) * 2 > longer ? SIMILAR : 0;
    }

    private static int commonStart(String one, String two) {
        int at = 0;
        while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return at;
    }

    private static double form(Line line) {
        double form = switch (line.shape() == Shape.HEADING ? line.facts().level() : 0) {
            case 0 -> 0;
            case 1 -> 1.2;
            case 2 -> 0.6;
            default -> 0.3;
        };
        form += line.zone() == Zone.TOP ? 0.3 : 0;
        form -= line.isLink() ? 0.6 : 0;
        form -= line.shape() == Shape.LIST_ITEM ? 0.6 : 0;
        form -= line.shape() == Shape.FIGURE ? 1.5 : 0; // most often a caption that repeats the headline
        return form;
    }
}
