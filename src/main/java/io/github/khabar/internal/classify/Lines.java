package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a page or text with the roles found so far. Used by one call. */
final class Lines {
    private static final int SHOWN = 40;

    private final List<Line> lines = new ArrayList<>();
    private final @Nullable Role[] roles;
    private final @Nullable String[] rules;
    private final boolean text;
    private final Stated stated;
    private final Trace trace;
    private int headline = -1;
    private String headlineLetters = "";

    Lines(List<StoryBlock> blocks, PageFacts facts, Stated stated, Trace trace) {
        this.stated = stated;
        for (StoryBlock block : blocks) {
            lines.add(new Line(block, lines.isEmpty() ? null : lines.get(lines.size() - 1)));
        }
        text = facts.elements() == 0;
        roles = new Role[blocks.size()];
        rules = new String[blocks.size()];
        this.trace = trace;
    }

    int size() {
        return lines.size();
    }

    Line at(int index) {
        return lines.get(index);
    }

    /** {@return what the head of the page states} */
    Stated stated() {
        return stated;
    }

    /** {@return whether these are the lines of a plain text, where only the words tell what is what} */
    boolean isText() {
        return text;
    }

    /** {@return the index of the headline's line, -1 where no line shows it} */
    int headline() {
        return headline;
    }

    /** Makes a line the headline. */
    void headline(int index, String rule) {
        headline = index;
        headlineLetters = at(index).letters();
        give(index, Role.HEADLINE, rule);
    }

    /** {@return whether a line has the words of the headline} */
    boolean isHeadline(Line line) {
        return headline >= 0 && Scan.hasLetters(line.key(), headlineLetters);
    }

    /** {@return the index of the first line in a zone; the number of lines where there is none} */
    int first(Zone zone) {
        int at = 0;
        while (at < size() && at(at).zone() != zone) {
            at++;
        }
        return at;
    }

    /** {@return whether a line of a range has a role} */
    boolean hasRole(int from, int to, Role role) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (roles[at] == role) {
                return true;
            }
        }
        return false;
    }

    /** {@return the words of all lines} */
    int words() {
        int words = 0;
        for (Line line : lines) {
            words += line.words();
        }
        return words;
    }

    /** {@return whether all lines together have so many words; no more of them are counted} */
    boolean haveAtLeast(int words) {
        int left = words;
        for (int at = 0; at < size() && left > 0; at++) {
            left = at(at).hasAtLeast(left) ? 0 : left - at(at).words();
        }
        return left <= 0;
    }

    /** {@return how many lines begin an entry with a time} */
    int entries() {
        int count = 0;
        for (Line line : lines) {
            count += line.facts().entry() == null ? 0 : 1;
        }
        return count;
    }

    /** {@return how many lines have a role} */
    int count(Role role) {
        int count = 0;
        for (Role given : roles) {
            count += given == role ? 1 : 0;
        }
        return count;
    }

    boolean isOpen(int index) {
        return roles[index] == null;
    }

    /** {@return the role given so far, or null} */
    @Nullable Role role(int index) {
        return roles[index];
    }

    /** {@return whether a rule gave the line its role} */
    boolean isBy(int index, String rule) {
        return rule.equals(rules[index]);
    }

    /** Gives a line its role; a later call overrules an earlier one. */
    void give(int index, Role role, String rule) {
        roles[index] = role;
        rules[index] = rule;
        if (trace.isOn()) {
            String text = at(index).block().display().text();
            trace.decided("classify", rule, text.substring(0, Math.min(SHOWN, text.length())), role.name());
        }
    }

    /** {@return the blocks with their roles; what got none is a paragraph} */
    List<StoryBlock> classified() {
        List<StoryBlock> blocks = new ArrayList<>(size());
        for (int at = 0; at < size(); at++) {
            Role role = roles[at];
            blocks.add(lines.get(at).block().as(role == null ? Role.PARAGRAPH : role));
        }
        return blocks;
    }
}
