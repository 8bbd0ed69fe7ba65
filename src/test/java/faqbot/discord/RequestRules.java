package faqbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Holds every request against Discord's rules and collects what breaks them. */
final class RequestRules {
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(3);

    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final String EDIT = "PATCH /webhooks/*/*/messages/@original";

    private final Optional<OfficialApi> api = OfficialApi.ofSystemProperty();
    private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();

    /** Tokens of interactions that wait for an acknowledgement, with the moment they were sent. */
    private final Map<String, Instant> open = new ConcurrentHashMap<>();

    private final Map<String, Instant> acknowledged = new ConcurrentHashMap<>();

    /** Notes an interaction that the bot must acknowledge once, in time. */
    void opened(JsonNode interaction, Instant at) {
        open.put(interaction.path("token").asText(), at);
    }

    /** Checks a request by itself. */
    void check(Call call) {
        MessageRules.violations(call).forEach(this::violated);
        api.ifPresent(official -> official.request(call).forEach(this::violated));
    }

    /** Checks a request that succeeded against those before it, and the answer it was given. */
    void accepted(Call call, JsonNode answer) {
        if (call.isOf(CALLBACK)) {
            acknowledge(call);
        }
        if (call.isOf(EDIT) && !acknowledged.containsKey(token(call))) {
            violated("edit of a reply that was never given: " + call);
        }
        api.ifPresent(official -> official.answer(call, answer).forEach(this::violated));
    }

    void violated(String violation) {
        violations.add(violation);
    }

    /** All violations since the last call, interactions left without a word among them. */
    List<String> violations() {
        var silent = open.keySet().stream().map(token -> "never acknowledged: " + token).toList();
        open.clear();
        var all = Stream.concat(violations.stream(), silent.stream()).toList();
        violations.clear();
        return all;
    }

    private void acknowledge(Call call) {
        var sent = open.remove(token(call));
        if (sent == null) {
            violated("acknowledged twice, or never asked: " + call);
            return;
        }
        acknowledged.put(token(call), call.at());
        if (Duration.between(sent, call.at()).compareTo(ACKNOWLEDGED_WITHIN) > 0) {
            violated("acknowledged after more than " + ACKNOWLEDGED_WITHIN + ": " + call);
        }
    }

    private static String token(Call call) {
        return call.path().split("/", -1)[3];
    }
}
