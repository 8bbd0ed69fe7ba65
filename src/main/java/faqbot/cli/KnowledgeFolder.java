package faqbot.cli;

import faqbot.knowledge.KnowledgeReader;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * The folder that answers come from.
 *
 * @param folder the knowledge folder, absolute
 * @param packs the packs to read; empty for all
 * @param workingFolder where the person at the terminal is
 */
public record KnowledgeFolder(Path folder, List<String> packs, Path workingFolder) {
    public KnowledgeFolder {
        packs = List.copyOf(packs);
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("the folder must be absolute but was " + folder);
        }
    }

    /** The same folder with all its packs, or the one pack that it is itself. */
    KnowledgeFolder asNamed() {
        var parent = folder.getParent();
        var name = folder.getFileName();
        return parent == null || name == null || !isPack()
                ? new KnowledgeFolder(folder, List.of(), workingFolder)
                : new KnowledgeFolder(parent, List.of(name.toString()), workingFolder);
    }

    /** The same packs of another folder, named as the person at the terminal sees it. */
    KnowledgeFolder at(Path other) {
        return new KnowledgeFolder(workingFolder.resolve(other).normalize(), packs, workingFolder);
    }

    private boolean isPack() {
        return Files.exists(folder.resolve("pack.yaml"))
                || (has(Files::isRegularFile) && !has(Files::isDirectory));
    }

    private boolean has(Predicate<Path> kind) {
        try (var children = Files.newDirectoryStream(folder, "[!.]*")) {
            return StreamSupport.stream(children.spliterator(), false).anyMatch(kind);
        } catch (IOException e) {
            return false; // the reader says what is wrong with the folder
        }
    }

    /** A reader that has read nothing yet. */
    public KnowledgeReader reader() {
        return new KnowledgeReader(folder, packs);
    }

    /** The folder as the person at the terminal would name it. */
    String shown() {
        if (!folder.startsWith(workingFolder)) {
            return folder.toString();
        }
        var relative = workingFolder.relativize(folder).toString();
        return relative.isEmpty() ? "." : relative;
    }

    /** The same problems with file names that lead from the working folder to the file. */
    List<Problem> located(List<Problem> problems) {
        return problems.stream().map(this::located).toList();
    }

    private Problem located(Problem problem) {
        return new Problem(
                problem.severity(),
                located(problem.file()),
                problem.line(),
                problem.message(),
                problem.mend());
    }

    private String located(String file) {
        if (file.startsWith(folder.toString())) {
            return shown() + file.substring(folder.toString().length());
        }
        return file.startsWith("/") ? file : shown() + "/" + file;
    }
}
