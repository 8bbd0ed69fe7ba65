package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import faqbot.Snapshot;
import org.junit.jupiter.api.TestInfo;

/** Compares JSON with the snapshot named after class and method. */
final class Snapshots {
    private Snapshots() {}

    static void assertUnchanged(TestInfo test, JsonNode json) {
        var snapshot =
                Snapshot.of(
                        test.getTestClass().orElseThrow(),
                        test.getTestMethod().orElseThrow().getName() + ".json");
        var pretty = Json.pretty(json);
        assertThat(pretty).isEqualTo(snapshot.before(pretty));
    }
}
