package faqbot.answer;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;

import faqbot.search.Hit;
import faqbot.search.LiveIndex;
import faqbot.search.TestKnowledge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaqAnswererTest {
    @TempDir private Path folder;
    private TestKnowledge knowledge;
    private LiveIndex index;
    private Answerer answerer;

    @BeforeEach
    void openIndex() {
        knowledge =
                new TestKnowledge(folder)
                        .faq(
                                entry("How do I paint a door?", "Use a roller."),
                                entry("How do I paint a wall?", "Use a brush."),
                                entry("Where can I buy hinges?", "In the shop round the corner."));
        index = knowledge.open();
        answerer = new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void isConfidentOfAnEntrysOwnQuestion() {
        var answer = answerer.answer("How do I paint a door?", 5);

        assertThat(answer).isInstanceOf(Answer.Confident.class);
        assertThat(answer.hits().getFirst().title()).isEqualTo("How do I paint a door?");
        assertThat(answer.confidence()).isGreaterThan(0.9);
    }

    @Test
    void offersCandidatesWhenTwoEntriesTie() {
        var answer = answerer.answer("how do I paint", 5);

        assertThat(answer).isInstanceOf(Answer.Suggestions.class);
        assertThat(answer.hits().subList(0, 2))
                .extracting(Hit::title)
                .containsExactlyInAnyOrder("How do I paint a door?", "How do I paint a wall?");
    }

    @Test
    void answersTheQuestionItIsSurestOf() {
        var answer = answerer.answer("What may children paint? How do I paint a door?", 5);

        assertThat(answer).isInstanceOf(Answer.Confident.class);
        assertThat(answer.hits().getFirst().title()).isEqualTo("How do I paint a door?");
    }

    @Test
    void takesTwoQuestionsInOneHeadingForOne() {
        knowledge.faq(
                entry("Which doors are there? How do I paint doors?", "Red ones. With a roller."),
                entry("How do I paint doors?", "Use a brush."));
        index.refresh();

        var answer = answerer.answer("which doors are there? how do I paint doors?", 5);

        assertThat(answer.hits().getFirst().title())
                .isEqualTo("Which doors are there? How do I paint doors?");
    }

    @Test
    void isConfidentOfAnEntrysOwnWordsHoweverCommon() {
        knowledge.faq(
                entry("Who are we?", "A club of painters."),
                entry("How old must I be?", "Eighteen."),
                entry("Can I?", "Yes."));
        index.refresh();

        for (var question : List.of("Who are we?", "How old must I be?", "Can I?")) {
            var answer = answerer.answer(question, 5);
            assertThat(answer).isInstanceOf(Answer.Confident.class);
            assertThat(answer.hits().getFirst().title()).isEqualTo(question);
        }
    }

    @Test
    void isNotConfidentOfOneWordInAText() {
        assertThat(answerer.answer("roller", 5)).isNotInstanceOf(Answer.Confident.class);
        assertThat(answerer.answer("hinges", 5)).isInstanceOf(Answer.Confident.class);
    }

    @Test
    void isNotConfidentOfOneWordBesideOthersThatTheEntryLacks() {
        assertThat(answerer.answer("who invented hinges", 5))
                .isNotInstanceOf(Answer.Confident.class);
    }

    @Test
    void tellsNeighboursApartByTheNameOfTheirSubject() {
        knowledge.write(
                "things/article.md",
                """
                # Oil and chalk

                ## Where oil shines

                Oil is a paint that dries slowly; chalk dries faster than oil.

                ## Where chalk shines

                Chalk is a paint that dries fast; oil and chalk do not mix.
                """);
        index.refresh();

        assertThat(answerer.answer("where does oil shine", 5).hits().getFirst().title())
                .isEqualTo("Where oil shines");
        assertThat(answerer.answer("where does chalk shine", 5).hits().getFirst().title())
                .isEqualTo("Where chalk shines");
    }

    @Test
    void abstainsWhenNoWordIsKnown() {
        var answer = answerer.answer("quantum submarines", 5);

        assertThat(answer).isEqualTo(new Answer.Abstained(List.of(), Judgement.NOTHING));
    }

    @Test
    void abstainsWhenTheRareWordsAreUnknown() {
        var answer = answerer.answer("How do I paint a submarine periscope?", 5);

        assertThat(answer).isInstanceOf(Answer.Abstained.class);
        assertThat(answer.hits()).isNotEmpty();
    }

    @Test
    void abstainsFromSmallTalk() {
        assertThat(answerer.answer("hi, how are you doing?", 5))
                .isInstanceOf(Answer.Abstained.class);
    }

    @Test
    void isAsSureWhetherOneHitIsWantedOrMany() {
        assertThat(answerer.answer("paint the door", 1).confidence())
                .isEqualTo(answerer.answer("paint the door", 5).confidence());
        assertThat(answerer.answer("paint the door", 1).hits()).hasSize(1);
    }
}
