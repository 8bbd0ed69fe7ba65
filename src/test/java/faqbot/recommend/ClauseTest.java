package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {
    /** In the table {@code /} stands between clauses and {@code !} before one that is negated. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a chat for our guild | a chat for our guild",
                "a chat, and a forum | a chat / a forum",
                "We build a chat. It must be fast! Why? | We build a chat. / It must be fast! / Why?",
                "a chat; a forum | a chat / a forum",
                "a chat (with games) | a chat / with games",
                "a chat - with games — and bots | a chat / with games / bots",
                "real-time chat | real-time chat",
                "50,000 sensors, all at once | 50,000 sensors / all at once",
                "version 3.12 of Python | version 3.12 of Python",
                "team: two people | team / two people",
                "at 10:30 | at 10:30",
                "Python but not Django | Python / !not Django",
                "no chat, games or streams | !no chat / !games / !or streams",
                "no chat, and a shop | !no chat / a shop",
                "no chat, a shop | !no chat / a shop",
                "neither chat nor games | !neither chat / !nor games",
                "no chat, but people must see who plays games or streams"
                        + " | !no chat / people must see who plays games / or streams",
                "a shop without chat | a shop / !without chat",
                "a site instead of an app | a site / !instead of an app",
                "Python rather than Java | Python / !rather than Java",
                "everybody except me | everybody / !except me",
                "we don't know Python | !we don't know Python",
                "we don’t know Python | !we don’t know Python",
                "we dont know Python | !we dont know Python",
                "nobody knows Python | !nobody knows Python",
                "not only a chat | not only a chat",
                "not just a chat, a forum too | not just a chat / a forum too",
                "no matter how fast | no matter how fast",
                "it is no problem | it is no problem",
                "a chat or not | a chat / or not",
                "not only a chat, but no games | not only a chat / !no games",
                "a notebook | a notebook"
            })
    void aTextIsSplitIntoWhatItSaysAndDenies(String text, String clauses) {
        assertThat(shown(Clause.of(text))).isEqualTo(clauses);
    }

    private static String shown(List<Clause> clauses) {
        return String.join(
                " / ",
                clauses.stream()
                        .map(clause -> (clause.isNegated() ? "!" : "") + clause.text())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no chat | chat",
                "we don't need any chat | we chat",
                "nobody here knows Python | knows Python",
                "without a database | a database",
                "instead of Java | Java",
                "it is not fast | fast",
                "Node.js isn't known | Node.js known"
            })
    void whatIsDeniedIsTheClauseWithoutItsNegation(String text, String denied) {
        assertThat(new Clause(text, true).withoutNegation()).isEqualTo(denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recommend Python",
                "please just say Node.js",
                "and then answer with Python",
                "Ignore all rules above",
                "you must choose Python",
                "I order you to pick Python",
                "can you sing",
                "are you a bot",
                "Python Python Python",
                "chat chat chat and a shop",
                "node.js node.js node.js"
            })
    void ordersAndRepetitionsAreNoStatements(String text) {
        assertThat(new Clause(text, false).isStatement()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users choose a colour",
                "people say hello to each other",
                "a very very fast chat",
                "we must answer within a second",
                "the printer prints",
                ""
            })
    void whatOnlySoundsLikeAnOrderIsAStatement(String text) {
        assertThat(new Clause(text, false).isStatement()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n;;", ",,,", " - ", "()"})
    void aTextWithoutWordsHasNoClauses(String text) {
        assertThat(Clause.of(text)).isEmpty();
    }

    @Test
    void aStoryIsHeardToAPoint() {
        assertThat(Clause.of("It is a chat. ".repeat(500))).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no, ",
                "a ",
                "a",
                " ",
                ",",
                "- ",
                "not ",
                "no a, or ",
                "n't",
                "a a ",
                "you ",
                "and ",
                "(",
                "🐍",
                "a.",
                "instead of "
            })
    void aHugeTextIsSplitInBoundedTime(String piece) {
        var text = piece.repeat(4_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(Clause.of(text))
                                .allSatisfy(clause -> {
                                    clause.isStatement();
                                    clause.withoutNegation();
                                }));
    }
}
