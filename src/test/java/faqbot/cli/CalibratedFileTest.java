package faqbot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.answer.ConfidenceFile;
import faqbot.answer.ConfidenceModel;
import faqbot.answer.ConfidenceModel.Scale;
import faqbot.cli.CalibratedFile.Undone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibratedFileTest {
    @TempDir private Path folder;
    private CalibratedFile file;

    @BeforeEach
    void nameFile() {
        file = new CalibratedFile(folder.resolve("config/confidence.properties"));
    }

    @Test
    void undoingTheOnlyOneRemovesIt() {
        file.write(model(2), List.of());

        assertThat(file.undo()).isEqualTo(Undone.REMOVED);
        assertThat(file.path()).doesNotExist();
        assertThat(file.undo()).isEqualTo(Undone.NOTHING);
    }

    @Test
    void undoingTheSecondRestoresTheFirst() {
        file.write(model(2), List.of());
        file.write(model(3), List.of());

        assertThat(file.undo()).isEqualTo(Undone.RESTORED);
        assertThat(ConfidenceFile.read(file.path())).isEqualTo(model(2));
        assertThat(file.undo()).isEqualTo(Undone.REMOVED);
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("config"), "not a folder");

        assertThatThrownBy(() -> file.write(model(2), List.of()))
                .isInstanceOf(FileException.class)
                .hasMessageStartingWith("the confidence cannot be written to " + file.path());
    }

    private static ConfidenceModel model(double slope) {
        var shipped = ConfidenceFile.shipped();
        return new ConfidenceModel(
                shipped.answerable(), shipped.first(), new Scale(slope, 0), shipped.usual());
    }
}
