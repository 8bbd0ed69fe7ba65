package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void valuesComeOutTyped() {
        var reader =
                reader(
                        """
                        name: " x "
                        version: 1.10
                        port: 8080
                        share: 0.5
                        on: true
                        day: 2026-11-01
                        link: https://example.org/a
                        """);

        assertThat(reader.text("name")).contains("x");
        assertThat(reader.text("version")).contains("1.10");
        assertThat(reader.integer("port", 1, 65535)).contains(8080);
        assertThat(reader.number("share", 0, 1)).contains(0.5);
        assertThat(reader.flag("on")).contains(true);
        assertThat(reader.date("day")).contains(LocalDate.of(2026, 11, 1));
        assertThat(reader.webAddress("link")).contains(URI.create("https://example.org/a"));
        reader.finish();
        assertThat(problems).isEmpty();
    }

    @Test
    void aSingleTextCountsAsAList() {
        var reader = reader("one: a\nmany: [b, c]\n");

        assertThat(reader.texts("one")).extracting(DataNode.Scalar::text).containsExactly("a");
        assertThat(reader.texts("many"))
                .extracting(DataNode.Scalar::text)
                .containsExactly("b", "c");
    }

    @Test
    void anUnknownKeyGetsAGuess() {
        var reader = reader("treshold: 0.5\n");

        reader.number("threshold", 0, 1);
        reader.text("name");
        reader.finish();

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "faqbot.yaml:1: error: the key \"treshold\" is not known. Did you"
                                + " mean \"threshold\"? Allowed are: threshold, name.");
    }

    @Test
    void aKeyUnlikeAnyOtherGetsNoGuess() {
        var reader = reader("colour: red\n");

        reader.text("name");
        reader.finish();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("the key \"colour\" is not known");
    }

    @Test
    void groupsAreFinishedTogether() {
        var reader = reader("search:\n  top: 5\n  tpo: 6\n");

        var search = reader.mapping("search");
        assertThat(search.integer("top", 1, 10)).contains(5);
        reader.finish();

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "faqbot.yaml:3: error: the key \"search.tpo\" is not known."
                                + " Did you mean \"top\"? Allowed are: top.");
    }

    @Test
    void listsOfGroupsAreFinishedTogether() {
        var reader = reader("all:\n- name: a\n- name: b\n  age: 1\n- c\nnone:\nwrong: 7\n");

        var names = reader.mappings("all").stream().flatMap(one -> one.text("name").stream());
        assertThat(names).containsExactly("a", "b");
        assertThat(reader.mappings("none")).isEmpty();
        assertThat(reader.mappings("wrong")).isEmpty();
        reader.finish();

        assertThat(problems)
                .extracting(problem -> problem.line() + " " + problem.message())
                .containsExactly(
                        "5 \"all\": each item must be a group of keys but was \"c\"",
                        "7 \"wrong\": must be a list of groups of keys but was \"7\"",
                        "4 the key \"all.age\" is not known");
    }

    @Test
    void everyWrongValueIsReportedAtOnce() {
        var reader =
                reader(
                        """
                        port: 70000
                        share: high
                        on: yes
                        day: 1.11.2026
                        link: example.org
                        """);

        reader.integer("port", 1, 65535);
        reader.number("share", 0, 1);
        reader.flag("on");
        reader.date("day");
        reader.webAddress("link");

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "\"port\": must be a whole number from 1 to 65535 but was \"70000\"",
                        "\"share\": must be a number from 0 to 1 but was \"high\"",
                        "\"on\": must be true or false but was \"yes\"",
                        "\"day\": must be a day written as 2026-11-01 but was \"1.11.2026\"",
                        "\"link\": must be a web address such as https://example.org/page but was"
                                + " \"example.org\"");
        assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "2026-13-01", "2025-02-29"})
    void aDayThatDoesNotExistIsSaidToBeSo(String day) {
        assertThat(reader("day: " + day + "\n").date("day")).isEmpty();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("\"day\": must be a day that exists but was \"" + day + "\"");
    }

    @Test
    void aListWhereATextBelongsIsReported() {
        var reader = reader("name: [a, b]\n");

        assertThat(reader.text("name")).isEmpty();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("\"name\": must be a text but was a list");
    }

    @Test
    void aTextWithAColonIsExplained() {
        var reader = reader("phrasings:\n- which is faster\n- node: fast?\n");

        reader.texts("phrasings");

        assertThat(problems.getFirst().toString())
                .isEqualTo(
                        "faqbot.yaml:3: error: \"phrasings\": each item must be a text but was a"
                                + " group of keys beginning with \"node:\". A text with \": \" in it"
                                + " must stand in double quotes, such as \"node: fast?\".");
    }

    @Test
    void aMissingTextIsReportedWhereItIsRequired() {
        var reader = reader("name:\n");

        assertThat(reader.requiredText("name")).isEmpty();

        assertThat(problems.getFirst().message())
                .isEqualTo("the key \"name\" is missing or has no value");
    }

    @Test
    void aKindOfOnesOwnCanBeRead() {
        var reader = reader("wait: soon\n");

        var wait = reader.value("wait", "\"short\"", text -> duration(text));

        assertThat(wait).isEmpty();
        assertThat(problems.getFirst().message())
                .isEqualTo("\"wait\": must be \"short\" but was \"soon\"");
    }

    @Test
    void aFileThatIsAListIsReported() {
        var top = DataFile.parse("faqbot.yaml", "- a\n- b\n", problems).orElseThrow();

        MappingReader.of("faqbot.yaml", top, problems).finish();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "the file must hold lines of the form \"key: value\" but holds a list");
    }

    private static Optional<Duration> duration(String text) {
        return text.equals("short") ? Optional.of(Duration.ofSeconds(1)) : Optional.empty();
    }

    private MappingReader reader(String yaml) {
        var top = DataFile.parse("faqbot.yaml", yaml, problems).orElseThrow();
        return MappingReader.of("faqbot.yaml", top, problems);
    }
}
