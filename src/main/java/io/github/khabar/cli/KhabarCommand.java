package io.github.khabar.cli;

import io.github.khabar.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of the command line, checked and handed to a run. */
@Command(
        name = "khabar",
        description = "Reads Arabic news: from pages and texts to articles with their quotations.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all inputs were read", "1:some input could not be read, see standard error", "2:wrong usage"})
final class KhabarCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--text", description = "Take all inputs as plain text (.txt always is).")
    private boolean text;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, jsonld, markdown, text or html; text on a terminal, else json (one object a line).")
    private @Nullable OutputFormat format;

    @Option(names = "--out", paramLabel = "FILE|DIR", description = "Write there; an existing or 'name/' directory gets a file an input.")
    private @Nullable String out;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads that read, as many as processors by default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--explain", description = "Tell the decisions: in the page for html, else on standard error.")
    private boolean explain;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Pages (.html .htm), texts (.txt), web archives (.warc), each also .gz; directories of them; - is standard input.")
    private List<String> inputs = List.of();

    KhabarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw wrong("--jobs must be at least 1, not " + jobs);
        }
        InputReader reader = new InputReader(text, Options.defaults().maxInputBytes());
        List<Input> collected = new InputCollector(streams.in(), reader).collect(inputs);
        OutputFormat chosen = format();
        Worker worker = new Worker(new ArticleWriter(chosen, explain), explain);
        try (Sink sink = sink(chosen, collected);
                Progress progress = progress(collected)) {
            return new Run(worker, sink, streams.err(), progress).run(collected, jobs);
        }
    }

    private OutputFormat format() {
        if (format != null) {
            return format;
        }
        return out == null && Terminal.showsOutput() ? OutputFormat.TEXT : OutputFormat.JSON;
    }

    private Sink sink(OutputFormat chosen, List<Input> collected) throws IOException {
        boolean directory = out != null && (out.endsWith("/") || Files.isDirectory(Path.of(out)));
        if (directory) {
            return new DirectorySink(Path.of(out), chosen.suffix());
        }
        if (chosen == OutputFormat.HTML && collected.size() > 1) {
            throw wrong("--format html with several inputs needs --out DIR/ (with the slash when it does not exist)");
        }
        return out == null ? new StreamSink(streams.out(), chosen.separator()) : new FileSink(Path.of(out), chosen.separator());
    }

    private Progress progress(List<Input> collected) {
        boolean seen = Terminal.showsErrors() && (out != null || !Terminal.showsOutput());
        return seen ? Progress.of(collected.size()) : Progress.NONE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
