package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge judged: each rule finds what breaks it. */
class RequestRulesTest {
    private static final String QUIET = "\"allowed_mentions\": {\"parse\": []}";

    private final RequestRules rules = new RequestRules();

    @Test
    void allowAQuietMessage() {
        send("{\"content\": \"hello\", " + QUIET + "}");

        assertThat(rules.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messagesBeyondALimit")
    void findAMessageBeyondALimit(String message, String violation) {
        send("{" + message.replace('\'', '"') + ", " + QUIET + "}");

        assertThat(rules.violations()).anyMatch(found -> found.contains(violation));
    }

    static Stream<Arguments> messagesBeyondALimit() {
        var big = "x".repeat(5000);
        var half = "x".repeat(2500);
        return Stream.of(
                arguments("'content': ''", "message is empty"),
                arguments("'content': '" + half + "'", "content is too long"),
                arguments("'embeds': [{'title': '" + half + "'}]", "/title is longer than 256"),
                arguments("'embeds': [{'description': '" + big + "'}]", "longer than 4096"),
                arguments("'embeds': [{'footer': {'text': '" + half + "'}}]", "longer than 2048"),
                arguments("'embeds': [{'fields': [{'name': '" + half + "'}]}]", "longer than 256"),
                arguments("'embeds': [{'title': '\\ud800'}]", "half a character"),
                arguments("'embeds': [{'url': '" + big + "'}, {'title': '" + half + "'}]", "/url"),
                arguments(
                        "'embeds': [{'description': '%s'}, {'description': '%s'}]"
                                .formatted(half + half.substring(1000), half),
                        "too long together"),
                arguments("'components': [{'custom_id': 'a'}, {'custom_id': 'a'}]", "not unique"),
                arguments("'components': [{'custom_id': '" + half + "'}]", "empty or too long"));
    }

    @ParameterizedTest
    @MethodSource("pings")
    void findAPing(String allowed, String violation) {
        var quoted = allowed.replace('\'', '"');

        send("{\"content\": \"x\", \"allowed_mentions\": " + quoted + "}");

        assertThat(rules.violations()).anyMatch(found -> found.contains(violation));
    }

    static Stream<Arguments> pings() {
        return Stream.of(
                arguments("{}", "parse is missing"),
                arguments("{'parse': ['everyone']}", "may ping [\"everyone\"]"),
                arguments("{'parse': [], 'users': ['1']}", "may ping users"),
                arguments("{'parse': [], 'roles': ['1']}", "may ping roles"),
                arguments("{'parse': [], 'replied_user': true}", "may ping the one replied to"));
    }

    @Test
    void findAnEditThatCouldPing() {
        check("PATCH", "/webhooks/1/token/messages/@original", "{\"content\": \"x\"}");

        assertThat(rules.violations()).anyMatch(found -> found.contains("parse is missing"));
    }

    @Test
    void findADeferralThatSaysMore() {
        check(
                "POST",
                "/interactions/1/token/callback",
                "{\"type\": 5, \"data\": {\"content\": \"x\"}}");

        assertThat(rules.violations()).anyMatch(found -> found.contains("deferral has content"));
    }

    @Test
    void findASecondAcknowledgement() {
        opened(Instant.now());
        acknowledged();
        assertThat(rules.violations()).isEmpty();

        acknowledged();

        assertThat(rules.violations()).singleElement().asString().contains("acknowledged twice");
    }

    @Test
    void findALateAcknowledgement() {
        opened(Instant.now().minusSeconds(4));
        acknowledged();

        assertThat(rules.violations()).singleElement().asString().contains("after more than PT3S");
    }

    @Test
    void findAMissingAcknowledgement() {
        opened(Instant.now());

        assertThat(rules.violations()).containsExactly("never acknowledged: token");
    }

    @Test
    void findAnEditOfNoReply() {
        rules.accepted(
                call("PATCH", "/webhooks/1/token/messages/@original", "{}"), Payloads.message(""));

        assertThat(rules.violations()).anyMatch(found -> found.contains("never given"));
    }

    /** Where the official description is at hand; without it our own rules hold alone. */
    @Test
    void holdRequestsAgainstTheOfficialDescription() {
        var unknownField = call("POST", "/channels/1/messages", "{\"contents\": \"x\"}");
        var wrongType = call("POST", "/channels/1/messages", "{\"content\": 42}");
        var wrongPath = call("POST", "/channel/1/messages", "{}");

        OfficialApi.ofSystemProperty()
                .ifPresent(official -> {
                    assertThat(official.request(unknownField)).isNotEmpty();
                    assertThat(official.request(wrongType)).isNotEmpty();
                    assertThat(official.request(wrongPath))
                            .allMatch(found -> found.startsWith("not in Discord's"));
                });
    }

    private void send(String message) {
        MessageRules.violations(call("POST", "/channels/1/messages", message))
                .forEach(rules::violated);
    }

    private void check(String method, String path, String body) {
        rules.check(call(method, path, body));
    }

    private void opened(Instant at) {
        rules.opened(Json.object("{\"token\": \"token\"}"), at);
    }

    private void acknowledged() {
        rules.accepted(
                call("POST", "/interactions/1/token/callback", "{\"type\": 5}"),
                Json.object("{\"interaction\": {\"id\": \"1\", \"type\": 2}}"));
    }

    private static Call call(String method, String path, String body) {
        return new Call(method, path, Json.read(body), Instant.now());
    }
}
