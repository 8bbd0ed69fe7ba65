package faqbot.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Finds packs in which nothing is to be read. */
final class EmptyPacks {
    private EmptyPacks() {}

    /**
     * Reports packs without an entry.
     *
     * @param isFilled whether a pack has an entry
     * @param problems those found so far; those of this kind are added
     */
    static void report(
            Collection<String> packs, Predicate<String> isFilled, List<Problem> problems) {
        for (var pack : packs) {
            if (!isFilled.test(pack) && !hasErrors(pack, problems)) {
                problems.add(
                        Problem.error(
                                pack,
                                0,
                                "there is no question and no article in this folder",
                                "Write a file faq.md in it, or move the folder out of the knowledge"
                                        + " folder."));
            }
        }
    }

    /** A file that could not be read may be the one that fills its pack. */
    private static boolean hasErrors(String pack, List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(Problem::file)
                .anyMatch(file -> file.equals(pack) || file.startsWith(pack + "/"));
    }
}
