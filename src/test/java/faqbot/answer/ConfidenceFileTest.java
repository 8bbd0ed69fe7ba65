package faqbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceFileTest {
    @TempDir private Path folder;

    @Test
    void shippedModelIsWrittenAsItWasRead() throws IOException {
        var file = folder.resolve("confidence.properties");

        Files.write(file, ConfidenceFile.lines(ConfidenceFile.shipped(), List.of("Fitted by me")));

        assertThat(Files.readAllLines(file).getFirst()).isEqualTo("# Fitted by me");
        assertThat(ConfidenceFile.read(file)).isEqualTo(ConfidenceFile.shipped());
    }

    @Test
    void shippedModelTrustsEverySignalInTheRightDirection() {
        var shipped = ConfidenceFile.shipped();

        assertThat(shipped.answerable().weights().keySet())
                .containsExactlyInAnyOrderElementsOf(Signal.OF_ANSWERABLE);
        assertThat(shipped.first().weights().keySet())
                .containsExactlyInAnyOrderElementsOf(Signal.OF_FIRST);
        assertThat(shipped.answerable().weights().values()).allMatch(weight -> weight > 0);
        assertThat(shipped.first().weights().values()).allMatch(weight -> weight > 0);
    }

    @Test
    void brokenFileIsRefusedWithTheReason() throws IOException {
        var file = folder.resolve("confidence.properties");
        Files.writeString(file, "answerable.intercept=high\n");

        assertThatThrownBy(() -> ConfidenceFile.read(file))
                .isInstanceOf(ConfidenceException.class)
                .hasMessage(
                        file
                                + ": the key \"answerable.nearness\" is missing. Delete the file, or"
                                + " calibrate again.");
    }

    @Test
    void numberThatIsNoneIsNamed() throws IOException {
        var file = folder.resolve("confidence.properties");
        var lines = ConfidenceFile.lines(ConfidenceFile.shipped(), List.of());
        Files.write(
                file,
                lines.stream()
                        .map(line -> line.startsWith("scale.slope") ? "scale.slope=steep" : line)
                        .toList());

        assertThatThrownBy(() -> ConfidenceFile.read(file))
                .hasMessageContaining("\"scale.slope\" must be a number but was \"steep\"");
    }

    @Test
    void missingFileIsRefused() {
        assertThatThrownBy(() -> ConfidenceFile.read(folder.resolve("nowhere.properties")))
                .isInstanceOf(ConfidenceException.class)
                .hasMessageContaining("cannot be read");
    }
}
