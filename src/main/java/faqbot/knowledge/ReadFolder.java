package faqbot.knowledge;

import faqbot.knowledge.FileContent.Decision;
import faqbot.knowledge.FileContent.Entries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Puts together what was read from the files of a folder.
 *
 * @param files by their path within the folder
 */
record ReadFolder(FolderListing listing, SortedMap<String, ReadFile> files) {
    /** The knowledge, and what is wrong with single files and between them. */
    Reading reading() {
        var drafts = drafts();
        var problems = new ArrayList<>(listing.problems());
        files.values().forEach(file -> problems.addAll(file.problems()));
        Duplicates.report(drafts, problems);
        EmptyPacks.report(listing.packs(), filledPacks(drafts)::contains, problems);
        var frameworks = frameworks();
        DecisionLinks.report(frameworks, EntryIds.of(drafts), problems);
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
        return new Reading(knowledge, Problem.inOrder(problems));
    }

    private List<Draft> drafts() {
        return files.values().stream().flatMap(file -> file.drafts().stream()).toList();
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
        return PackFiles.pack(
                folder, path -> Optional.ofNullable(files.get(path)).map(ReadFile::content));
    }

    private static Set<String> filledPacks(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.entry().place().pack())
                .collect(Collectors.toSet());
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
}
