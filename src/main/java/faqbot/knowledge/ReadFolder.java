package faqbot.knowledge;

import faqbot.knowledge.FileContent.About;
import faqbot.knowledge.FileContent.Decision;
import faqbot.knowledge.FileContent.Entries;
import faqbot.knowledge.FileContent.Synonyms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was read from the files of a folder.
 *
 * @param files by their path within the folder
 */
record ReadFolder(FolderListing listing, SortedMap<String, ReadFile> files) {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    /** The knowledge, and what is wrong with single files and between them. */
    Reading reading() {
        var drafts = drafts();
        var problems = new ArrayList<>(listing.problems());
        files.values().forEach(file -> problems.addAll(file.problems()));
        Duplicates.report(drafts, problems);
        reportEmptyPacks(drafts, problems);
        var frameworks = frameworks();
        DecisionLinks.report(frameworks, drafts, problems);
        var knowledge =
                new Knowledge(
                        listing.packs().stream().map(this::pack).toList(),
                        drafts.stream().map(Draft::entry).toList(),
                        frameworks,
                        state(),
                        new LinkTargets(
                                listing.files().keySet(),
                                anchors(),
                                listing.otherPacks(),
                                listing.refused()));
        return new Reading(knowledge, problems.stream().sorted(BY_PLACE).toList());
    }

    private List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        for (var file : files.values()) {
            if (file.content() instanceof Entries(var own, _)) {
                drafts.addAll(own);
            }
        }
        return drafts;
    }

    private List<DecisionFramework> frameworks() {
        var frameworks = new ArrayList<DecisionFramework>();
        for (var file : files.values()) {
            if (file.content() instanceof Decision(var framework)) {
                frameworks.add(framework);
            }
        }
        return frameworks;
    }

    private Pack pack(String folder) {
        var pack =
                content(folder + "/pack.yaml") instanceof About(Pack described)
                        ? described
                        : PackNotes.unnamed(folder);
        return content(folder + "/synonyms.yaml") instanceof Synonyms(var groups)
                ? PackNotes.withSynonyms(pack, groups)
                : pack;
    }

    private @Nullable FileContent content(String path) {
        var file = files.get(path);
        return file == null ? null : file.content();
    }

    private FolderState state() {
        var stamps = listing.refusedStamps();
        files.forEach((path, file) -> stamps.put(path, file.stamp()));
        return new FolderState(stamps);
    }

    /** Those of files that were read in full; in another a heading may be hidden. */
    private Map<String, Set<String>> anchors() {
        var anchors = new HashMap<String, Set<String>>();
        files.forEach((path, file) -> {
            if (file.content() instanceof Entries(_, var own)
                    && !own.isEmpty()
                    && file.problems().stream().noneMatch(Problem::isError)) {
                anchors.put(path, own);
            }
        });
        return anchors;
    }

    private void reportEmptyPacks(List<Draft> drafts, List<Problem> problems) {
        var filled =
                drafts.stream()
                        .map(draft -> draft.entry().place().pack())
                        .collect(Collectors.toSet());
        for (var pack : listing.packs()) {
            if (!filled.contains(pack) && !hasErrors(pack, problems)) {
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
