package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import java.util.List;
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

    static final List<Rule> TABLE = List.of(
            // «***», «آ», «http://example.org/pic.jpg»
            new Rule("noise", place -> place.line().isNoise() && !isPicture(place.line()), Role.BOILERPLATE),
            new Rule("figure", place -> place.line().shape() == Shape.FIGURE, Role.FIGURE),
            new Rule("embed", place -> place.line().shape() == Shape.EMBED, Role.EMBED),
            // the headline once more above the text
            new Rule("headline-again", StoryRules::isHeadlineAgain, Role.BOILERPLATE),
            // «— بلدية المرفأ (@harbour) May 3, 2021» below an embedded post
            new Rule("post-signature", place -> isPostSignature(place.line()), Role.BOILERPLATE),
            // «ملخص» and the lines of the box below it
            new Rule(SUMMARY_LABEL, place -> place.line().says(Effect.SUMMARY), Role.BOILERPLATE),
            new Rule(SUMMARY, StoryRules::isSummary, Role.STANDFIRST),
            // <p class="excerpt"> as the first line below the headline
            new Rule("first-standfirst", StoryRules::isStandfirst, Role.STANDFIRST),
            // «اقرأ أيضا: قطار جديد إلى المرفأ»
            new Rule("phrase-ends", place -> place.line().says(Effect.ENDS), Role.BOILERPLATE),
            // «تابعونا على تلغرام»
            new Rule("phrase-drop", place -> place.line().says(Effect.DROP), Role.BOILERPLATE),
            // «المصدر: وكالات»
            new Rule("phrase-source", place -> place.line().says(Effect.SOURCE), Role.SOURCE),
            // «كلمات مفتاحية: نهر، جسر»
            new Rule("phrase-tags", place -> place.line().says(Effect.TAGS), Role.TAGS),
            // «تحرير: نورة الهاشمي»
            new Rule("phrase-byline", place -> place.line().says(Effect.BYLINE), Role.BYLINE),
            // «الأسبوع الأول | 10 دقائق», which other rules would take for a date
            new Rule("table-row", place -> place.line().shape() == Shape.TABLE_ROW, Role.TABLE_ROW),
            // «آخر تحديث: 3 مايو 2021»
            new Rule("phrase-date", place -> place.line().says(Effect.DATE), Role.DATE),
            // «سلمى الحداد السبت 3 مايو 2021», the author as the head states the name
            new Rule("signed-date", StoryRules::isSignedDate, Role.BYLINE),
            // «3 مايو 2021»
            new Rule("date", place -> place.line().isDate(), Role.DATE),
            // the line below «أخبار ذات صلة»
            new Rule(BELOW_RELATED, StoryRules::isBelowRelated, Role.BOILERPLATE),
            // a paragraph that is one link: «قطار جديد إلى المرفأ»
            new Rule("link-line", StoryRules::isLinkLine, Role.BOILERPLATE),
            // «تعرف على مواعيد القطار من هنا»
            new Rule("link-here", place -> isLinkHere(place.line()), Role.BOILERPLATE),
            new Rule("block-quote", place -> place.line().shape() == Shape.BLOCK_QUOTE, Role.BLOCK_QUOTE),
            new Rule("pull-quote", place -> place.line().shape() == Shape.PULL_QUOTE, Role.PULL_QUOTE),
            new Rule("preformatted", place -> place.line().shape() == Shape.PREFORMATTED, Role.PREFORMATTED),
            // «أثير - جميلة سعيد» above the first paragraph
            new Rule("signature", Signatures::isAboveText, Role.BYLINE),
            // <h2>أخبار</h2> with nothing of the story below
            new Rule("dangling-heading", StoryRules::isDangling, Role.BOILERPLATE),
            // <h3>مطالب السكان</h3>
            new Rule("heading", Subheadings::isHeading, Role.SUBHEADING),
            // <p><b>مطالب السكان</b></p> above a paragraph
            new Rule("bold-line", Subheadings::isBoldLine, Role.SUBHEADING),
            // «- عودة العاملين» between two more of its kind
            new Rule("dash-item", StoryRules::isDashItem, Role.LIST_ITEM),
            new Rule("list-item", place -> place.line().shape() == Shape.LIST_ITEM, Role.LIST_ITEM),
            // «مطالب السكان» above a paragraph
            new Rule("plain-line", Subheadings::isPlainLine, Role.SUBHEADING),
            // «* كاتب من عمّان» at the end
            new Rule("foot-note", StoryRules::isFootNote, Role.BOILERPLATE),
            // «الوكالة/ أ ب ج» as the last line
            new Rule("credit", StoryRules::isCredit, Role.BYLINE),
            new Rule("paragraph", place -> true, Role.PARAGRAPH));

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
