package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InviteLinkTest {
    @Test
    void asksForNoMoreThanTheBotNeeds() {
        var view = 1L << 10;
        var send = 1L << 11;
        var embed = 1L << 14;
        var history = 1L << 16;
        var sendInThreads = 1L << 38;

        assertThat(InviteLink.of("42"))
                .isEqualTo(
                        "https://discord.com/oauth2/authorize?client_id=42"
                                + "&scope=bot+applications.commands&permissions="
                                + (view + send + embed + history + sendInThreads));
    }
}
