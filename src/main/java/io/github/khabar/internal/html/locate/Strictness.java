package io.github.khabar.internal.html.locate;

/** The steps of the fallback chain: how sure a unit must be to count as story. */
enum Strictness {
    /** As sure as promises the best result on the page. */
    STRICT("strict", 0.5f),
    /** May be story; taken when the strict step finds next to nothing. */
    LENIENT("lenient", 0.2f),
    /** Whatever is no link and no frame of the page. */
    WHOLE("whole-body", 0.03f);

    private final String id;
    private final float floor;

    Strictness(String id, float floor) {
        this.id = id;
        this.floor = floor;
    }

    String id() {
        return id;
    }

    float floor() {
        return floor;
    }
}
