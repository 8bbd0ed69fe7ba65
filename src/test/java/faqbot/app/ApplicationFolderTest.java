package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApplicationFolderTest {
    @Test
    void isWhereTheJarLies() {
        assertThat(ApplicationFolder.above(Path.of("/opt/faqbot/lib/faqbot-1.jar")))
                .contains(Path.of("/opt/faqbot"));
    }

    @Test
    void isNotWhereClassesLieAbout() {
        assertThat(ApplicationFolder.above(Path.of("/src/target/classes"))).isEmpty();
        assertThat(ApplicationFolder.above(Path.of("/faqbot.jar"))).isEmpty();
    }

    @Test
    void isTheWorkingFolderWithoutAJar() {
        var here = Path.of("here").toAbsolutePath();

        assertThat(ApplicationFolder.find(here)).isEqualTo(here);
    }
}
