package faqbot.knowledge;

import java.util.Map;
import java.util.Set;

/**
 * What a link within the knowledge may point to.
 *
 * @param paths every file of the packs, read or not, as its path within the knowledge folder
 * @param anchors the path of each Markdown file without error to the anchors of its headings
 * @param otherPacks the folders that were not chosen and so not looked into
 * @param refused files and folders that could not be looked into
 */
public record LinkTargets(
        Set<String> paths,
        Map<String, Set<String>> anchors,
        Set<String> otherPacks,
        Set<String> refused) {
    public static final LinkTargets NONE = new LinkTargets(Set.of(), Map.of(), Set.of(), Set.of());

    public LinkTargets {
        paths = Set.copyOf(paths);
        anchors = Map.copyOf(anchors);
        otherPacks = Set.copyOf(otherPacks);
        refused = Set.copyOf(refused);
    }
}
