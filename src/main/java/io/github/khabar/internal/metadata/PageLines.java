package io.github.khabar.internal.metadata;

import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a page as the readers of metadata ask for them. Immutable. */
final class PageLines {
    private static final int OPENING = 3;
    private static final int LONGEST_OPENING = 60; // characters

    private final List<StoryBlock> blocks;
    private final List<Credit> credits;

    PageLines(ClassifiedPage page) {
        blocks = page.blocks();
        credits = readCredits();
    }

    /** The first block of a role, or null. */
    @Nullable StoryBlock first(Role role) {
        for (StoryBlock block : blocks) {
            if (block.role() == role) {
                return block;
            }
        }
        return null;
    }

    List<StoryBlock> all(Role role) {
        List<StoryBlock> found = new ArrayList<>(2);
        for (StoryBlock block : blocks) {
            if (block.role() == role) {
                found.add(block);
            }
        }
        return found;
    }

    /** Short lines that may say who, where and when: those behind the headline first, then those above it. */
    List<Credit> credits() {
        return credits;
    }

    private List<Credit> readCredits() {
        List<Credit> above = new ArrayList<>(4);
        List<Credit> behind = new ArrayList<>(4);
        boolean passed = first(Role.HEADLINE) == null;
        CreditLabels labels = new CreditLabels();
        for (StoryBlock block : blocks) {
            passed |= block.role() == Role.HEADLINE;
            Credit credit = Credit.of(block, labels);
            if (credit != null && (passed || credit.kind() != Credit.Kind.NEAR)) {
                (passed ? behind : above).add(credit);
            }
        }
        behind.addAll(above);
        return List.copyOf(behind);
    }

    /** The short lines among the first of the story: a signature may stand there. */
    List<StoryBlock> opening() {
        List<StoryBlock> found = new ArrayList<>(OPENING);
        int seen = 0;
        for (StoryBlock block : blocks) {
            if (block.role().isBlock() && block.raw().zone() == Zone.STORY && seen++ < OPENING) {
                if (text(block).length() <= LONGEST_OPENING) {
                    found.add(block);
                }
            }
        }
        return found;
    }

    /** The last paragraph of the story, or null. */
    @Nullable StoryBlock lastParagraph() {
        for (int at = blocks.size() - 1; at >= 0; at--) {
            if (blocks.get(at).role() == Role.PARAGRAPH) {
                return blocks.get(at);
            }
        }
        return null;
    }

    static String text(StoryBlock block) {
        return block.display().text();
    }
}
