package io.github.khabar.hostile;

import io.github.khabar.ArticleParser;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile pages give exactly what is promised, on the small stack that all tests have. */
class AttackTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    static Stream<Attack> markup() {
        return MarkupAttacks.all();
    }

    @ParameterizedTest
    @MethodSource("markup")
    void hostileMarkupDoesNotHurtTheStory(Attack attack) {
        attack.run(PARSER);
    }

    static Stream<Attack> texts() {
        return TextAttacks.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileTextDoesNotHurtTheStory(Attack attack) {
        attack.run(PARSER);
    }
}
