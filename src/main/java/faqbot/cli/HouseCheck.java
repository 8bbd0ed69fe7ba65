package faqbot.cli;

import faqbot.knowledge.KnowledgeCheck;
import faqbot.search.IndexCondition;
import faqbot.search.IndexException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at what lies on this machine.
 *
 * @param workspace what the bot would work with
 * @param today the day that reviews are measured against
 */
record HouseCheck(Workspace workspace, LocalDate today) {
    /** The unpacked encoder, its vectors and an index, twice over. */
    private static final long ENOUGH_BYTES = 300L << 20;

    Finding java() {
        return Finding.fine(
                "java", "Java " + Runtime.version() + " on " + System.getProperty("os.name"));
    }

    Finding dataFolder(Path folder) {
        var existing = existing(folder);
        if (!Files.isWritable(existing) || !Files.isDirectory(existing)) {
            return Finding.problem(
                    "data",
                    "the data folder " + folder + " cannot be written",
                    "Change who owns it, or name another with --data.");
        }
        try {
            long free = Files.getFileStore(existing).getUsableSpace();
            return free < ENOUGH_BYTES
                    ? Finding.warning(
                            "data",
                            "only %d MB are free where the data folder %s is"
                                    .formatted(free >> 20, folder),
                            "Make room for some hundred, or name another with --data.")
                    : Finding.fine(
                            "data", "%s can be written, %d MB free".formatted(folder, free >> 20));
        } catch (IOException e) {
            return Finding.fine("data", folder + " can be written");
        }
    }

    /** The folder, or the one nearest above it that is there. */
    private static Path existing(Path folder) {
        var parent = folder.toAbsolutePath();
        while (Files.notExists(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return parent;
    }

    Finding knowledge() {
        var folder = workspace.knowledge();
        var reading = folder.reader().read();
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(
                new KnowledgeCheck(today, workspace.check().reviewMonths())
                        .problems(reading.knowledge()));
        var findings = new Findings(reading.knowledge(), List.copyOf(problems));
        var what = folder.shown() + " has " + findings.summary();
        if (findings.hasErrors()) {
            return Finding.problem("knowledge", what, "faqbot check names each.");
        }
        return problems.isEmpty()
                ? Finding.fine("knowledge", what)
                : Finding.warning("knowledge", what, "faqbot check names each.");
    }

    Finding index(Path dataFolder) {
        try {
            return index(
                    IndexCondition.of(workspace.knowledge().reader(), dataFolder.resolve("index")));
        } catch (IndexException e) {
            return Finding.warning(
                    "index", String.valueOf(e.getMessage()), "Delete " + dataFolder + "/index.");
        }
    }

    private static Finding index(IndexCondition condition) {
        if (condition.isServed()) {
            return Finding.fine(
                    "index", "a running bot holds it, so that no second one can start here");
        }
        if (!condition.isThere()) {
            return Finding.fine("index", "there is none yet; the first start makes it");
        }
        return Finding.fine(
                "index",
                condition.isUpToDate()
                        ? "it is up to date"
                        : "the knowledge is newer; the next start takes that over");
    }
}
