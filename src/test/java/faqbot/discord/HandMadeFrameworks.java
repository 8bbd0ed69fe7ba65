package faqbot.discord;

import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.KnowledgeReader;
import faqbot.knowledge.KnowledgeSource;
import faqbot.recommend.Frameworks;
import faqbot.recommend.TeaOrCoffee;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The frameworks of a small knowledge folder that tests may change. */
final class HandMadeFrameworks implements AutoCloseable {
    private static final Path PROJECT = Path.of(System.getProperty("project.folder", "."));

    /** There are none. */
    static final Frameworks NONE =
            over(
                    LiveIndex.open(
                            KnowledgeSource.of(
                                    new Knowledge(List.of(), List.of(), FolderState.EMPTY)),
                            PROJECT.resolve("target/test-frameworks"),
                            LiveIndex.Use.SHARED,
                            Progress.SILENT));

    private final Path folder;
    private final LiveIndex index;
    private final Frameworks frameworks;

    /**
     * Those of a knowledge folder.
     *
     * @param folder where the index lies; deleted at the end
     */
    private HandMadeFrameworks(Path folder, Path knowledge) {
        this.folder = folder;
        this.index =
                LiveIndex.open(
                        new KnowledgeReader(knowledge, List.of()),
                        folder.resolve("index"),
                        LiveIndex.Use.SHARED,
                        Progress.SILENT);
        this.frameworks = over(index);
    }

    /** Tea or coffee, in a folder of its own. */
    static HandMadeFrameworks teaOrCoffee() {
        try {
            var folder = Files.createTempDirectory("faqbot-frameworks");
            TeaOrCoffee.writeTo(folder.resolve("knowledge"));
            return new HandMadeFrameworks(folder, folder.resolve("knowledge"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are shipped; not to be changed. */
    static HandMadeFrameworks shipped() {
        try {
            var folder = Files.createTempDirectory("faqbot-frameworks");
            return new HandMadeFrameworks(folder, PROJECT.resolve("knowledge"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Frameworks over(LiveIndex index) {
        return new Frameworks(
                index,
                answers ->
                        new FaqAnswerer(answers, AnswerSettings.DEFAULT, ConfidenceFile.shipped()));
    }

    Frameworks frameworks() {
        return frameworks;
    }

    /** What there is to find. */
    LiveIndex index() {
        return index;
    }

    /** Writes a file of the knowledge and takes it over. */
    void write(String file, String text) {
        TeaOrCoffee.write(folder.resolve("knowledge"), file, text);
        refresh();
    }

    /** Deletes a file of the knowledge and takes that over. */
    void delete(String file) {
        try {
            Files.delete(folder.resolve("knowledge").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refresh();
    }

    private void refresh() {
        var errors = index.refresh();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
    }

    @Override
    public void close() {
        frameworks.close();
        index.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
