package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceChartTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @Test
    void thePictureIsPngAndGrowsWithTheFactors() throws IOException {
        var one = new AdviceChart(Drinks.advice("hour=evening")).png();
        var two = new AdviceChart(Drinks.advice("hour=evening", "taste=sweet")).png();

        assertThat(one.orElseThrow()).startsWith(PNG);
        assertThat(height(two.orElseThrow())).isGreaterThan(height(one.orElseThrow()));
    }

    private static int height(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png)).getHeight();
    }

    @Test
    void thereIsNoPictureOfNothing() {
        assertThat(new AdviceChart(Drinks.advice()).png()).isEmpty();
    }

    @Test
    void anyAdviceCanBeDrawn() {
        var impossible = new AdviceChart(Drinks.advice("hour=outage", "guests=children"));
        var even = new AdviceChart(Drinks.advice("guests=nobody"));

        assertThat(impossible.png().orElseThrow()).startsWith(PNG);
        assertThat(even.png().orElseThrow()).startsWith(PNG);
    }

    @Test
    void barsOfTextTellTheSame() {
        var chart = new AdviceChart(Drinks.advice("hour=evening", "guests=children"));

        assertThat(chart.bars())
                .containsExactly(
                        "Tea                  +8 ████████",
                        "Cocoa                +8 ████████",
                        "Coffee (ruled out)  -12 ░░░░░░░░░░░░");
    }

    @Test
    void barsOfNothingAreEmpty() {
        assertThat(new AdviceChart(Drinks.advice()).bars())
                .containsExactly("Tea      +0", "Coffee   +0", "Cocoa    +0");
    }

    @Test
    void aDescriptionTellsThePointsInWords() {
        var chart = new AdviceChart(Drinks.advice("hour=evening", "guests=children"));

        assertThat(chart.description())
                .isEqualTo("Tea, coffee or cocoa: points Tea 8, Cocoa 8, Coffee (ruled out) -12.");
    }

    /** In a home of its own, for Java remembers there which fonts it found. */
    @Test
    void whereNoFontsAreInstalledThereIsNoPicture(@TempDir Path folder) throws Exception {
        var fonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");

        var process =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName());
        process.environment().put("FONTCONFIG_FILE", fonts.toString());
        var drawing = process.redirectErrorStream(true).start();

        assertThat(drawing.inputReader().readAllAsString()).endsWith("no picture, no picture\n");
        assertThat(drawing.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Says whether a picture can be drawn in a process of its own. */
    static final class Drawing {
        private Drawing() {}

        public static void main(String[] args) {
            System.out.print(drawn() + ", " + drawn() + "\n");
        }

        /** Java fails in another way from the second time on. */
        private static String drawn() {
            var png = new AdviceChart(Drinks.advice("hour=evening")).png();
            return png.isPresent() ? "a picture" : "no picture";
        }
    }
}
