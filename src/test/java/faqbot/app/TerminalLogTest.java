package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import faqbot.app.TerminalLog.Detail;
import faqbot.cli.LogFormat;
import faqbot.cli.Output;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class TerminalLogTest {
    private static final Logger OURS = LoggerFactory.getLogger("faqbot.test");
    private static final Logger OTHERS = LoggerFactory.getLogger("library.test");
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d ";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void tellsWarningsOnly() {
        logAt(Detail.WARNINGS);

        assertThat(shown()).isEqualTo("WARN  careful\nERROR lost\n");
    }

    @Test
    void tellsWhatAServiceDoesAndWhen() {
        logAt(Detail.SERVICE);

        assertThat(shown())
                .matches(TIME + "INFO  done\n" + TIME + "WARN  careful\n" + TIME + "ERROR lost\n");
    }

    @Test
    void tellsWhatLibrariesDo() {
        logAt(Detail.VERBOSE);

        assertThat(shown()).contains("INFO  done\n", "INFO  loaded\n").doesNotContain("DEBUG");
    }

    @Test
    void tellsEverything() {
        logAt(Detail.DEBUG);

        assertThat(shown()).contains("DEBUG looked\n", "INFO  loaded\n");
    }

    @Test
    void keepsARecordOnOneLine() {
        try (var _ = start()) {
            OURS.warn("two\nlines\u001B[31m", new IllegalStateException("and\na reason"));
        }

        assertThat(shown())
                .isEqualTo(
                        "WARN  two lines [31m (java.lang.IllegalStateException: and a reason)\n");
    }

    @Test
    void showsTracesToWhoLooksForAMistake() {
        try (var log = start()) {
            log.tell(Detail.DEBUG);
            OURS.warn("odd", new IllegalStateException("a reason"));
        }

        assertThat(shown())
                .contains("WARN  odd\njava.lang.IllegalStateException: a reason\n\tat faqbot.");
    }

    @Test
    void writesAnObjectALineForPrograms() throws Exception {
        try (var log = start()) {
            log.writeAs(LogFormat.JSON);
            OURS.warn("two\nlines", new IllegalStateException("a \"reason\""));
        }

        assertThat(shown().lines()).hasSize(1);
        var line = new ObjectMapper().readTree(shown());
        assertThat(Instant.parse(line.path("time").asText())).isBefore(Instant.now());
        assertThat(line.path("level").asText()).isEqualTo("WARN");
        assertThat(line.path("logger").asText()).isEqualTo("faqbot.test");
        assertThat(line.path("message").asText()).isEqualTo("two\nlines");
        assertThat(line.path("exception").asText())
                .startsWith("java.lang.IllegalStateException: a \"reason\"\n\tat faqbot.");
    }

    private void logAt(Detail detail) {
        try (var log = start()) {
            log.tell(detail);
            OURS.debug("looked");
            OURS.info("done");
            OTHERS.info("loaded");
            OTHERS.debug("poked");
            OURS.warn("careful");
            OTHERS.error("lost");
        }
    }

    private TerminalLog start() {
        return TerminalLog.start(new Output(shown));
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
