package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A page of less than a megabyte never needs hundreds of megabytes. */
class SmallHeapTest {

    @Test
    void pagesThatAttackMemoryAreReadInASmallHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m", "-Xss512k", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                        "-cp", System.getProperty("java.class.path"), SmallHeap.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).endsWith(SmallHeap.DONE + System.lineSeparator());
    }
}
