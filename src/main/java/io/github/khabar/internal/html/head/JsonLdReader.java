package io.github.khabar.internal.html.head;

import io.github.khabar.article.Warning;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON-LD blocks of one page; a broken block is read up to the break and never harms the others. One call only. */
final class JsonLdReader {
    private static final int DETAIL = 60;

    private final List<Object> roots = new ArrayList<>();
    private final HeadStatements statements;
    private final Limits limits;
    private int chars; // left to read
    private int tokens; // left to read

    JsonLdReader(HeadStatements statements, Limits limits) {
        this.statements = statements;
        this.limits = limits;
        chars = limits.of(Limit.JSON_LD_CHARS);
        tokens = limits.of(Limit.JSON_LD_TOKENS);
    }

    /** Reads the content of one script element. */
    void add(String script) {
        if (script.length() > chars) {
            statements.warn(limits.reached(Limit.JSON_LD_CHARS));
            return;
        }
        chars -= script.length();
        String json = JsonLdText.json(script);
        if (!json.isEmpty()) {
            keep(parse(json));
        }
    }

    private JsonLdParser parser() {
        return new JsonLdParser(limits.of(Limit.JSON_LD_DEPTH), tokens);
    }

    private JsonLdParser.Parsed parse(String json) {
        JsonLdParser.Parsed first = parser().parse(json);
        if (!first.broken()) {
            return first;
        }
        JsonLdParser.Parsed second = parser().parse(JsonLdRepair.repair(json));
        JsonLdParser.Parsed better = !second.broken() || second.tokens() > first.tokens() ? second : first;
        if (better.broken()) {
            statements.warn(new Warning(Warning.Kind.JSON_LD_BROKEN, start(json)));
        }
        return better;
    }

    private void keep(JsonLdParser.Parsed parsed) {
        roots.addAll(parsed.roots());
        tokens -= Math.min(tokens, parsed.tokens());
        if (parsed.limit() != null) {
            statements.warn(limits.reached(parsed.limit()));
        }
    }

    private static String start(String json) {
        return ArabicNormalizer.display().normalize(json.substring(0, Math.min(json.length(), DETAIL)));
    }

    /** Hands on what the blocks state about the story. */
    void finish() {
        if (!roots.isEmpty()) {
            new JsonLdStory(JsonLdGraph.of(roots), statements).read();
        }
    }
}
