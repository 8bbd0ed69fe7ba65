package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordTokenTest {
    @TempDir Path folder;

    @Test
    void isReadFromTheVariable() {
        assertThat(DiscordToken.from(Map.of("DISCORD_TOKEN", " a.b-c_d\n")).value())
                .isEqualTo("a.b-c_d");
    }

    @Test
    void isReadFromTheNamedFile() throws Exception {
        var file = Files.writeString(folder.resolve("token"), "a.b.c\n");

        assertThat(DiscordToken.from(fileIs(file)).value()).isEqualTo("a.b.c");
    }

    @Test
    void isTakenFromTheVariableIfBothAreSet() {
        var both = Map.of("DISCORD_TOKEN", "a.b.c", "DISCORD_TOKEN_FILE", "/nowhere");

        assertThat(DiscordToken.from(both).value()).isEqualTo("a.b.c");
    }

    @Test
    void isNeverShown() {
        assertThat(DiscordToken.from(Map.of("DISCORD_TOKEN", "a.b.c")))
                .asString()
                .doesNotContain("a.b.c");
    }

    @Test
    void isMissingWithAHintAtTheTerminal() {
        refusal(Map.of())
                .withMessage(
                        "no Discord token: set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to the path of"
                                + " a file with it; `faqbot chat` answers in the terminal without"
                                + " one");
    }

    @Test
    void isRefusedIfTheFileIsMissing() {
        var file = folder.resolve("missing");

        refusal(fileIs(file))
                .withMessage(
                        "the Discord token cannot be read from the file "
                                + file
                                + " (DISCORD_TOKEN_FILE): NoSuchFileException");
    }

    @Test
    void isRefusedIfTheFileIsNoText() throws Exception {
        var file = Files.write(folder.resolve("token"), new byte[] {(byte) 0xc3, 0x28});

        refusal(fileIs(file)).withMessageEndingWith("MalformedInputException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void isRefusedIfEmpty(String value) {
        refusal(Map.of("DISCORD_TOKEN", value))
                .withMessage("the Discord token in DISCORD_TOKEN is empty");
    }

    @Test
    void isRefusedWithWhiteSpaceInside() {
        refusal(Map.of("DISCORD_TOKEN", "Bot secret"))
                .withMessageContaining("has white space inside")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret\u200b", "secrét", "secret\u0000"})
    void isRefusedWithCharactersNoTokenHas(String value) {
        refusal(Map.of("DISCORD_TOKEN", value))
                .withMessageContaining("has characters no token has")
                .withMessageNotContaining("secr");
    }

    private static Map<String, String> fileIs(Path file) {
        return Map.of("DISCORD_TOKEN_FILE", file.toString());
    }

    private static ThrowableAssertAlternative<?> refusal(Map<String, String> environment) {
        return assertThatExceptionOfType(DiscordException.class)
                .isThrownBy(() -> DiscordToken.from(environment));
    }
}
