package faqbot.cli;

import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over a change of made-up knowledge in a folder of its own, so that Java knows the way when
 * the first real one comes.
 */
public final class EditRehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(EditRehearsal.class);

    private static final String BEFORE =
            """
            # Rehearsal

            ## Is this a rehearsal?
            <!--
            phrasings:
            - is it only a rehearsal
            not:
            - when is the next rehearsal
            -->

            Yes, **only** a [rehearsal](#is-this-a-rehearsal).

            ## Is it over?

            Not yet.
            """;

    private static final String AFTER = BEFORE.replace("Not yet", "Nearly");

    private EditRehearsal() {}

    /** Does it; where no temporary folder can be had, nothing. */
    public static void run() {
        try (var folder = new TemporaryFolder()) {
            rehearse(folder.path());
        } catch (IOException | RuntimeException e) {
            LOG.debug("The first change will take a little longer", e);
        }
    }

    private static void rehearse(Path folder) throws IOException {
        var knowledge = folder.resolve("knowledge");
        var file = Files.createDirectories(knowledge.resolve("rehearsal")).resolve("faq.md");
        Files.writeString(file, BEFORE);
        var reader = new KnowledgeReader(knowledge, List.of());
        try (var index =
                LiveIndex.open(
                        reader,
                        folder.resolve(Workspace.INDEX),
                        LiveIndex.Use.EXCLUSIVE,
                        Progress.SILENT)) {
            Files.writeString(file, AFTER);
            var _ = index.refresh();
        }
    }
}
