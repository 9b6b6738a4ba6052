package io.github.khabar.internal.page;

import io.github.khabar.text.MappedText;

/**
 * A block after cleaning and classifying.
 *
 * @param raw the block as read
 * @param display what users see, mapped to the raw text
 * @param key what rules match, mapped to the display text
 * @param role what it is in the newsroom's terms
 */
public record StoryBlock(RawBlock raw, MappedText display, MappedText key, Role role) {

    /**
     * Gives the same block in another role.
     *
     * @param newRole the role
     * @return the block with that role
     */
    public StoryBlock as(Role newRole) {
        return newRole == role ? this : new StoryBlock(raw, display, key, newRole);
    }
}
