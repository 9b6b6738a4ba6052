package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
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
    private final Trace trace;

    Lines(List<StoryBlock> blocks, Trace trace) {
        blocks.forEach(block -> lines.add(new Line(block)));
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

    boolean isOpen(int index) {
        return roles[index] == null;
    }

    /** @return the role given so far, or null */
    @Nullable Role role(int index) {
        return roles[index];
    }

    /** @return whether a rule gave the line its role */
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

    /** @return the blocks with their roles; what got none is a paragraph */
    List<StoryBlock> classified() {
        List<StoryBlock> blocks = new ArrayList<>(size());
        for (int at = 0; at < size(); at++) {
            Role role = roles[at];
            blocks.add(lines.get(at).block().as(role == null ? Role.PARAGRAPH : role));
        }
        return blocks;
    }
}
