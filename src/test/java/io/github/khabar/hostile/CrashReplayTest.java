package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs on which the library once failed are read well ever since, and so is a bounded number of random ones. */
class CrashReplayTest {
    private static final Path CRASHES = Path.of("src/test/resources/crashes");
    private static final int RANDOM_INPUTS = 60;

    @TestFactory
    Stream<DynamicTest> whatOnceFailedHolds() throws IOException {
        try (Stream<Path> files = Files.walk(CRASHES)) {
            List<Path> crashes = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(crashes).isNotEmpty();
            return crashes.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> probe(file).run(Files.readAllBytes(file))));
        }
    }

    /** The folder names the probe. */
    private static Probe probe(Path file) {
        return Probe.valueOf(file.getParent().getFileName().toString().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void randomInputsHold(Probe probe) {
        Random random = new Random(probe.ordinal());
        for (int n = 0; n < RANDOM_INPUTS; n++) {
            byte[] data = new byte[random.nextInt(120)];
            random.nextBytes(data);
            probe.run(data);
        }
    }
}
