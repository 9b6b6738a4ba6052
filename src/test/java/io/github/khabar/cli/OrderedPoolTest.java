package io.github.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPoolTest {

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    @Test
    void handsResultsOnInOrder() {
        List<Integer> results = new ArrayList<>();

        new OrderedPool(3).run(numbers(500), number -> number * 2, results::add);

        assertThat(results).hasSize(500).isSorted().contains(998);
    }

    @Test
    void takesOnlyAFewItemsAhead() {
        AtomicInteger started = new AtomicInteger();

        new OrderedPool(2).run(numbers(1000), number -> started.incrementAndGet(), result -> false);

        assertThat(started.get()).isLessThanOrEqualTo(8);
    }

    @Test
    void worksOnNothing() {
        List<Integer> results = new ArrayList<>();

        new OrderedPool(1).run(numbers(0), number -> number, results::add);

        assertThat(results).isEmpty();
    }
}
