package io.github.khabar.internal.page;

/**
 * Sums over a whole page, from which its kind is told.
 *
 * @param textChars characters of visible text
 * @param linkChars characters of visible text in links
 * @param links number of links with text
 * @param storyChars characters of the located story
 * @param storyLinkChars characters of the located story in links
 * @param storyShare how sure locating is that the story is one, 0 to 1
 * @param elements number of elements
 * @param counts what was counted besides
 */
public record PageFacts(
        int textChars, int linkChars, int links, int storyChars, int storyLinkChars, double storyShare, int elements,
        PageCounts counts) {

    /** The facts of plain text. */
    public static PageFacts ofText(int chars) {
        return new PageFacts(chars, 0, 0, chars, 0, 1, 0, new PageCounts());
    }
}
