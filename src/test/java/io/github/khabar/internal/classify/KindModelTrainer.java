package io.github.khabar.internal.classify;

import io.github.khabar.internal.html.PageReader;
import io.github.khabar.internal.html.decode.Decoder;
import io.github.khabar.internal.html.parse.SourceTracking;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.trace.Trace;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * Learns {@code kind-model.txt} from pages whose kind is known, prints what cross-validation says of it, and writes it. Arguments: the
 * corpus folder, the file to write. Deterministic. Run it again whenever {@link KindFeature} or what it counts has changed.
 */
final class KindModelTrainer {
    private static final int FOLDS = 10;
    private static final int SHUFFLES = 3;
    private static final double OTHER_WEIGHT = 2;
    private static final Pattern KIND = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\\{\\s*\"kind\"\\s*:\\s*\"([^\"]+)\"");

    private static final Pattern SITE = Pattern.compile("://(?:[^/]*\\.)?([^/.]+\\.(?:\\w{1,3}\\.)?\\w+)(?:[/:?#]|$)");

    private final List<String> outlets = new ArrayList<>();
    private final List<double[]> pages = new ArrayList<>();
    private final List<KindView> views = new ArrayList<>();
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
                add(id, Files.readAllBytes(file));
                stories.add(kinds.getOrDefault(id, "article").equals("article"));
            }
        }
    }

    private void add(String id, byte[] zipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            String html = new Decoder().decode(in.readAllBytes(), null).text();
            RawPage raw = new PageReader(Limits.standard(), SourceTracking.OFF).read(Jsoup.parse(html), Deadline.NONE, Trace.OFF);
            List<StoryBlock> blocks = raw.blocks().stream().map(KindModelTrainer::clean).toList();
            Lines lines = Classifier.roles(raw.hints(), raw.facts(), blocks, Trace.OFF);
            outlets.add(outlet(raw.hints().first(HintKey.URL).orElse(""), id));
            views.add(new KindView(raw.hints(), raw.facts(), lines));
            pages.add(KindModel.features(views.get(views.size() - 1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static StoryBlock clean(RawBlock raw) {
        MappedText display = ArabicNormalizer.display().map(raw.text());
        return new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), Role.PARAGRAPH);
    }

    /** The site of the stated address without subdomains, or what the file is named after. */
    private static String outlet(String url, String id) {
        Matcher site = SITE.matcher(url);
        return site.find() ? site.group(1) : id.replaceAll("-\\d+$", "");
    }

    /** Pages of one outlet fall into one fold; rounds shuffle the outlets. */
    private int fold(int page, int round) {
        return Math.floorMod((outlets.get(page).hashCode() * 31 + 7 + round * 7919) * 0x9E3779B9 >>> 8, FOLDS);
    }

    /** What was learnt, before calibration. */
    record Learnt(List<KindModel.Weight> weights, List<KindModel.Tree> trees) {

        double logit(double[] page) {
            return new KindModel(new double[2], weights, trees).logit(page);
        }
    }

    private void train(Path file) throws IOException {
        double[] calibration = {0, 0};
        for (int round = 0; round < SHUFFLES; round++) {
            double[] unseen = unseen(round);
            double[] fitted = new Calibration(unseen, stories).fit();
            calibration[0] += fitted[0] / SHUFFLES;
            calibration[1] += fitted[1] / SHUFFLES;
            report(unseen, fitted, round);
        }
        KindModelWriter.write(file, learn(page -> true), calibration);
    }

    /** The logits of all pages by models that saw no page of their outlet. */
    private double[] unseen(int round) {
        double[] unseen = new double[pages.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Learnt learnt = learn(page -> fold(page, round) != out);
            for (int page = 0; page < unseen.length; page++) {
                unseen[page] = fold(page, round) == fold ? learnt.logit(pages.get(page)) : unseen[page];
            }
        }
        return unseen;
    }

    private Learnt learn(IntPredicate isSeen) {
        int[] seen = IntStream.range(0, pages.size()).filter(isSeen).toArray();
        List<double[]> features = Arrays.stream(seen).mapToObj(pages::get).toList();
        List<Boolean> targets = Arrays.stream(seen).mapToObj(stories::get).toList();
        List<Double> counts = targets.stream().map(story -> story ? 1 : OTHER_WEIGHT).toList();
        return new Learnt(new WeightedSum(features, targets, counts).train(), new BoostedTrees(features, targets, counts).train());
    }

    /** Stories kept, other pages told as such, and other pages claimed to be likely stories, among pages that the model had not seen. */
    private void report(double[] unseen, double[] calibration, int round) {
        for (double floor : new double[] {0.05, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7}) {
            System.out.println("shuffle " + round + " floor " + floor + ": " + counts(unseen, calibration, floor, page -> true));
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            int of = fold;
            System.out.println("  fold " + fold + ": " + counts(unseen, calibration, KindTeller.STORY_FLOOR, page -> fold(page, round) == of));
        }
        new Calibration(unseen, stories).print(calibration);
    }

    /** What the library would say of a page: the tables of rules have their word besides the model. */
    private double told(int page, double probability) {
        KindRules rules = new KindRules(views.get(page));
        boolean wall = rules.areSure();
        return wall ? 0 : KindTeller.settled(rules, probability);
    }

    private String counts(double[] unseen, double[] calibration, double floor, IntPredicate asked) {
        int[] right = new int[2];
        int[] all = new int[2];
        int claimed = 0;
        for (int page : IntStream.range(0, unseen.length).filter(asked).toArray()) {
            double probability = told(page, Calibration.probability(unseen[page], calibration));
            int side = stories.get(page) ? 1 : 0;
            all[side]++;
            right[side] += probability >= floor == stories.get(page) ? 1 : 0;
            claimed += side == 0 && probability > 0.5 ? 1 : 0;
        }
        return String.format(Locale.ROOT, "stories kept %d/%d %.4f, others told %d/%d %.4f, claimed %d", right[1], all[1],
                right[1] / (double) all[1], right[0], all[0], right[0] / (double) all[0], claimed);
    }
}
