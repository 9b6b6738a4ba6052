package io.github.khabar.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on many items at once and hands the results on in the order of the items, holding only a few at a time. */
final class OrderedPool {
    private static final int AHEAD = 4;

    private final int threads;

    /**
     * Makes a pool.
     *
     * @param threads how many threads work
     */
    OrderedPool(int threads) {
        this.threads = threads;
    }

    /**
     * Works until the items are used up or the results are no longer wanted.
     *
     * @param items the items, taken by the calling thread
     * @param work done by the threads of the pool
     * @param wanted hears each result on the calling thread, in order; false ends the work
     */
    <T, R> void run(Iterator<T> items, Function<T, R> work, Predicate<R> wanted) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            boolean goOn = true;
            while (goOn && (items.hasNext() || !waiting.isEmpty())) {
                while (waiting.size() < threads * AHEAD && items.hasNext()) {
                    T item = items.next();
                    waiting.add(pool.submit(() -> work.apply(item)));
                }
                goOn = wanted.test(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
