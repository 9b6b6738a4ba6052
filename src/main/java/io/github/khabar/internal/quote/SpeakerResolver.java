package io.github.khabar.internal.quote;

import io.github.khabar.article.Speaker;
import io.github.khabar.article.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out who each act's speaker is, over the whole article. Used by one call. */
final class SpeakerResolver {
    private final Roster roster;
    private @Nullable Who last;
    private @Nullable Who lastHe;
    private @Nullable Who lastShe;
    private @Nullable Who lastThey;

    SpeakerResolver(List<Passage> passages) {
        roster = Roster.of(passages);
    }

    void resolve(Scene scene) {
        for (Attribution act : scene.acts) {
            act.who = act.mention == null ? inherited(act) : named(act, act.mention);
            remember(act.who);
        }
    }

    private @Nullable Who inherited(Attribution act) {
        if (act.governor != null && act.governor.who != null && act.governor.who.person().fits(act.person)) {
            return act.governor.who;
        }
        return switch (act.person) {
            case HE -> lastHe != null ? lastHe : null;
            case SHE -> lastShe != null ? lastShe : null;
            case THEY -> lastThey != null ? lastThey : last;
            case ANY -> last;
        };
    }

    private void remember(@Nullable Who who) {
        if (who == null) {
            return;
        }
        last = who;
        switch (who.person()) {
            case HE -> lastHe = who;
            case SHE -> lastShe = who;
            case THEY -> lastThey = who;
            case ANY -> {
                lastHe = who;
                lastShe = who;
                lastThey = who;
            }
        }
    }

    private Who named(Attribution act, Mention mention) {
        Roster.Entry entry = roster.find(mention);
        Person person = person(act, mention);
        if (entry != null) {
            return new Who(Speaker.of(entry.name(), entry.isPerson() ? SpeakerKind.PERSON : SpeakerKind.INSTITUTION).withRole(entry.role()), person);
        }
        return new Who(Speaker.of(mention.phrase().text(), kind(mention)), person);
    }

    private static Person person(Attribution act, Mention mention) {
        if (act.person != Person.ANY) {
            return act.person == Person.HE && mention.tokens().is(mention.phrase().from(), WordClass.GROUP) ? Person.THEY : act.person;
        }
        char end = mention.tokens().last(mention.phrase().from());
        return mention.tokens().is(mention.phrase().from(), WordClass.ACTOR) ? end == 'ه' ? Person.SHE : Person.HE : Person.ANY;
    }

    private static SpeakerKind kind(Mention mention) {
        Tokens tokens = mention.tokens();
        int first = mention.phrase().from();
        if (mention.isNamed()) {
            return SpeakerKind.PERSON;
        }
        if (tokens.is(first, WordClass.MEDIUM | WordClass.NAMED_MEDIUM)) {
            return SpeakerKind.MEDIUM;
        }
        if (tokens.is(first, WordClass.DOCUMENT)) {
            return SpeakerKind.DOCUMENT;
        }
        if (tokens.is(first, WordClass.INSTITUTION | WordClass.PLACE)) {
            return SpeakerKind.INSTITUTION;
        }
        return SpeakerKind.ANONYMOUS;
    }
}
