package io.github.khabar.internal.classify;

import io.github.khabar.internal.html.Decoder;
import io.github.khabar.internal.html.PageReader;
import io.github.khabar.internal.html.SourceTracking;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.trace.Trace;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * Learns {@code kind-model.txt} from pages whose kind is known, prints what cross-validation says of it, and writes it. Arguments: the
 * corpus folder, the file to write. Deterministic. Run it again whenever {@link KindFeature} or what it counts has changed.
 */
final class KindModelTrainer {
    private static final int FOLDS = 10;
    private static final double OTHER_WEIGHT = 2;
    private static final Pattern KIND = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\\{\\s*\"kind\"\\s*:\\s*\"([^\"]+)\"");

    private final List<String> ids = new ArrayList<>();
    private final List<double[]> pages = new ArrayList<>();
    private final List<Boolean> stories = new ArrayList<>();

    private KindModelTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        KindModelTrainer trainer = new KindModelTrainer();
        trainer.read(corpus.resolve("layouts-dev/input"), Map.of());
        trainer.read(corpus.resolve("pages-dev/input"), Map.of());
        trainer.read(corpus.resolve("listings-dev/input"), kinds(corpus.resolve("listings-dev/kinds.json")));
        trainer.train(Path.of(arguments[1]));
    }

    private static Map<String, String> kinds(Path file) throws IOException {
        Map<String, String> kinds = new HashMap<>();
        Matcher matcher = KIND.matcher(Files.readString(file));
        while (matcher.find()) {
            kinds.put(matcher.group(1), matcher.group(2));
        }
        return kinds;
    }

    private void read(Path folder, Map<String, String> kinds) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".gz")).sorted().toList()) {
                String id = file.getFileName().toString().replace(".html.gz", "");
                ids.add(id);
                pages.add(features(Files.readAllBytes(file)));
                stories.add(kinds.getOrDefault(id, "article").equals("article"));
            }
        }
    }

    private static double[] features(byte[] zipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            String html = new Decoder().decode(in.readAllBytes(), null).text();
            RawPage raw = new PageReader(Limits.standard(), SourceTracking.OFF).read(Jsoup.parse(html), PageContext.UNKNOWN, Trace.OFF);
            List<StoryBlock> blocks = raw.blocks().stream().map(KindModelTrainer::clean).toList();
            Lines lines = Classifier.roles(raw.hints(), raw.facts(), blocks, Trace.OFF);
            return KindModel.features(new KindView(raw.hints(), raw.facts(), lines));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static StoryBlock clean(RawBlock raw) {
        MappedText display = ArabicNormalizer.display().map(raw.text());
        return new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), Role.PARAGRAPH);
    }

    /** Pages of one outlet fall into one fold. */
    private int fold(int page) {
        return Math.floorMod(ids.get(page).replaceAll("-\\d+$", "").hashCode() * 31 + 7, FOLDS);
    }

    private void train(Path file) throws IOException {
        double[] unseen = new double[ids.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<KindModel.Tree> trees = boosting(fold).train();
            for (int page = 0; page < unseen.length; page++) {
                unseen[page] += fold(page) == fold ? BoostedTrees.sum(trees, pages.get(page)) : 0;
            }
        }
        double[] calibration = new Calibration(unseen, stories).fit();
        report(unseen, calibration);
        List<KindModel.Tree> trees = boosting(-1).train();
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            BoostedTrees.write(trees, calibration, out);
        }
    }

    private BoostedTrees boosting(int leftOut) {
        List<double[]> seen = new ArrayList<>();
        List<Boolean> targets = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int page = 0; page < ids.size(); page++) {
            if (fold(page) != leftOut) {
                seen.add(pages.get(page));
                targets.add(stories.get(page));
                weights.add(stories.get(page) ? 1 : OTHER_WEIGHT);
            }
        }
        return new BoostedTrees(seen, targets, weights);
    }

    /** Share of stories kept and of other pages told as such, for pages that the trees had not seen, at several floors. */
    private void report(double[] unseen, double[] calibration) {
        for (double floor : new double[] {0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7}) {
            int[] right = new int[2];
            int[] all = new int[2];
            for (int page = 0; page < unseen.length; page++) {
                boolean told = Calibration.probability(unseen[page], calibration) >= floor;
                all[stories.get(page) ? 1 : 0]++;
                right[stories.get(page) ? 1 : 0] += told == stories.get(page) ? 1 : 0;
            }
            System.out.printf("floor %.2f: stories kept %.4f, others told %.4f%n",
                    floor, (double) right[1] / all[1], (double) right[0] / all[0]);
        }
        new Calibration(unseen, stories).print(calibration);
    }
}
