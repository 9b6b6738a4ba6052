package io.github.khabar.internal.html.locate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Learns the model of locating from pages with known stories, and measures it by cross-validation: the pages of one host
 * are always in the same fold. Run by hand: {@code StoryModelTrainer OUT_DIR SET_DIR...}, each set with {@code input} and
 * {@code gold}. Not a test and not in the jar.
 */
final class StoryModelTrainer {
    private static final int FOLDS = 5;
    private static final Features FEATURES = Features.STANDARD;
    private static final GradientTrees.Settings SETTINGS = new GradientTrees.Settings(
            Integer.getInteger("trees", 120), Integer.getInteger("leaves", 16), number("rate", 0.1), number("lambda", 1),
            number("minw", 0.3), number("cols", 0.25), 0.6);

    private final List<TrainingPage> pages = new ArrayList<>();
    private final int[] setEnd;
    private final List<float[][]> rows;

    private StoryModelTrainer(List<Path> sets) throws IOException {
        setEnd = new int[sets.size()];
        for (int set = 0; set < setEnd.length; set++) {
            load(sets.get(set));
            setEnd[set] = pages.size();
        }
        rows = allRows();
    }

    private static double number(String name, double otherwise) {
        return Double.parseDouble(System.getProperty(name, String.valueOf(otherwise)));
    }

    private void load(Path set) throws IOException {
        try (Stream<Path> files = Files.list(set.resolve("input"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.html(\\.gz)?$", "");
                pages.add(new TrainingPage(file, set.resolve("gold").resolve(name + ".json")));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        List<Path> sets = Arrays.stream(args).skip(1).map(Path::of).toList();
        long start = System.nanoTime();
        StoryModelTrainer trainer = new StoryModelTrainer(sets);
        System.out.printf(Locale.ROOT, "%d pages read, %.0f s%n", trainer.pages.size(), (System.nanoTime() - start) / 1e9);
        trainer.oracle();
        trainer.run(Path.of(args[0]));
        System.out.printf(Locale.ROOT, "%.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void oracle() {
        List<float[]> best = pages.stream().map(page -> page.targets).toList();
        report("oracle", best);
    }

    private void run(Path out) throws IOException {
        Files.createDirectories(out);
        List<float[]> held = crossValidate();
        report("held out", held);
        dumpUnits(out.resolve("units"), held);
        dump(out.resolve("heldout.tsv"), held);
        write(out.resolve("story-model.txt"));
    }

    /** Writes what was predicted for every unit of the pages that went worst. */
    private void dumpUnits(Path folder, List<float[]> held) throws IOException {
        Files.createDirectories(folder);
        for (int at = 0; at < pages.size(); at++) {
            TrainingPage page = pages.get(at);
            List<String> lines = new ArrayList<>();
            for (int unit = 0; unit < page.targets.length; unit++) {
                lines.add(String.format(Locale.ROOT, "%s %.2f %.2f %d %s", page.targets[unit] > 0.5 != held.get(at)[unit] > 0.5 ? "!!" : "  ",
                        page.targets[unit], held.get(at)[unit], page.view.units.words[unit], Paths.of(page.view, unit)));
            }
            Files.write(folder.resolve(page.id.replaceFirst("\\.html.*", ".txt")), lines);
        }
    }

    private void dump(Path file, List<float[]> held) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            double[] score = pages.get(at).score(held.get(at), 0.5);
            lines.add(String.format(Locale.ROOT, "%.3f\t%.3f\t%s\t%s", score[0], score[1], pages.get(at).id, pages.get(at).host));
        }
        Files.write(file, lines);
    }

    private static int fold(TrainingPage page) {
        return Math.floorMod(page.host.hashCode() * 31 + 5, FOLDS);
    }

    private List<float[][]> allRows() {
        List<float[][]> all = new ArrayList<>();
        BitSet every = new BitSet();
        every.set(0, FEATURES.names().size());
        Row row = new Row(FEATURES.names().size(), every, 1);
        for (TrainingPage page : pages) {
            float[][] rows = new float[page.targets.length][];
            for (int unit = 0; unit < rows.length; unit++) {
                if (!page.view.isPlainlyOut(unit)) {
                    row.clear();
                    FEATURES.write(page.view, unit, row);
                    rows[unit] = values(row);
                }
            }
            all.add(rows);
        }
        return all;
    }

    private static float[] values(Row row) {
        float[] values = new float[FEATURES.names().size()];
        for (int feature = 0; feature < values.length; feature++) {
            values[feature] = Row.value(row.column(feature)[0]);
        }
        return values;
    }

    private List<float[]> crossValidate() {
        List<float[]> held = new ArrayList<>();
        for (TrainingPage page : pages) {
            held.add(new float[page.view.units.size]);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            GradientTrees model = learn(fold);
            for (int at = 0; at < pages.size(); at++) {
                if (fold(pages.get(at)) == fold) {
                    predict(rows.get(at), model, held.get(at));
                }
            }
        }
        return held;
    }

    private static void predict(float[][] rows, GradientTrees model, float[] into) {
        for (int unit = 0; unit < into.length; unit++) {
            into[unit] = rows[unit] == null ? 0 : model.probability(rows[unit]);
        }
    }

    private GradientTrees learn(int without) {
        List<float[]> samples = new ArrayList<>();
        List<float[]> facts = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            if (fold(pages.get(at)) != without) {
                addRows(at, samples, facts);
            }
        }
        float[] targets = new float[samples.size()];
        float[] weights = new float[samples.size()];
        int[] groups = new int[samples.size()];
        for (int at = 0; at < targets.length; at++) {
            targets[at] = facts.get(at)[0];
            weights[at] = facts.get(at)[1];
            groups[at] = (int) facts.get(at)[2];
        }
        GradientTrees model = new GradientTrees(SETTINGS, FEATURES.names().size());
        model.learn(samples.toArray(new float[0][]), targets, weights, groups);
        if (without == 0) {
            System.out.println(model.best(FEATURES.names(), 40));
        }
        return model;
    }

    /** Real pages count for more than the layouts of the first set, of which there are many. */
    private double share(int at) {
        return at < setEnd[0] ? 1 : number("pages", 3);
    }

    /** In a set every page weighs the same; in it every unit weighs by its words. */
    private void addRows(int at, List<float[]> samples, List<float[]> facts) {
        TrainingPage page = pages.get(at);
        double gold = Math.max(100, page.goldWords.length);
        for (int unit = 0; unit < page.targets.length; unit++) {
            double weight = 20 * share(at) * Math.max(2, page.view.units.words[unit]) / gold;
            // Most lines of a page are short links; one in four of them teaches as much.
            boolean plenty = page.targets[unit] == 0 && page.view.units.words[unit] <= 6;
            if (rows.get(at)[unit] == null || plenty && unit % 4 != 0) {
                continue;
            }
            samples.add(rows.get(at)[unit]);
            facts.add(new float[] {page.targets[unit], (float) Math.min(plenty ? 4 * weight : weight, 10), at});
        }
    }

    private void report(String what, List<float[]> found) {
        int start = 0;
        for (int end : setEnd) {
            for (double threshold : new double[] {0, 0.4, 0.5, 0.6}) {
                double p = 0;
                double r = 0;
                for (int at = start; at < end; at++) {
                    double floor = threshold == 0 ? FloorFinder.find(pages.get(at).view, found.get(at)) : threshold;
                    double[] score = pages.get(at).score(found.get(at), floor);
                    p += score[0];
                    r += score[1];
                }
                p /= end - start;
                r /= end - start;
                System.out.printf(Locale.ROOT, "%s: pages %d-%d at %.2f: p %.4f r %.4f f1 %.4f%n", what, start, end, threshold, p, r, 2 * p * r / (p + r));
            }
            start = end;
        }
    }

    private void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Decision trees that tell the lines of the story from the rest of a page; the sum of all trees is the logit.",
                "# Form: one tree a line; [feature<threshold yes no], a leaf is a number. The features are named in the class Features.",
                "# Origin: learnt by StoryModelTrainer (src/test/java) from the development pages; made by a program, not to be edited.",
                "# To add: change the features or settings there and run it again."));
        lines.addAll(learn(-1).lines(FEATURES.names()));
        Files.write(file, lines);
    }
}
