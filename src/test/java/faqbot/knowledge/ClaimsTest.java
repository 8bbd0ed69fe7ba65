package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shipped knowledge covers each claim of the article it rewrites. */
class ClaimsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "knowledge");

    private static final String PACK = "nodejs-or-python";

    /** How many claims the article makes, its two lost lists among them. */
    private static final int CLAIMS = 63;

    @Test
    void eachClaimIsCoveredByAnEntryThatExists() throws IOException {
        var entries =
                new KnowledgeReader(FOLDER, List.of(PACK))
                        .read().knowledge().entries().stream()
                                .map(Entry::id)
                                .collect(Collectors.toSet());

        var coverage = coverage();

        assertThat(coverage.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CLAIMS).mapToObj("C%02d"::formatted).toList());
        assertThat(coverage).allSatisfy((_, covering) -> assertThat(covering).isNotEmpty());
        assertThat(coverage.values().stream().flatMap(List::stream)).isSubsetOf(entries);
    }

    /** The claims by their number, each with the ids of the entries that cover it. */
    private static Map<String, List<String>> coverage() throws IOException {
        var problems = new ArrayList<Problem>();
        try (var claims = ClaimsTest.class.getResourceAsStream("claims.yaml")) {
            var text = new String(claims.readAllBytes(), StandardCharsets.UTF_8);
            var items = (Items) DataFile.parse("claims.yaml", text, problems).orElseThrow();
            return items.values().stream()
                    .map(item -> new MappingReader("claims.yaml", (Mapping) item, problems))
                    .collect(
                            Collectors.toMap(
                                    claim -> claim.requiredText("claim").orElseThrow(),
                                    ClaimsTest::covering,
                                    (a, _) -> a,
                                    TreeMap::new));
        }
    }

    private static List<String> covering(MappingReader claim) {
        return claim.texts("entries").stream()
                .map(Scalar::text)
                .map(id -> PACK + "/" + id)
                .toList();
    }
}
