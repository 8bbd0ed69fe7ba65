package faqbot.knowledge;

import faqbot.knowledge.FileContent.Decision;
import faqbot.knowledge.FolderListing.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of a folder that changed: they alone are read, and their entries are not kept. */
final class FolderChange implements KnowledgeChange {
    private final FolderListing listing;
    private final FolderState before;
    private final FolderState now;
    private final SortedSet<String> files;

    /** What was read, without the entries. Guarded by this. */
    private final SortedMap<String, ReadFile> read = new TreeMap<>();

    /** The files of those that have entries. Guarded by this. */
    private final Set<String> filled = new HashSet<>();

    FolderChange(FolderScan scan, FolderState before) {
        this.listing = scan.listing();
        this.before = before;
        this.now = scan.state();
        this.files = before.changedFiles(now);
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    @Override
    public long size() {
        return now.size(files);
    }

    @Override
    public void read(Taker taker, int threads) {
        var changed =
                listing.readable().stream()
                        .filter(file -> files.contains(file.origin().path()))
                        .toList();
        new Crew(threads).doEach(changed, file -> read(file, taker));
    }

    private void read(Found found, Taker taker) {
        var file = ReadFile.of(found);
        var drafts = file.drafts();
        taker.take(drafts.stream().map(Draft::entry).toList());
        synchronized (this) {
            read.put(found.origin().path(), file.withoutEntries());
            if (!drafts.isEmpty()) {
                filled.add(found.origin().path());
            }
        }
    }

    @Override
    public synchronized Revision judge(KnownEntries known) {
        var problems = new ArrayList<>(listing.problems());
        read.values().forEach(file -> problems.addAll(file.problems()));
        Duplicates.report(drafts(known.inConflict()), problems);
        EmptyPacks.report(listing.packs(), pack -> isFilled(pack, known), problems);
        var frameworks = frameworks(known);
        DecisionLinks.report(frameworks, EntryIds.of(known), problems);
        return new Revision(
                Problem.inOrder(problems),
                packs(known),
                Optional.of(frameworks).filter(_ -> haveFrameworksChanged()),
                state());
    }

    /** Reads files once more: two entries can only be told apart by what they say. */
    private List<Draft> drafts(Set<String> inConflict) {
        return listing.readable().stream()
                .filter(file -> inConflict.contains(file.origin().path()))
                .flatMap(file -> ReadFile.of(file).drafts().stream())
                .toList();
    }

    private boolean isFilled(String pack, KnownEntries known) {
        var beginning = pack + "/";
        return filled.stream().anyMatch(file -> file.startsWith(beginning))
                || now.files().tailMap(beginning).keySet().stream()
                        .takeWhile(file -> file.startsWith(beginning))
                        .filter(file -> !files.contains(file))
                        .anyMatch(known::hasEntries);
    }

    private List<DecisionFramework> frameworks(KnownEntries known) {
        var frameworks = new ArrayList<DecisionFramework>();
        if (before.files().keySet().stream().anyMatch(FolderChange::isFramework)) {
            frameworks.addAll(known.frameworks());
            frameworks.removeIf(framework -> files.contains(framework.origin().path()));
        }
        for (var file : read.values()) {
            if (file.content() instanceof Decision(var framework)) {
                frameworks.add(framework);
            }
        }
        frameworks.sort(Comparator.comparing(framework -> framework.origin().path()));
        return frameworks;
    }

    private boolean haveFrameworksChanged() {
        return files.stream().anyMatch(FolderChange::isFramework);
    }

    private static boolean isFramework(String path) {
        return FileKind.isDecision(path.substring(path.indexOf('/') + 1));
    }

    /** What cannot be followed may be a pack itself. */
    private static String packOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private Optional<List<Pack>> packs(KnownEntries known) {
        if (files.stream().noneMatch(this::isAboutPacks)) {
            return Optional.empty();
        }
        var earlier =
                known.packs().stream().collect(Collectors.toMap(Pack::folder, Function.identity()));
        return Optional.of(listing.packs().stream().map(pack -> pack(pack, earlier)).toList());
    }

    /** Whether a file tells about its pack, or makes it appear or vanish. */
    private boolean isAboutPacks(String file) {
        var pack = packOf(file);
        return hasChanged(pack) || listing.packs().contains(pack) != isIn(before, pack);
    }

    private static boolean isIn(FolderState state, String pack) {
        var files = state.files().tailMap(pack + "/");
        return !files.isEmpty() && files.firstKey().startsWith(pack + "/");
    }

    private boolean hasChanged(String pack) {
        return files.contains(PackFiles.about(pack)) || files.contains(PackFiles.synonyms(pack));
    }

    private Pack pack(String folder, Map<String, Pack> earlier) {
        var known = earlier.get(folder);
        return known == null || hasChanged(folder) ? PackFiles.pack(folder, this::content) : known;
    }

    private Optional<FileContent> content(String path) {
        return Optional.ofNullable(read.get(path))
                .or(() -> Optional.ofNullable(listing.files().get(path)).map(ReadFile::of))
                .map(ReadFile::content);
    }

    private FolderState state() {
        var stamps = new TreeMap<>(now.files());
        read.forEach((path, file) -> stamps.put(path, file.stamp()));
        return new FolderState(stamps);
    }
}
