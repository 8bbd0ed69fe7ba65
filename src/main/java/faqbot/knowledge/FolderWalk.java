package faqbot.knowledge;

import faqbot.knowledge.FolderListing.Found;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the files of a knowledge folder; follows links, but never out of the folder. */
final class FolderWalk {
    /** Folders within folders; nobody sorts knowledge deeper. */
    private static final int MAX_DEPTH = 20;

    /** Far more than any knowledge has; somebody's whole disk is noticed. */
    private static final int MAX_FILES = 20_000;

    private final Path root;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, Found> files = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();

    /** The folders entered, as they really are, with the name they were entered by. */
    private final Map<Path, String> entered = new HashMap<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    /**
     * Looks through a knowledge folder.
     *
     * @param chosen the packs to look into; empty for all
     */
    static FolderListing list(Path folder, List<String> chosen) {
        try {
            var root = folder.toRealPath();
            if (Files.isDirectory(root)) {
                return new FolderWalk(root).list(folder.toString(), chosen);
            }
            return nothing(
                    folder,
                    "this is a file, but the knowledge must be a folder",
                    "Name the folder that holds the packs.");
        } catch (IOException e) {
            return nothing(
                    folder,
                    "the knowledge folder does not exist or cannot be opened",
                    "Create it, or name the right one.");
        }
    }

    private static FolderListing nothing(Path folder, String message, String mend) {
        var problem = Problem.error(folder.toString(), 0, message, mend);
        return new FolderListing(
                new TreeMap<>(), Set.of(), new TreeSet<>(), Set.of(), List.of(problem));
    }

    private FolderListing list(String folder, List<String> chosen) {
        var folders = packFolders(folder);
        var packs = new TreeSet<>(chosen.isEmpty() ? folders.keySet() : chosen);
        for (var missing : packs.stream().filter(name -> !folders.containsKey(name)).toList()) {
            refuse(
                    folder,
                    "there is no pack " + Excerpt.of(missing) + " in the knowledge folder",
                    Spelling.mend(missing, folders.keySet()));
            packs.remove(missing);
        }
        var others = new TreeMap<>(folders);
        others.keySet().removeAll(packs);
        folders.keySet().retainAll(packs);
        folders.forEach((name, path) -> look(path, name, 1));
        return new FolderListing(files, refused, packs, others.keySet(), problems);
    }

    private SortedMap<String, Path> packFolders(String folder) {
        var folders = new TreeMap<String, Path>();
        for (var child : children(root, folder)) {
            var name = child.getFileName().toString();
            if (Files.isDirectory(child)) {
                folders.put(name, child);
            } else {
                problems.add(outsidePack(name));
            }
        }
        if (folders.isEmpty()) {
            refuse(
                    folder,
                    "the knowledge folder holds no pack",
                    "Create a folder in it, and in that a file faq.md.");
        }
        return folders;
    }

    private static Problem outsidePack(String name) {
        return Problem.warning(
                visible(name),
                0,
                "this file is not in a pack and so is not read",
                "Move it into a folder of the knowledge folder.");
    }

    private void look(Path path, String name, int depth) {
        if (files.size() >= MAX_FILES) {
            refuseTooMany();
            return;
        }
        real(path, name)
                .ifPresent(real -> {
                    if (Files.isDirectory(real)) {
                        enter(real, name, depth);
                    } else {
                        add(real, name);
                    }
                });
    }

    private void refuseTooMany() {
        if (refused.add("…")) {
            problems.add(
                    Problem.error(
                            root.toString(),
                            0,
                            "there are more than " + MAX_FILES + " files in the knowledge folder",
                            "Name a folder that holds nothing but knowledge."));
        }
    }

    /** Where a path leads; nothing if it leads nowhere, out of the folder, or has a bad name. */
    private Optional<Path> real(Path path, String name) {
        if (!isReadable(name)) {
            refuse(
                    name,
                    "its name holds a character that cannot be shown or read",
                    "Rename it to plain letters, digits and hyphens.");
            return Optional.empty();
        }
        try {
            var real = path.toRealPath();
            if (real.startsWith(root)) {
                return Optional.of(real);
            }
            refuse(
                    name,
                    "this link leads out of the knowledge folder, to "
                            + Excerpt.of(real.toString()),
                    "Put a copy of the file or folder here instead of a link.");
        } catch (IOException e) {
            refuse(
                    name,
                    "this cannot be opened or is a link that leads nowhere",
                    "Check who may read it, or delete the link.");
        }
        return Optional.empty();
    }

    /** Java puts U+FFFD for what the system's locale cannot read: two names may look the same. */
    private static boolean isReadable(String name) {
        return ForbiddenCharacters.isClean(name)
                && name.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\uFFFD');
    }

    /** Each folder is entered once: that ends loops of links and keeps entries single. */
    private void enter(Path real, String name, int depth) {
        var earlier = entered.putIfAbsent(real, name);
        if (earlier != null) {
            refuse(
                    name,
                    "this is the same folder as " + Excerpt.of(earlier) + ", by way of a link",
                    "Delete the link.");
            return;
        }
        if (depth > MAX_DEPTH) {
            refuse(
                    name,
                    "folders are nested more than " + MAX_DEPTH + " deep",
                    "Move this folder further up.");
            return;
        }
        for (var child : children(real, name)) {
            look(child, name + "/" + child.getFileName(), depth + 1);
        }
    }

    private void add(Path real, String name) {
        int slash = name.indexOf('/');
        var origin = new Origin(name.substring(0, slash), name.substring(slash + 1));
        var kind = FileKind.of(origin.file());
        if (kind == FileKind.FOREIGN) {
            problems.add(foreign(name, origin));
        }
        if (kind.isRead() && !Files.isRegularFile(real)) {
            refuse(name, "this is not a regular file", "Delete it.");
            return;
        }
        files.put(name, new Found(origin, kind, real));
    }

    private static Problem foreign(String name, Origin origin) {
        var guess =
                FileKind.meant(origin.file())
                        .map(meant -> "Did you mean " + origin.pack() + "/" + meant + "? ");
        return Problem.warning(
                name,
                0,
                "this file is not read, because its name does not say what it is",
                guess.orElse("")
                        + "Name an article something.md, questions with answers something.faq.yaml,"
                        + " something.faq.json or something.faq.csv, and a decision framework"
                        + " decisions/something.yaml.");
    }

    /** The visible files and folders in a folder, by name. */
    private List<Path> children(Path real, String name) {
        var children = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(real)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            refuse(name, "this folder cannot be read", "Check who may read it.");
        }
        children.removeIf(child -> child.getFileName().toString().startsWith("."));
        children.sort(null);
        return children;
    }

    private void refuse(String name, String message, String mend) {
        refused.add(name);
        problems.add(Problem.error(visible(name), 0, message, mend));
    }

    /** A name without the characters that would garble a terminal. */
    private static String visible(String name) {
        var quoted = Excerpt.of(name);
        return ForbiddenCharacters.isClean(name) ? name : quoted.substring(1, quoted.length() - 1);
    }
}
