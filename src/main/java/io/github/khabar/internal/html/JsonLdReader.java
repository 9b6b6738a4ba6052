package io.github.khabar.internal.html;

import io.github.khabar.article.Warning;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON-LD blocks of one page; a broken block is read up to the break and never harms the others. One call only. */
final class JsonLdReader {
    private static final int MAX_CHARS = 4_000_000;
    private static final int DETAIL = 60;

    private final List<Object> roots = new ArrayList<>();
    private final HeadStatements statements;
    private int chars;

    JsonLdReader(HeadStatements statements) {
        this.statements = statements;
    }

    /** Reads the content of one script element. */
    void add(String script) {
        chars += Math.min(script.length(), MAX_CHARS + 1);
        if (chars > MAX_CHARS) {
            chars = MAX_CHARS;
            statements.warn(new Warning(Warning.Kind.LIMIT_REACHED, "JSON-LD characters = " + MAX_CHARS));
            return;
        }
        String json = JsonLdText.json(script);
        if (!json.isEmpty()) {
            keep(parse(json));
        }
    }

    private JsonLdParser.Parsed parse(String json) {
        JsonLdParser.Parsed first = JsonLdParser.parse(json);
        if (!first.broken()) {
            return first;
        }
        JsonLdParser.Parsed second = JsonLdParser.parse(JsonLdRepair.repair(json));
        JsonLdParser.Parsed better = !second.broken() || second.tokens() > first.tokens() ? second : first;
        if (better.broken()) {
            statements.warn(new Warning(Warning.Kind.JSON_LD_BROKEN, start(json)));
        }
        return better;
    }

    private void keep(JsonLdParser.Parsed parsed) {
        roots.addAll(parsed.roots());
        if (parsed.limit() != null) {
            statements.warn(new Warning(Warning.Kind.LIMIT_REACHED, parsed.limit()));
        }
    }

    private static String start(String json) {
        return json.substring(0, Math.min(json.length(), DETAIL)).replaceAll("\\s++", " ");
    }

    /** Hands on what the blocks state about the story. */
    void finish() {
        if (!roots.isEmpty()) {
            new JsonLdStory(JsonLdGraph.of(roots), statements).read();
        }
    }
}
