package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.article.Article;
import io.github.khabar.article.PageKind;
import org.junit.jupiter.api.Test;

/** Tells the kind of small pages of our own, through the whole parser. */
class KindTellerTest {
    private static final String PARAGRAPH = "<p>أعلنت شركة المياه خطة جديدة لتوزيع المياه على أحياء المدينة خلال فصل الصيف المقبل،"
            + " وقال مديرها إن الأعمال ستبدأ في موعدها المحدد دون أي تأخير، رغم الصعوبات التي واجهتها في العام الماضي.</p>";
    private static final String TEASER = "<article class=\"card\"><a href=\"/news/1\"><img src=\"a.jpg\"><h3>"
            + "بلدية المرفأ تبدأ رصف الشوارع الجانبية في الحي الغربي</h3></a><span>منذ ساعتين</span></article>";

    private static Article parse(String head, String body) {
        return ArticleParser.create().parseHtml("<html lang=\"ar\"><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static String story(String more) {
        return "<article><h1>خطة جديدة لتوزيع المياه في المدينة</h1>" + PARAGRAPH.repeat(6) + more + "</article>";
    }

    @Test
    void tellsAStory() {
        Article article = parse("<title>خطة جديدة لتوزيع المياه في المدينة</title><meta property=\"og:type\" content=\"article\">", story(""));
        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(article.confidence()).isGreaterThan(0.5);
    }

    @Test
    void tellsAFront() {
        Article article = parse("<title>صوت المرفأ</title><meta property=\"og:type\" content=\"website\">"
                + "<link rel=\"canonical\" href=\"https://example.org/\">", TEASER.repeat(40));
        assertThat(article.kind()).isEqualTo(PageKind.LISTING);
        assertThat(article.confidence()).isGreaterThan(0.5);
    }

    @Test
    void tellsAForumFromOtherListings() {
        Article article = parse("<title>منتدى المرفأ</title><script type=\"application/ld+json\">{\"@type\":\"DiscussionForumPosting\"}</script>"
                + "<link rel=\"canonical\" href=\"https://example.org/\">", "<div class=\"post card\"><a href=\"/u\">عضو</a> شكرا</div>".repeat(30));
        assertThat(article.kind()).isEqualTo(PageKind.OTHER);
    }

    @Test
    void tellsAWallByItsTitle() {
        Article article = parse("<title>Just a moment...</title>", "<h1>example.org</h1><p>Verify you are human by completing the action below.</p>");
        assertThat(article.kind()).isEqualTo(PageKind.CHALLENGE);
    }

    @Test
    void tellsAWallByItsWords() {
        Article article = parse("<title>صوت المرفأ</title>", "<p>تحقق من أنك إنسان</p><p>ثم حاول مرة أخرى</p>");
        assertThat(article.kind()).isEqualTo(PageKind.CHALLENGE);
    }

    @Test
    void tellsWallsOfManyKinds() {
        assertThat(parse("<title>403 Forbidden</title>", "<h1>403 Forbidden</h1><hr>nginx").kind()).isEqualTo(PageKind.CHALLENGE);
        assertThat(parse("<title>لحظة من فضلك...</title>", "<h1>example.org</h1><p>جارٍ الفحص، قد يستغرق هذا بضع ثوان.</p>").kind())
                .isEqualTo(PageKind.CHALLENGE);
        assertThat(parse("<title>صوت المرفأ</title>", "<p>يرجى تفعيل جافاسكربت في متصفحك لمتابعة التصفح</p>").kind()).isEqualTo(PageKind.CHALLENGE);
    }

    @Test
    void tellsAConsentTextThatIsMostOfThePage() {
        String consent = "<p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لعرض إعلانات تناسبك وقياس أدائها، وبالضغط على موافق فإنك تقبل ذلك.</p>";
        assertThat(parse("<title>صوت المرفأ</title>", "<h1>نحن نهتم بخصوصيتك</h1>" + consent + "<button>موافق</button>").kind())
                .isEqualTo(PageKind.CHALLENGE);
        assertThat(parse("<title>خطة جديدة لتوزيع المياه في المدينة</title><meta property=\"og:type\" content=\"article\">", story("") + consent).kind())
                .isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void takesNoStoryAboutAWallForOne() {
        assertThat(parse("<title>Access denied: why the city closed its archive</title><meta property=\"og:type\" content=\"article\">", story("")).kind())
                .isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void tellsAnEmptyPage() {
        assertThat(parse("", "").kind()).isEqualTo(PageKind.EMPTY);
        assertThat(ArticleParser.create().parseText(" \n ").kind()).isEqualTo(PageKind.EMPTY);
    }

    @Test
    void tellsALiveBlogByItsDeclaredType() {
        Article article = parse("<title>خطة جديدة لتوزيع المياه في المدينة</title>"
                + "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"خطة جديدة لتوزيع المياه في المدينة\"}</script>", story(""));
        assertThat(article.kind()).isEqualTo(PageKind.LIVE_BLOG);
    }

    @Test
    void believesAPageThatCallsItselfNewsAndShowsIt() {
        String news = "<title>خطة جديدة لتوزيع المياه في المدينة</title><script type=\"application/ld+json\">"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"خطة جديدة لتوزيع المياه في المدينة\"}</script>";
        String brief = "<h1>خطة جديدة لتوزيع المياه في المدينة</h1>" + PARAGRAPH;
        String links = "<ul>" + "<li><a href=\"/news/2\">بلدية المرفأ تبدأ رصف الشوارع</a></li>".repeat(30) + "</ul>";
        assertThat(parse(news, brief + links).kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(parse(news, brief + links).confidence()).isGreaterThanOrEqualTo(0.9);
        assertThat(parse(news + "<link rel=\"canonical\" href=\"https://example.org/\">", "<h1>صوت المرفأ</h1>" + TEASER.repeat(30)).kind())
                .isEqualTo(PageKind.LISTING);
    }

    @Test
    void believesAPageThatCallsItselfAThreadAWareOrAList() {
        for (String type : new String[] {"DiscussionForumPosting", "QAPage", "Product", "SearchResultsPage", "ProfilePage", "CollectionPage"}) {
            String head = "<title>خطة جديدة لتوزيع المياه في المدينة</title><script type=\"application/ld+json\">{\"@type\":\"" + type + "\"}</script>";
            assertThat(parse(head, story("")).kind().hasStory()).as(type).isFalse();
        }
    }

    @Test
    void takesAStoryAboutAWareForAStory() {
        String head = "<title>خطة جديدة لتوزيع المياه في المدينة</title><script type=\"application/ld+json\">"
                + "[{\"@type\":\"NewsArticle\",\"headline\":\"خطة جديدة\"},{\"@type\":\"Product\"},{\"@type\":\"FAQPage\"}]</script>";
        assertThat(parse(head, story("")).kind()).isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void believesAPageThatCallsItselfAVideo() {
        String head = "<title>خطة جديدة لتوزيع المياه في المدينة</title><meta property=\"og:type\" content=\"video.other\">"
                + "<meta property=\"og:title\" content=\"خطة جديدة لتوزيع المياه في المدينة\">";
        assertThat(parse(head, "<h1>خطة جديدة لتوزيع المياه في المدينة</h1><iframe src=\"https://example.org/v\"></iframe><p>شاهد الخطة.</p>"
                + "<ul>" + "<li><a href=\"/v/2\">بلدية المرفأ تبدأ رصف الشوارع</a></li>".repeat(20) + "</ul>").kind()).isEqualTo(PageKind.VIDEO);
    }

    @Test
    void takesATextForAStory() {
        Article article = ArticleParser.create().parseText("خطة جديدة\n\nأعلنت الشركة خطة جديدة.\n\nوقال المدير إن العمل سيبدأ.");
        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
    }
}
