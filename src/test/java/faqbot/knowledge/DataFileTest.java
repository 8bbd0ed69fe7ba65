package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class DataFileTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void everyValueKnowsItsLine() {
        var top =
                parsed(
                        "a.yaml",
                        "name: x\n\ntags:\n- one\n- two\ngroup:\n  key: |\n    y\n    z\n");

        assertThat(field(top, "name")).isEqualTo(text(1, 1, "x"));
        assertThat(field(top, "tags"))
                .isEqualTo(new Items(4, List.of(text(4, 4, "one"), text(5, 5, "two"))));
        assertThat(field(field(top, "group"), "key")).isEqualTo(text(7, 9, "y\nz\n"));
    }

    @Test
    void jsonValuesKnowTheirLineToo() {
        var top = parsed("a.json", "{\r\n \"name\": \"x\",\r\n \"n\": 1.10}");

        assertThat(field(top, "name")).isEqualTo(text(2, 2, "x"));
        assertThat(field(top, "n")).isEqualTo(new Scalar(3, 3, Scalar.Type.NUMBER, "1.10"));
    }

    @Test
    void aCsvFileIsAListOfMappings() {
        var top =
                parsed("a.csv", "\uFEFFid;text\r\na;\"x;\r\ny\"\r\n;;\r\n\r\nb;\"say \"\"z\"\"\"");

        assertThat(top).isInstanceOf(Items.class);
        var rows = ((Items) top).values();
        assertThat(rows).extracting(DataNode::line).containsExactly(2, 6);
        assertThat(field(rows.getFirst(), "text")).isEqualTo(text(2, 3, "x;\r\ny"));
        assertThat(field(rows.getLast(), "text")).isEqualTo(text(6, 6, "say \"z\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n"})
    void theFirstRowTellsTheSeparator(String csv) {
        var row = ((Items) parsed("a.csv", csv)).values().getFirst();

        assertThat(field(row, "b").shown()).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "\n\n"})
    void aFileWithoutValuesHoldsNothing(String text) {
        assertThat(parsed("a.yaml", text).isNothing()).isTrue();
    }

    @Test
    void aKeyThatIsThereTwiceNamesBothLines() {
        refused("a.yaml", "a: 1\nb: 2\na: 3\n");

        assertThat(problems)
                .containsExactly(
                        Problem.error(
                                "a.yaml",
                                3,
                                "the key \"a\" is here twice; it is already on line 1",
                                "Delete one of the two, or join them."));
    }

    @Test
    void aliasesAreRefusedWithTheirLine() {
        refused("a.yaml", "a: &x [lol, lol]\nb: [*x, *x]\n");

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().toString())
                .startsWith("a.yaml:1: error: YAML anchors (&name) and aliases (*name)")
                .contains("Write the value out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k: 1\nb: *x\n", "k: 1\n? *x\n: 1\n", "k: 1\nb: !!binary aGk=\n"})
    void whatYamlCouldHideIsRefused(String yaml) {
        refused("a.yaml", yaml);

        assertThat(problems).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void aQuoteThatIsNeverClosedIsReportedWhereItBegins() {
        refused("a.yaml", "a: 1\nb: \"open\nc: 3\nd: 4\n");

        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(problems.getFirst().message()).startsWith("this is not valid YAML: ");
    }

    @Test
    void brokenIndentationIsReportedWithItsLine() {
        refused("a.yaml", "a: 1\n b: 2\n");

        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(problems.getFirst().mend()).contains("indent with spaces");
    }

    @Test
    void brokenJsonIsReportedWithItsLine() {
        refused("a.json", "{\"a\": 1,\n\"b\" 2}");

        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(problems.getFirst().mend()).contains("missing comma, quote or bracket");
    }

    @Test
    void aRowWithTooManyCellsShowsTheFirstOfThem() {
        refused("a.csv", "id,text\na,this, that\nb,x\n");

        assertThat(problems.getFirst().toString())
                .isEqualTo(
                        "a.csv:2: error: this row has 3 cells but the first row names only 2;"
                                + " the first too many is \" that\"."
                                + " Put the cell that contains the separator into double quotes.");
    }

    @Test
    void aCellThatIsNeverClosedIsReportedWithTheLineOfItsRow() {
        refused("a.csv", "id,text\na,x\nb,\"open\nc,y\n");

        assertThat(problems).extracting(Problem::line).containsExactly(3);
    }

    @Test
    void aFirstCellThatIsNeverClosedIsReportedWithTheLineOfItsRow() {
        refused("a.csv", "id,text\na,\"x\ny\"\n\"open,b\nc,y\nd,z\n");

        assertThat(problems).extracting(Problem::line).containsExactly(4);
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() {
        refused("a.csv", "id,text,id\na,x,b\n");

        assertThat(problems.getFirst().message()).contains("the column \"id\"").contains("twice");
    }

    @Test
    void aSecondDocumentIsRefused() {
        refused("a.yaml", "a: 1\n---\nb: 2\n");

        assertThat(problems.getFirst().message()).contains("second document");
    }

    @Test
    void controlCharactersAreNamedWithLineAndColumn() {
        refused("a.yaml", "a: 1\nb: x\u0000y\n");

        assertThat(problems.getFirst().toString())
                .startsWith("a.yaml:2: error: the character U+0000 at column 5 is not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\\ud800\"]", "[\"a\\u0000\"]", "[\"\\u001b[31m\"]"})
    void charactersHiddenInACodeAreRefused(String json) {
        refused("a.json", json);
        refused("a.yaml", json);

        assertThat(problems).hasSize(2);
        assertThat(problems.getFirst().message()).contains("cannot be shown");
    }

    @Test
    void aQuestionCutByAHashIsPointedOut() {
        parsed("a.yaml", "- what is the #1 framework\n- fine # a comment\n- 'quoted' #x\n- c#\n");

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yaml:1: warning: YAML takes \"#1 framework\" for a comment and drops it."
                                + " If it belongs to the text, put the whole text into double"
                                + " quotes; if not, write a space after the #.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json", "a.csv"})
    void moreValuesThanAnybodyWritesAreRefused(String name) {
        refused(name, "[" + "1,\n".repeat(400_000) + "1]");

        assertThat(problems.getFirst().message()).contains("more than 300000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "{\"a\":", "? ", "!", "&a ", "'", "|\n", "\"\\"})
    void hostileTextIsRefusedInBoundedTime(String piece) {
        var text = piece.repeat(2_500_000 / piece.length());

        for (var name : List.of("a.yaml", "a.json", "a.csv")) {
            DataFile.parse(name, text, problems);
        }

        assertThat(problems).hasSizeBetween(1, 50);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.toString().length()).isLessThan(800));
    }

    @Test
    void anyTextIsReadOrRefused() {
        for (int seed = 0; seed < 20_000; seed++) {
            var text = randomText(new Random(seed));
            for (var name : List.of("a.yaml", "a.json", "a.csv")) {
                var own = new ArrayList<Problem>();

                var result = DataFile.parse(name, text, own);

                assertThat(result.isEmpty())
                        .as("seed %d, %s: %s", seed, name, text)
                        .isEqualTo(own.stream().anyMatch(Problem::isError));
            }
        }
    }

    private static String randomText(Random random) {
        var pieces =
                List.of(
                        "a", ": ", "\n", "- ", "[", "]", "{", "}", "\"", "'", "#", " ", "\t", "|",
                        ">", "&", "*", "!", "%", "@", ",", "\r\n", "---", "...", "?", "\\", "1",
                        "é", "🐍", ";", "<<");
        var text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private DataNode parsed(String name, String text) {
        return DataFile.parse(name, text, problems).orElseThrow(() -> new AssertionError(problems));
    }

    private void refused(String name, String text) {
        assertThat(DataFile.parse(name, text, problems)).isEmpty();
    }

    private static DataNode field(DataNode mapping, String key) {
        return Objects.requireNonNull(((Mapping) mapping).fields().get(key)).value();
    }

    private static Scalar text(int line, int lastLine, String text) {
        return new Scalar(line, lastLine, Scalar.Type.TEXT, text);
    }
}
