package io.github.khabar.spec;

import io.github.khabar.article.Article;
import io.github.khabar.article.Block;
import io.github.khabar.article.BlockQuote;
import io.github.khabar.article.Embed;
import io.github.khabar.article.Figure;
import io.github.khabar.article.ListItem;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.Preformatted;
import io.github.khabar.article.PullQuote;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TableRow;
import java.util.ArrayList;
import java.util.List;

/** The page around the fragments of {@code locating.md}, and the notation of what is read from it. */
public final class StoryFrame {
    private static final String HEADLINE = "بدء العمل في محطة المياه الكبرى شرق مدينة النخيل";
    private static final String FIRST = "بدأت محطة المياه الكبرى شرق مدينة النخيل عملها صباح الأحد بطاقة تبلغ ثمانين ألف متر مكعب في اليوم،"
            + " بعد أعمال استمرت ثلاث سنوات وتوقفت مرتين بسبب نقص الأموال.";
    private static final String SECOND = "وفي المحطة ستة خطوط تعمل بالشمس نهارا وبالشبكة العامة ليلا، وهو ما يجعل كلفة المتر المكعب أقل من"
            + " نصف ما كانت عليه في المحطة القديمة التي ستغلق قريبا.";
    private static final String LAST = "ورحب سكان الحي الشرقي بالخطوة، لكنهم طالبوا بتبديل الأنابيب التي يعود بعضها إلى سبعينيات القرن الماضي،"
            + " وقالوا إن الماء يضيع منها كل يوم.";
    private static final List<String> FRAME = List.of(FIRST, SECOND, LAST);

    private StoryFrame() {}

    /** {@return the page that holds a fragment where the kind of the example says} */
    public static String page(SpecFile.Example example, String fragment) {
        return switch (example.kind()) {
            case "story" -> page("", fragment, "");
            case "above" -> page(fragment, "", "");
            case "below" -> page("", "", fragment);
            default -> fragment;
        };
    }

    private static String page(String above, String within, String below) {
        return "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><head><title>" + HEADLINE + " - جريدة المرسى</title></head>\n<body>"
                + "<nav><ul><li><a href=\"/\">الرئيسية</a></li><li><a href=\"/s\">رياضة</a></li></ul></nav>\n<main><article>"
                + "<h1>" + HEADLINE + "</h1>\n" + above + "\n<div class=\"article-body\"><p>" + FIRST + "</p>\n<p>" + SECOND + "</p>\n"
                + within + "\n<p>" + LAST + "</p>\n" + below + "\n</div></article></main>\n"
                + "<footer><p>جميع الحقوق محفوظة</p></footer></body></html>";
    }

    /** {@return the blocks that are not the frame's, one a line} */
    public static String blocks(Article article) {
        List<String> lines = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (LiveUpdate update : article.updates()) {
                if (update.span().start() == block.span().start()) {
                    lines.add("time " + update.shown());
                }
            }
            if (!FRAME.contains(block.text())) {
                lines.add((name(block) + " " + block.text()).strip());
            }
        }
        return String.join("\n", lines);
    }

    private static String name(Block block) {
        if (block instanceof Subheading heading) {
            return "h" + heading.level();
        } else if (block instanceof ListItem item) {
            return item.depth() > 1 ? "li" + item.depth() : "li";
        } else if (block instanceof Figure figure) {
            return figure.image().credit().map(credit -> "figure [" + credit + "]").orElse("figure");
        }
        return simple(block);
    }

    private static String simple(Block block) {
        if (block instanceof BlockQuote) {
            return "quote";
        } else if (block instanceof PullQuote) {
            return "pull";
        } else if (block instanceof TableRow) {
            return "row";
        } else if (block instanceof Preformatted) {
            return "pre";
        }
        return block instanceof Embed ? "embed" : "p";
    }
}
