package io.github.khabar.internal.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {
    private static final int DEPTH = 4;
    private static final int TOKENS = 60;
    private static final String STORY = """
            {"@type": ["NewsArticle", "Report"], "headline": "افتتاح \\u0627لجسر \\"الجديد\\"", "n": [1, -0.5e+3, 0],
             "author": {"name": "نورة\\/سالم", "x": null}, "free": true, "free": false, "tags": [[], {}], "": "a\\n"}
            """;

    private static JsonLdParser.Parsed whole(String json) {
        return new JsonLdParser(DEPTH, TOKENS).parse(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", " [1]\n", "[\"\", 10.25E-2, true, null, [{\"a\": {}}]]", "{\"a\":\"\\\\\\t\"}"})
    void readsWhatKeepsTheRules(String json) {
        assertThat(PlainJson.parse(json, DEPTH, TOKENS)).isEqualTo(whole(json)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "1", "\"a\"", "{", "[1,]", "[,1]", "[1 2]", "[01]", "[1.]", "[.5]", "[-]", "[1e]", "[+1]", "[NaN]", "[tru]", "{\"a\"}", "{\"a\" 1}",
        "{a: 1}", "{'a': 1}", "{\"a\": }", "[1] [2]", "[1];", "[1}", "{]", "[\"\\x\"]", "[\"\\u00g0\"]", "[\"\\u٠٠٠٠\"]", "[\"a\nb\"]", "[\"a", "[\"a\\",
        "[/**/]", "[[[[[]]]]]", "\ufeff[]"
    })
    void leavesWhatBreaksOne(String json) {
        assertThat(PlainJson.parse(json, DEPTH, TOKENS)).isNull();
    }

    @Test
    void leavesWhatReachesTheLimitOfTokens() {
        assertThat(PlainJson.parse("[1, 2]", DEPTH, 3)).isNull();
        assertThat(PlainJson.parse("[1, 2]", DEPTH, 4)).isNotNull();
    }

    @Test
    void neverReadsOtherThanTheLibrary() {
        assertThat(PlainJson.parse(STORY, DEPTH, TOKENS)).isEqualTo(whole(STORY)).isNotNull();
        for (String sign : List.of("", "\"", "\\", "{", "]", ",", ":", "0", "e", "-", " ", "/", "\u0000")) {
            for (int at = 0; at < STORY.length(); at++) {
                String changed = STORY.substring(0, at) + sign + STORY.substring(at + 1);
                JsonLdParser.Parsed plain = PlainJson.parse(changed, DEPTH, TOKENS);
                if (plain != null) {
                    assertThat(plain).as(changed).isEqualTo(whole(changed));
                }
            }
        }
    }
}
