package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.ConfidenceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateTest {
    private static final String CALIBRATED = "app/config/confidence.properties";

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = Shell.withTea(folder);
    }

    @Test
    void refusesWithoutTheEncoder() {
        var result = shell.run("calibrate");

        assertThat(result.err())
                .isEqualTo(
                        "faqbot: there is nothing to fit: without the sentence encoder the"
                                + " confidence is a fixed rule\n");
        assertThat(result.code()).isEqualTo(1);
        assertThat(shell.path(CALIBRATED)).doesNotExist();
    }

    @Test
    void refusesBrokenKnowledge() {
        shell.write("app/knowledge/tea/pack.yaml", "nam: Tea\n");

        var result = shell.run("calibrate");

        assertThat(result.err()).contains("the key \"nam\" is not known");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void undoTakesTheCalibrationBack() {
        writeModel();

        assertThat(shell.run("calibrate", "--undo").out())
                .isEqualTo("Taken back: the confidence counts again that comes with faqbot.\n");
        assertThat(shell.path(CALIBRATED)).doesNotExist();
        assertThat(shell.run("calibrate", "--undo").out())
                .isEqualTo("There is no calibration to take back.\n");
    }

    @Test
    void calibrationBesideTheConfigurationIsTakenUp() {
        shell.write(CALIBRATED, "scale.slope=steep\n");

        var result = shell.run("ask", "tea");

        assertThat(result.err())
                .startsWith("faqbot: " + shell.path(CALIBRATED) + ": the key ")
                .endsWith("is missing. Delete the file, or calibrate again.\n");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void modelForMeasurementsMustExist() {
        var result = shell.run("ask", "--confidence", "nowhere.properties", "tea");

        assertThat(result.err()).contains("nowhere.properties: error: there is no such file");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void fittingTheShippedOneNeedsBothFolderAndFile() {
        assertThat(shell.run("calibrate", "--datasets", "sets").code()).isEqualTo(2);
        assertThat(shell.run("calibrate", "--help").out())
                .startsWith("Usage: faqbot calibrate")
                .contains("[--undo]")
                .doesNotContain("--datasets", "[]", "|");
        assertThat(shell.run("calibrate", "--undo", "--datasets", "sets", "--out", "file").code())
                .isEqualTo(2);
    }

    private void writeModel() {
        var lines = ConfidenceFile.lines(ConfidenceFile.shipped(), List.of("Mine"));
        shell.write(CALIBRATED, String.join("\n", lines));
        assertThat(Files.exists(shell.path(CALIBRATED))).isTrue();
    }
}
