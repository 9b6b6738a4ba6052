package io.github.khabar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks and prints the table of ratios that the README shows. */
final class BenchTable {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final int COLD_STARTS = 9;

    private final Map<String, Double> times = new HashMap<>();
    private final Map<String, Double> allocations = new HashMap<>();

    private BenchTable() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        BenchTable table = new BenchTable();
        table.run(1, "PageBenchmark", "TextBenchmark", "GrowthBenchmark");
        table.run(2, "PageBenchmark.khabar$", "PageBenchmark.jsoup$");
        table.print();
    }

    private void run(int threads, String... includes) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        for (String include : includes) {
            options.include(include);
        }
        options.threads(threads).verbosity(VerboseMode.SILENT).addProfiler(GCProfiler.class);
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel() + millions(result) + (threads == 1 ? "" : "@" + threads);
            times.put(name, result.getPrimaryResult().getScore());
            allocations.put(name, result.getSecondaryResults().get(ALLOCATION).getScore());
        }
    }

    private static String millions(RunResult result) {
        String millions = result.getParams().getParam("millions");
        return millions == null ? "" : millions.equals("1") ? "1M" : "10M";
    }

    private void print() throws IOException, InterruptedException {
        row("HTML to article ÷ Jsoup.parse, sum over pages", ratio("khabar", "jsoup"));
        row("HTML to article ÷ Jsoup.parse, median page", MedianPage.ratio());
        row("parsed Document to article ÷ Jsoup.parse", ratio("khabarOfDocument", "jsoup"));
        row("Readability4J ÷ khabar", ratio("readability4j", "khabar"));
        row("boilerpipe ÷ khabar", ratio("boilerpipe", "khabar"));
        row("Crux ÷ khabar", ratio("crux", "khabar"));
        row("allocation: HTML to article ÷ Jsoup.parse", allocations.get("khabar") / allocations.get("jsoup"));
        row("text to article ÷ Lucene ArabicAnalyzer", ratio("khabarText", "luceneArabicAnalyzer"));
        row("quotations alone ÷ Lucene ArabicAnalyzer", ratio("khabarQuotations", "luceneArabicAnalyzer"));
        row("time: page of 10 M chars ÷ page of 1 M chars", ratio("khabar10M", "khabar1M"));
        row("allocation: page of 10 M chars ÷ page of 1 M chars", allocations.get("khabar10M") / allocations.get("khabar1M"));
        row("throughput: two threads ÷ one thread", 2 * times.get("khabar") / times.get("khabar@2"));
        row("the same for Jsoup.parse alone", 2 * times.get("jsoup") / times.get("jsoup@2"));
        row("first parse in a fresh JVM ÷ first Jsoup.parse", coldStart("khabar") / coldStart("jsoup"));
        row("retained memory of a parser, MB", inFreshJvm(RetainedMemory.class) / 1e6);
        System.out.printf(Locale.ROOT, "%nJDK %s, %d processors, %d pages, %d texts%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), Pages.html().size(), Pages.texts().size());
    }

    private static void row(String what, double ratio) {
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", what, ratio);
    }

    private double ratio(String numerator, String denominator) {
        return times.get(numerator) / times.get(denominator);
    }

    private static double coldStart(String tool) throws IOException, InterruptedException {
        List<Double> micros = new ArrayList<>();
        for (int run = 0; run < COLD_STARTS; run++) {
            micros.add(inFreshJvm(FirstParse.class, tool));
        }
        Collections.sort(micros);
        return micros.get(COLD_STARTS / 2);
    }

    /** The number that a program prints. */
    private static double inFreshJvm(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return Double.parseDouble(printed);
    }
}
