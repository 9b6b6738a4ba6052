package io.github.khabar.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabar.hostile.Probe;

/**
 * What Jazzer fuzzes, one target a run; the probes hold the invariants.
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -Pfuzz test -Dtest=FuzzTargets#words
 * }</pre>
 *
 * <p>A finding is shrunk, put into {@code src/test/resources/crashes/<probe>/} and replayed by every build.
 */
class FuzzTargets {
    private static final String DURATION = "10m";

    @FuzzTest(maxDuration = DURATION)
    void bytes(byte[] data) {
        Probe.BYTES.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void html(byte[] data) {
        Probe.HTML.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void markup(byte[] data) {
        Probe.MARKUP.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void text(byte[] data) {
        Probe.TEXT.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void words(byte[] data) {
        Probe.WORDS.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void normalizer(byte[] data) {
        Probe.NORMALIZER.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void dates(byte[] data) {
        Probe.DATES.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void jsonLd(byte[] data) {
        Probe.JSON_LD.run(data);
    }

    @FuzzTest(maxDuration = DURATION)
    void renderers(byte[] data) {
        Probe.RENDERERS.run(data);
    }
}
