package io.github.khabar;

/**
 * Thrown when an input is larger than an option allows; the message names the option and its value.
 *
 * @serial exclude
 */
public final class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String option;
    private final long limit;

    /**
     * Says which limit was exceeded.
     *
     * @param option the name of the option
     * @param limit its value
     * @param actual the size of the input
     */
    public LimitExceededException(String option, long limit, long actual) {
        super("input of " + actual + " exceeds " + option + " = " + limit);
        this.option = option;
        this.limit = limit;
    }

    /** {@return the name of the option in {@link Options}} */
    public String option() {
        return option;
    }

    /** {@return the value of the option} */
    public long limit() {
        return limit;
    }
}
