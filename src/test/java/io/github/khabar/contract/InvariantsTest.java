package io.github.khabar.contract;

import io.github.khabar.ArticleParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page of ours and of the development corpora gives a sound article. */
class InvariantsTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @TestFactory
    Stream<DynamicTest> articlesAreSound() {
        return Samples.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getKey(), () -> Soundness.check(PARSER.parse(sample.getValue()))));
    }
}
