package io.github.khabar.internal.quote;

import io.github.khabar.article.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Who spoke last, by gender and number. Used by one call. */
final class Memory {
    private @Nullable Who last;
    private @Nullable Who he;
    private @Nullable Who she;
    private @Nullable Who they;
    private @Nullable Who body;

    void remember(Who who) {
        last = who;
        Person person = who.person();
        he = person == Person.HE || person == Person.ANY ? who : he;
        she = person == Person.SHE || person == Person.ANY ? who : she;
        they = person == Person.THEY || person == Person.ANY ? who : they;
        if (who.speaker().kind() == SpeakerKind.INSTITUTION) {
            body = who;
        }
    }

    /** {@return the last speaker a verb of this form can mean, or null} */
    @Nullable Who recall(Person person) {
        return switch (person) {
            case HE -> he;
            case SHE -> she;
            case THEY -> they != null ? they : last;
            case ANY -> last;
        };
    }

    /** {@return the last body that spoke, or null} */
    @Nullable Who lastBody() {
        return body;
    }
}
