package io.github.khabar.hostile;

import java.util.List;

/** A short story of ours that hostile markup is put around. */
final class Story {
    static final String HEADLINE = "بلدية المدينة تفتتح مكتبة عامة جديدة في الحي القديم";
    static final List<String> PARAGRAPHS = List.of(
            "افتتحت بلدية المدينة صباح اليوم مكتبة عامة جديدة في الحي القديم، بعد عامين من أعمال الترميم التي شملت المبنى"
                    + " التاريخي كله والساحة التي أمامه.",
            "وقال رئيس البلدية سالم الحداد في كلمته أمام الحضور: «هذه المكتبة هدية إلى أطفال المدينة قبل غيرهم».",
            "وتضم المكتبة قاعات للقراءة وأخرى للمحاضرات، إضافة إلى ركن خاص بالأطفال ومقهى صغير يطل على حديقة البلدية"
                    + " من جهتها الشرقية.",
            "وأوضحت مديرة المكتبة أن الدخول إليها مجاني للجميع، وأن ساعات العمل تمتد من التاسعة صباحا حتى الثامنة مساء"
                    + " طوال أيام الأسبوع ما عدا الجمعة.");

    private Story() {}

    /** The markup of the story. */
    static String html() {
        return "<article><h1>" + HEADLINE + "</h1><p>" + String.join("</p><p>", PARAGRAPHS) + "</p></article>";
    }

    /** A page that holds the story and nothing else. */
    static String page() {
        return page("", "", "");
    }

    /** A page that holds the story with something in its head, before and after it. */
    static String page(String head, String before, String after) {
        return "<!doctype html><html lang=ar><head><meta charset=utf-8><title>" + HEADLINE + "</title>" + head
                + "</head><body>" + before + html() + after + "</body></html>";
    }

    /** The story as plain text. */
    static String text() {
        return HEADLINE + "\n\n" + String.join("\n\n", PARAGRAPHS);
    }
}
