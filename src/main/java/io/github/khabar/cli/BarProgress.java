package io.github.khabar.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal. */
final class BarProgress implements Progress {
    private final ProgressBar bar;

    /**
     * Shows the bar.
     *
     * @param total the number of inputs
     */
    BarProgress(int total) {
        bar = new ProgressBarBuilder()
                .setTaskName("khabar")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
