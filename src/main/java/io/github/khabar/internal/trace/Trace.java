package io.github.khabar.internal.trace;

/**
 * Hears the decisions of the stages. A stage asks {@link #isOn()} before it builds a message, so that a silent trace costs
 * nothing.
 */
public interface Trace {

    /** Hears nothing. */
    Trace OFF = new Trace() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public void decided(String stage, String rule, String place, String verdict) {
            // nobody listens
        }
    };

    /** {@return whether anybody listens} */
    boolean isOn();

    /**
     * Hears one decision.
     *
     * @param stage the stage, as in the pipeline: {@code locate}, {@code classify} …
     * @param rule the id of the rule that decided
     * @param place what was decided about: an element's path, the first words of a block
     * @param verdict what was decided
     */
    void decided(String stage, String rule, String place, String verdict);
}
