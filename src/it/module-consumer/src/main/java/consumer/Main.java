package consumer;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        var article = ArticleParser.create().parse(Page.ofBytes(Files.readAllBytes(Path.of(args[0]))));
        System.out.println(article.headline().orElse("no headline"));
        article.paragraphs().forEach(System.out::println);
        article.quotations().forEach(System.out::println);
        System.out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
    }
}
