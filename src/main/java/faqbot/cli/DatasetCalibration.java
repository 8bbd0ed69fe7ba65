package faqbot.cli;

import faqbot.answer.ConfidenceFile;
import faqbot.answer.ConfidenceModel;
import faqbot.evaluate.ConfidenceFit;
import faqbot.evaluate.Dataset;
import faqbot.evaluate.FitTable;
import faqbot.evaluate.Trials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits the confidence that comes with the program to public sets.
 *
 * @param folder holds a folder for each set, in the layout of BEIR
 */
record DatasetCalibration(Workspace workspace, Streams streams, Path folder) {
    /**
     * Fits it and writes it, and beside it what is fitted without each set, to measure that with.
     *
     * @param out the file to write
     */
    void write(Path out) {
        var all = trials();
        var table = new FitTable(workspace.answers().settings());
        for (var set : originals(all)) {
            var others = ConfidenceFit.of(ConfidenceFit.without(set.source(), all));
            var file = out.resolveSibling("without-" + set.source() + ".properties");
            write(others, file, List.of("Fitted without " + set.source() + "."));
            table.natural(set.source(), set, others);
        }
        write(ConfidenceFit.of(all), out, comments(table));
        streams.out().lines(table.lines());
    }

    private static List<String> comments(FitTable table) {
        var comments = new ArrayList<String>();
        comments.add("How sure to be of the first hit: the numbers of ConfidenceModel.");
        comments.add(
                "Fitted on %s by \"faqbot calibrate --datasets DIR --out FILE\"."
                        .formatted(LocalDate.now(ZoneOffset.UTC)));
        comments.add("What came of each set, judged by what was fitted without it:");
        comments.add("");
        comments.addAll(table.lines());
        return comments;
    }

    private static List<Trials> originals(List<Trials> all) {
        return all.stream().filter(Trials::isOriginal).toList();
    }

    private List<Trials> trials() {
        var all = new ArrayList<Trials>();
        for (var set : sets()) {
            var name = String.valueOf(set.getFileName());
            streams.err().line(name);
            var dataset = Dataset.read(set, name);
            try (var opener = new TemporaryIndexes(workspace, streams)) {
                all.addAll(Trials.of(name, dataset, opener, ProgressBar.on(streams)));
            }
        }
        return all;
    }

    private List<Path> sets() {
        try (var children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new FileException("the folder %s cannot be read".formatted(folder), e);
        }
    }

    private static void write(ConfidenceModel model, Path file, List<String> comments) {
        try {
            Files.write(file, ConfidenceFile.lines(model, comments));
        } catch (IOException e) {
            throw new FileException("the file %s cannot be written".formatted(file), e);
        }
    }
}
