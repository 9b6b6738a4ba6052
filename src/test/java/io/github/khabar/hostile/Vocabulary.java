package io.github.khabar.hostile;

import java.util.List;

/** Words that bytes stand for, so that random bytes make text or markup that reaches deep into the library. */
final class Vocabulary {
    static final List<String> WORDS = List.of(
            "«", "»", "\"", "“", "”", "(", ")", ":", "،", ".", "؟", "!", "\n", "\n\n", " ", "قال ", "وأضاف ", "إن ", "أن ", "إنه ",
            "الوزير ", "وزير الخارجية ", "سالم الحداد ", "ليلى منصور ", "السيد ", "من جهته ", "بحسب ", "وفقا ل", "كلمة ", "و", "ال",
            "لـ", "ـ", "\u0651", "\u064b", "\u200f", "\u202e", "\u2067", "\u200d", "\ufefb", "\ufdfa", "١", "2024", "/", "-",
            "2024/01/01 ", "يوم الاثنين ", "12 مارس 2024 ", "قبل ساعتين ", "رويترز", "القاهرة - ", "(رويترز)", "https://a.example/",
            "@", "#وسم ", "• ", "* ", "1. ", "…", "\ud800", "\udc00", "😀", "a", "Reuters ", "said ", "\t", "\u00a0", "Ø§Ù„", "\ufeff",
            "\ufffd", "\0", "&amp;", "كتب: ", "تصوير: ", "اقرأ أيضا: ", "شاهد ", "نقلا عن ", "لا ", "قائلا: ", "لم ", "تصريح ", "بيان ",
            "مصدر ", "وكالة الأنباء ", "هـ ", "م ", "صباحا ", "10:30 ", "GMT ", "\r\n", "'", "‘", "’", "„", "‹", "›", "—", "–", "؛",
            "محمد ", "علي ", "بن ", "عبد ", "د. ", "أكد ", "أوضح ", "يقول ", "ذكر ", "أعلن ", "كاتب ", "مراسل ", "خاص ");

    static final List<String> MARKUP = List.of(
            "<p>", "</p>", "<b>", "</b>", "<a href='https://a.example/b'>", "<a href='javascript:alert(1)'>", "</a>", "<div>", "</div>",
            "<div class='story body'>", "<div class='related'>", "<table>", "</table>", "<tr>", "<td>", "<ul>", "<li>", "</ul>",
            "<h1>", "</h1>", "<h2>", "</h2>", "<br>", "<img src='https://a.example/a.jpg' alt='صورة'>", "<img src='javascript:alert(1)'>",
            "<figure>", "<figcaption>", "</figcaption>", "</figure>", "<script>", "</script>", "<script type='application/ld+json'>",
            "{\"@type\":\"NewsArticle\",\"headline\":\"عنوان\",\"author\":{\"name\":\"ليلى\"},\"datePublished\":\"2024-01-01\"}", "{", "}",
            "<meta property='og:title' content='عنوان الخبر'>", "<meta name=author content='ليلى منصور'>", "<title>", "</title>",
            "<blockquote>", "</blockquote>", "<time datetime=2024-01-01T10:00:00Z>", "</time>", "<span>", "</span>", "<article>",
            "</article>", "<section>", "<p>قال الوزير: «كلمة أخرى من كلماته».</p>", "<p>كلمة طويلة جدا هنا في الفقرة وهي تكفي لجملة كاملة.</p>",
            "<li><a href=/x>خبر آخر من الأخبار</a>", "عنوان الخبر", "كلمة ", "x", "<!-- x -->", "<svg>", "</svg>", "<template>",
            "</template>", "<select>", "<option>", "<iframe src='https://a.example/v'>", "<video>", "<button>", "<form>", "<header>",
            "<footer>", "<nav>", "<aside>", "</aside>", "<pre>", "</pre>", "<div itemscope itemtype='http://schema.org/NewsArticle'>",
            "<span itemprop=headline>", "<link rel=canonical href='https://a.example/c'>", "<div style='display:none'>", "<base href='https://b.example/'>",
            "<math>", "<noscript>", "</noscript>", "<textarea>", "<style>", "</style>", "<plaintext>", "<body>", "</body>", "<html>",
            "<head>", "<frameset>", "&#xD800;", "&lt;script&gt;", "&amp;", "\u202e", "\0", "\ud800", "«", "»", "12 مارس 2024", "<font a=1>",
            "<caption>", "<col>", "<dl>", "<dt>", "<dd>", "<hr>", "<center>", "<object>", "<embed src='https://a.example/e'>", "<audio>", "<details>");

    private Vocabulary() {}

    /** Says what bytes stand for. */
    static String of(byte[] data, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (byte at : data) {
            text.append(words.get((at & 0xff) % words.size()));
        }
        return text.toString();
    }
}
