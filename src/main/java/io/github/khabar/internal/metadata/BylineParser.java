package io.github.khabar.internal.metadata;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads bylines: «كتبت أسماء سالم», «القاهرة - أحمد علي», «تحرير: فلان», «المصدر: رويترز». Used by one call. */
final class BylineParser {
    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_LINE = 200;
    private static final String AUTHOR = "author";
    private static final String SOURCE = "source";

    private static final Set<String> LABEL_STARTS = WordSets.LABELS.firstWords();

    private final Slots slots;

    BylineParser(Slots slots) {
        this.slots = slots;
    }

    /**
     * Reads a line.
     *
     * @param line display text of a short block
     * @return what it says; all empty when it is no byline
     */
    Byline parse(String line) {
        Byline byline = new Byline();
        String group = null;
        Segment before = null;
        for (Segment segment : Segment.split(line, LONGEST_LINE)) {
            if (before != null && before.gap().indexOf('(') >= 0 && slots.of(segment.text()) == Slot.PLACE) {
                explain(before.text(), byline);
            }
            before = segment;
            int label = labelEnd(segment.text());
            if (label > 0) {
                group = WordSets.LABELS.group(Keys.of(segment.text().substring(0, label)));
                byline.announced |= AUTHOR.equals(group);
                byline.opens |= AUTHOR.equals(group) && segment.start() <= 1;
            }
            String content = segment.text().substring(label).strip();
            if (!content.isEmpty()) {
                content(content, group, byline);
            }
        }
        return byline;
    }

    /** A country in brackets tells that the unknown name before it is a place. */
    private void explain(String text, Byline byline) {
        if (byline.place == null && slots.of(text) == Slot.OTHER && Keys.words(text).size() <= LONGEST_LABEL) {
            byline.place = text;
        }
    }

    /** Whether a line begins with a label. */
    static boolean isLabelled(String line) {
        return labelEnd(line) > 0;
    }

    /** Where the longest label at the start ends; 0 where there is none. */
    private static int labelEnd(String text) {
        int end = 0;
        int at = 0;
        int first = text.indexOf(' ');
        if (!LABEL_STARTS.contains(Keys.of(first < 0 ? text : text.substring(0, first)))) {
            return 0;
        }
        for (int word = 0; word < LONGEST_LABEL && at < text.length(); word++) {
            int space = text.indexOf(' ', at + 1);
            at = space < 0 ? text.length() : space;
            if (WordSets.LABELS.contains(Keys.of(text.substring(0, at)))) {
                end = at;
            }
        }
        return end;
    }

    private void content(String content, @Nullable String group, Byline byline) {
        int from = content.indexOf(" من ");
        if (from > 0 && slots.of(content.substring(from + " من ".length())) == Slot.PLACE) {
            byline.place = content.substring(from + " من ".length()).strip();
            content(content.substring(0, from).strip(), group, byline);
            return;
        }
        if (group == null || group.equals(AUTHOR) || group.equals(SOURCE)) {
            slot(content, group, byline);
        } else {
            people(PersonNames.list(content), group, byline);
        }
    }

    private void slot(String content, @Nullable String group, Byline byline) {
        switch (slots.of(content)) {
            case PLACE -> byline.place = byline.place == null ? content : byline.place;
            case AGENCY -> byline.agency = byline.agency == null ? content : byline.agency;
            case DESK, OUTLET -> byline.desks.add(content);
            case PERSON -> person(content, group, byline);
            case OTHER -> announced(content, group, byline);
            case DATE -> { }
        }
    }

    /** A source that is a person stands behind the outlet: «المصدر: النهار - فلان»; else it only sounds like one. */
    private void person(String content, @Nullable String group, Byline byline) {
        int name = withoutAgency(content);
        if (name < content.length()) {
            byline.agency = byline.agency == null ? content.substring(name).strip() : byline.agency;
        }
        if (!SOURCE.equals(group) || !byline.desks.isEmpty()) {
            people(PersonNames.list(content.substring(0, name).strip()), group, byline);
        }
    }

    /** Where an agency that is written on to a name begins: «فلان الفلاني د ب أ». */
    private static int withoutAgency(String content) {
        for (int space = content.indexOf(' '); space >= 0; space = content.indexOf(' ', space + 1)) {
            if (WordSets.AGENCIES.contains(Keys.of(content.substring(space)))) {
                return space;
            }
        }
        return content.length();
    }

    /** After a label a single word is a name too, and a list may be longer than one name. */
    private void announced(String content, @Nullable String group, Byline byline) {
        List<String> names = PersonNames.list(content);
        if (AUTHOR.equals(group) || names.size() > 1 && !SOURCE.equals(group)) {
            people(names, group, byline);
        }
    }

    private void people(List<String> names, @Nullable String group, Byline byline) {
        for (String name : names) {
            String bare = PersonNames.bare(name);
            boolean person = group == null ? PersonNames.isFull(bare) : PersonNames.isAnnounced(bare);
            if (person) {
                switch (group == null ? AUTHOR : group) {
                    case AUTHOR, SOURCE -> byline.authors.add(bare);
                    case "editor", "translator" -> byline.editors.add(bare);
                    default -> { }
                }
            }
        }
    }
}
