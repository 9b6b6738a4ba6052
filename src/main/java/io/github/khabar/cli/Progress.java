package io.github.khabar.cli;

/** Shows how far a long run is. */
interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step() {
            // nobody looks
        }

        @Override
        public void close() {
            // nothing was opened
        }
    };

    /** The fewest inputs that take long enough to be worth a bar. */
    int MANY = 20;

    /**
     * Shows a bar for a long run.
     *
     * @param total the number of inputs
     * @return a bar where there are many and the optional library for it is there
     */
    static Progress of(int total) {
        try {
            return total < MANY ? NONE : new BarProgress(total);
        } catch (NoClassDefFoundError e) {
            return NONE;
        }
    }

    /** Counts one more input done. */
    void step();

    @Override
    void close();
}
