package io.github.khabar.internal.metadata;

import org.jspecify.annotations.Nullable;

/** Tells by its class names what a line may be that classifying has passed over. Lines beside each other mostly have one label, which is read once. One call. */
final class CreditLabels {
    private static final int OWN_WORDS = 6; // words of the label that belong to the block itself and its nearest parents
    private static final String[] AUTHOR_WORDS = {"author", "byline", "writer", "contributor", "columnist", "reporter", "katib"};
    private static final String[] BUTTON_WORDS = {"menu", "nav", "social", "btn", "button"};

    private String last = "";
    private Credit.@Nullable Kind kind = Credit.Kind.NEAR;

    /** {@return what speaks for a line with this label; null for a button} */
    Credit.@Nullable Kind kind(String label) {
        if (!label.equals(last)) {
            last = label;
            kind = read(label);
        }
        return kind;
    }

    private static Credit.@Nullable Kind read(String label) {
        if (holds(label, BUTTON_WORDS)) {
            return null;
        }
        return holds(own(label), AUTHOR_WORDS) ? Credit.Kind.BYLINE : Credit.Kind.NEAR;
    }

    private static String own(String label) {
        int end = 0;
        for (int word = 0; word < OWN_WORDS && end >= 0; word++) {
            end = label.indexOf(' ', end + 1);
        }
        return end < 0 ? label : label.substring(0, end);
    }

    private static boolean holds(String label, String[] words) {
        for (String word : words) {
            if (label.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
