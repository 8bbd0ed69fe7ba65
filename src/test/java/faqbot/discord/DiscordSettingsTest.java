package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {
    @Test
    void meansDiscordItselfByDefault() {
        assertThat(DiscordSettings.of("", "")).isEqualTo(DiscordSettings.DEFAULT);
        assertThat(DiscordSettings.DEFAULT.endpoints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/api/v10, ws://127.0.0.1:8080/gateway",
        "http://127.8.9.10/, ws://127.255.255.255/",
        "https://localhost/api, wss://LOCALHOST:1/",
        "http://[::1]:80/api, ws://[0:0:0:0:0:0:0:1]/",
    })
    void takesTwoLoopbackAddresses(String rest, String gateway) {
        assertThat(DiscordSettings.of(rest, gateway).endpoints()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1/, ''", "'', ws://127.0.0.1/"})
    void refusesOneAddressWithoutTheOther(String rest, String gateway) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscordSettings.of(rest, gateway))
                .withMessageContaining("must be given together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://discord.com/api/v10",
                "http://127.0.0.1.example.org/",
                "http://127.0.0.1@example.org/",
                "http://user@127.0.0.1/",
                "http://localhost.example.org/",
                "http://10.0.0.1/",
                "http://0.0.0.0/",
                "http://[::2]/",
                "ftp://127.0.0.1/",
                "ws://127.0.0.1/",
                "http:///api",
                "/api"
            })
    void refusesARestAddressElsewhere(String rest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscordSettings.of(rest, "ws://127.0.0.1/"))
                .withMessageContaining("the REST address must be http:// or https://")
                .withMessageContaining("but was " + rest);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscordSettings.of("127.0.0.1:80", "ws://127.0.0.1/"))
                .withMessage("not an address: \"127.0.0.1:80\"");
    }

    @Test
    void refusesAGatewayElsewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DiscordSettings.of("http://127.0.0.1/", "wss://gateway.discord.gg/"))
                .withMessageContaining("the gateway address must be ws:// or wss://");
    }
}
