package io.github.khabar.internal.html.locate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.khabar.internal.html.decode.Decoder;
import io.github.khabar.internal.html.flat.FlatPage;
import io.github.khabar.internal.html.flat.Flattener;
import io.github.khabar.internal.html.flat.WordHashes;
import io.github.khabar.internal.html.head.HeadReader;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of the development sets with the story that a reader found in it. For training only. */
final class TrainingPage {
    final String id;
    final String host;
    final PageView view;
    final List<String> gold = new ArrayList<>();
    final int[] goldWords;
    float[] targets;

    TrainingPage(Path html, Path goldFile) throws IOException {
        id = html.getFileName().toString();
        Document document = Jsoup.parse(read(html), "");
        FlatPage flat = Flattener.flatten(document, null, Limits.standard(), Deadline.NONE);
        view = new PageView(flat, new Evidence(flat, new HeadReader(Limits.standard()).read(flat)));
        host = readGold(goldFile);
        String joined = String.join("\n", gold);
        goldWords = WordHashes.of(joined, 0, joined.length());
        targets = new TrainingLabels(this).targets();
    }

    static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        return new Decoder().decode(bytes, null).text();
    }

    private String readGold(Path file) throws IOException {
        String url = "";
        int depth = 0;
        boolean body = false;
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
            while (json.nextToken() != null) {
                JsonToken token = json.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.FIELD_NAME) {
                    body = json.currentName().equals("body");
                }
                if (token == JsonToken.VALUE_STRING && depth == 1 && json.currentName().equals("url")) {
                    url = json.getText();
                }
                if (token == JsonToken.VALUE_STRING && body && depth == 3 && json.currentName().equals("text")) {
                    gold.add(json.getText());
                }
            }
        }
        if (url.isEmpty()) {
            return id.replaceFirst("-[0-9].*", "");
        }
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
    }

    /** Mean of precision and recall parts as the public benchmark counts them: shingles of four words. */
    double[] score(float[] looks, double threshold) {
        StringBuilder text = new StringBuilder();
        for (int unit = 0; unit < looks.length; unit++) {
            if (looks[unit] >= threshold) {
                text.append(view.units.text, view.units.from[unit], view.units.to[unit]).append('\n');
            }
        }
        Map<Long, Integer> want = shingles(goldWords);
        Map<Long, Integer> have = shingles(WordHashes.of(text, 0, text.length()));
        int wanted = want.values().stream().mapToInt(Integer::intValue).sum();
        int had = have.values().stream().mapToInt(Integer::intValue).sum();
        int hits = 0;
        for (Map.Entry<Long, Integer> entry : want.entrySet()) {
            hits += Math.min(entry.getValue(), have.getOrDefault(entry.getKey(), 0));
        }
        return new double[] {had == 0 ? (wanted == 0 ? 1 : 0) : (double) hits / had, wanted == 0 ? 1 : (double) hits / wanted};
    }

    static Map<Long, Integer> shingles(int[] words) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int at = 0; at + 4 <= words.length || at == 0 && words.length > 0; at++) {
            long key = 17;
            for (int next = at; next < Math.min(words.length, at + 4); next++) {
                key = key * 0x9E3779B97F4A7C15L + words[next];
            }
            counts.merge(key, 1, Integer::sum);
        }
        return counts;
    }
}
