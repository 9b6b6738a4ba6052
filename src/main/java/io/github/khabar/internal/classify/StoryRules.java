package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import org.jspecify.annotations.Nullable;

/** The table of roles in the story: one line a rule, first match wins. Immutable and thread-safe. */
final class StoryRules {
    private static final String BELOW_RELATED = "below-related";
    static final String SUMMARY_LABEL = "summary-label";
    static final String SUMMARY = "summary";
    private static final int LONGEST_SIGNED_DATE = 14; // a name of five words and a date with weekday and time
    private static final int LONGEST_RELATED = 25;
    private static final int LONGEST_CREDIT = 6;
    private static final int LONGEST_NOTE = 40;

    /** Gives a line its role. */
    static boolean read(Place place) {
        return readOddLine(place) || readPhrase(place) || readSetOff(place) || readLineAbove(place) || readText(place);
    }

    private static boolean readOddLine(Place place) {
        Line line = place.line();
        // «***», «آ», «http://example.org/pic.jpg»
        return place.give("noise", line.isNoise() && !isPicture(line), Role.BOILERPLATE)
                || place.give("figure", line.shape() == Shape.FIGURE, Role.FIGURE)
                || place.give("embed", line.shape() == Shape.EMBED, Role.EMBED)
                // the headline once more above the text
                || place.give("headline-again", isHeadlineAgain(place), Role.BOILERPLATE)
                // «— بلدية المرفأ (@harbour) May 3, 2021» below an embedded post
                || place.give("post-signature", isPostSignature(line), Role.BOILERPLATE)
                // «ملخص» and the lines of the box below it
                || place.give(SUMMARY_LABEL, line.says(Effect.SUMMARY), Role.BOILERPLATE)
                || place.give(SUMMARY, isSummary(place), Role.STANDFIRST)
                // <p class="excerpt"> as the first line below the headline
                || place.give("first-standfirst", isStandfirst(place), Role.STANDFIRST);
    }

    private static boolean readPhrase(Place place) {
        Line line = place.line();
        // «اقرأ أيضا: قطار جديد إلى المرفأ»
        return place.give("phrase-ends", line.says(Effect.ENDS), Role.BOILERPLATE)
                // «تابعونا على تلغرام»
                || place.give("phrase-drop", line.says(Effect.DROP), Role.BOILERPLATE)
                // «المصدر: وكالات»
                || place.give("phrase-source", line.says(Effect.SOURCE), Role.SOURCE)
                // «كلمات مفتاحية: نهر، جسر»
                || place.give("phrase-tags", line.says(Effect.TAGS), Role.TAGS)
                // «تحرير: نورة الهاشمي»
                || place.give("phrase-byline", line.says(Effect.BYLINE), Role.BYLINE)
                // «الأسبوع الأول | 10 دقائق», which other rules would take for a date
                || place.give("table-row", line.shape() == Shape.TABLE_ROW, Role.TABLE_ROW)
                // «آخر تحديث: 3 مايو 2021»
                || place.give("phrase-date", line.says(Effect.DATE), Role.DATE)
                // «سلمى الحداد السبت 3 مايو 2021», the author as the head states the name
                || place.give("signed-date", isSignedDate(place), Role.BYLINE)
                // «3 مايو 2021»
                || place.give("date", line.isDate(), Role.DATE);
    }

    private static boolean readSetOff(Place place) {
        Line line = place.line();
        // the line below «أخبار ذات صلة»
        return place.give(BELOW_RELATED, isBelowRelated(place), Role.BOILERPLATE)
                // a paragraph that is one link: «قطار جديد إلى المرفأ»
                || place.give("link-line", isLinkLine(place), Role.BOILERPLATE)
                // «تعرف على مواعيد القطار من هنا»
                || place.give("link-here", isLinkHere(line), Role.BOILERPLATE)
                || place.give("block-quote", line.shape() == Shape.BLOCK_QUOTE, Role.BLOCK_QUOTE)
                || place.give("pull-quote", line.shape() == Shape.PULL_QUOTE, Role.PULL_QUOTE)
                || place.give("preformatted", line.shape() == Shape.PREFORMATTED, Role.PREFORMATTED);
    }

    private static boolean readLineAbove(Place place) {
        // «أثير - جميلة سعيد» above the first paragraph
        return place.give("signature", Signatures.isAboveText(place), Role.BYLINE)
                // <h2>أخبار</h2> with nothing of the story below
                || place.give("dangling-heading", isDangling(place), Role.BOILERPLATE)
                // <h3>مطالب السكان</h3>
                || place.give("heading", Subheadings.isHeading(place), Role.SUBHEADING)
                // <p><b>مطالب السكان</b></p> above a paragraph
                || place.give("bold-line", Subheadings.isBoldLine(place), Role.SUBHEADING);
    }

    private static boolean readText(Place place) {
        Line line = place.line();
        // «- عودة العاملين» between two more of its kind
        return place.give("dash-item", isDashItem(place), Role.LIST_ITEM)
                || place.give("list-item", line.shape() == Shape.LIST_ITEM, Role.LIST_ITEM)
                // «مطالب السكان» above a paragraph
                || place.give("plain-line", Subheadings.isPlainLine(place), Role.SUBHEADING)
                // «* كاتب من عمّان» at the end
                || place.give("foot-note", isFootNote(place), Role.BOILERPLATE)
                // «الوكالة/ أ ب ج» as the last line
                || place.give("credit", isCredit(place), Role.BYLINE)
                || place.give("paragraph", true, Role.PARAGRAPH);
    }

    private StoryRules() {}

    private static boolean isSignedDate(Place place) {
        Line line = place.line();
        return line.facts().stamp() != null
                && line.hasAtMost(LONGEST_SIGNED_DATE)
                && place.lines().stated().startsWithAuthor(line.letters());
    }

    private static boolean isPicture(Line line) {
        return line.shape() == Shape.FIGURE || line.shape() == Shape.EMBED;
    }

    private static boolean isHeadlineAgain(Place place) {
        Line line = place.line();
        return place.lines().isHeadline(line) && (line.shape() != Shape.HEADING || line.isLink());
    }

    private static boolean isPostSignature(Line line) {
        String text = line.block().display().text();
        return (text.startsWith("—") || text.startsWith("–") || text.startsWith("-")) && text.contains("(@");
    }

    /** The lines of a box below its label; only lists are read, since running text may follow a label. */
    static boolean isSummary(Place place) {
        boolean below = place.isBelow(SUMMARY_LABEL) || place.isBelow(SUMMARY);
        return below && place.line().shape() == Shape.LIST_ITEM;
    }

    private static boolean isStandfirst(Place place) {
        Line line = place.line();
        return place.previous() == null
                && place.lines().headline() >= 0
                && !place.lines().hasRole(0, place.index(), Role.STANDFIRST)
                && line.isLabelled("standfirst")
                && place.next() != null
                && !place.next().isLabelled("standfirst");
    }

    /** The list that a heading like «أخبار ذات صلة» opens goes on until a line ends like a statement. */
    private static boolean isBelowRelated(Place place) {
        boolean heads = place.isBelow("phrase-ends") && isWhole(place.lines().at(place.index() - 1));
        return (heads || place.isBelow(BELOW_RELATED))
                && place.line().hasAtMost(LONGEST_RELATED)
                && !place.line().endsSentence();
    }

    private static boolean isWhole(Line line) {
        return line.phrase() != null && line.phrase().whole();
    }

    private static boolean isLinkLine(Place place) {
        Line line = place.line();
        return line.isLink() // headings that are links stay: they name what a part of the story is about
                && line.shape() == Shape.PARAGRAPH
                && line.hasAtMost(LONGEST_RELATED)
                && !line.endsSentence();
    }

    private static boolean isDangling(Place place) {
        Line line = place.line();
        return line.shape() == Shape.HEADING
                && place.next() == null
                && place.previous() != null
                && line.hasAtMost(LONGEST_CREDIT)
                && !line.endsSentence();
    }

    /** Dashes make a list where two lines in a row have one; turns of an interview end in a question. */
    private static boolean isDashItem(Place place) {
        return isDashed(place.line()) && (isDashed(place.next()) || isDashed(place.previous()));
    }

    private static boolean isDashed(@Nullable Line line) {
        if (line == null || line.shape() != Shape.PARAGRAPH || line.endsWith("?") || line.endsWith("؟")) {
            return false;
        }
        String text = line.block().display().text();
        return text.length() > 2 && "-–—•▪".indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
    }

    private static boolean isLinkHere(Line line) {
        return line.facts().linkShare() > 0
                && line.hasAtMost(LONGEST_RELATED)
                && (line.endsWith(" من هنا") || line.endsWith(" اضغط هنا") || line.endsWith(" عبر الرابط"));
    }

    private static boolean isFootNote(Place place) {
        String key = place.line().key();
        return key.startsWith("*") && place.next() == null && place.line().hasAtMost(LONGEST_NOTE);
    }

    private static boolean isCredit(Place place) {
        return !place.line().endsSentence()
                && place.line().hasAtMost(LONGEST_CREDIT)
                && place.next() == null
                && place.previous() != null
                && place.line().key().indexOf(':') < 0;
    }
}
