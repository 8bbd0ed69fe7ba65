package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.answer.Judgement;
import faqbot.recommend.Frameworks;
import faqbot.search.EntryDirectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static final EntryDirectory ONE_ENTRY = HandMadeDirectory.of(Hits.FASTER);
    private static final Answer NOTHING = new Answer.Abstained(List.of(), Judgement.NOTHING);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @Test
    void asksInEveryWayThatMembersDo() throws InterruptedException {
        warmUp(ONE_ENTRY).run();

        assertThat(asked)
                .contains(
                        "Is Node.js faster than Python?",
                        "hi all, is node.js faster than python? thanks!",
                        "Is Node.js fastr than Python?",
                        "anyone up for a game tonight");
    }

    @Test
    void asksTheSameEachTime() {
        assertThat(WarmUpQuestions.from(knowing(ONE_ENTRY)))
                .hasSize(WarmUpQuestions.NUMBER)
                .isEqualTo(WarmUpQuestions.from(knowing(ONE_ENTRY)));
    }

    @Test
    void asksWithoutEntriesWhatHasNoAnswer() {
        assertThat(WarmUpQuestions.from(knowing(HandMadeDirectory.EMPTY)))
                .hasSize(WarmUpQuestions.NUMBER)
                .contains("how do I renew my passport");
    }

    @Test
    void asksWhatIsForADecisionFramework() {
        try (var made = HandMadeFrameworks.teaOrCoffee()) {
            var knowledge = knowledge((_, _) -> NOTHING, ONE_ENTRY, made.frameworks());

            assertThat(WarmUpQuestions.from(knowledge))
                    .filteredOn(question -> made.frameworks().asked(question).isPresent())
                    .isNotEmpty();
        }
    }

    @Test
    void buildsMessagesOfEveryKind() throws InterruptedException {
        Answerer answerer =
                (question, _) ->
                        question.length() % 2 == 0 ? NOTHING : Hits.confident(Hits.EXPLAINED);

        assertThat(warmUp(answerer, ONE_ENTRY).run()).isPositive();
    }

    @Test
    void endsWhenInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> warmUp(ONE_ENTRY).run()).isInstanceOf(InterruptedException.class);
        assertThat(asked).isEmpty();
    }

    private WarmUp warmUp(EntryDirectory directory) {
        return warmUp(
                (question, _) -> {
                    asked.add(question);
                    return NOTHING;
                },
                directory);
    }

    private static WarmUp warmUp(Answerer answerer, EntryDirectory directory) {
        return new WarmUp(
                knowledge(answerer, directory, HandMadeFrameworks.NONE),
                ComponentIds.of(BotOnLoopback.TOKEN));
    }

    private static BotKnowledge knowing(EntryDirectory directory) {
        return knowledge((_, _) -> NOTHING, directory, HandMadeFrameworks.NONE);
    }

    private static BotKnowledge knowledge(
            Answerer answerer, EntryDirectory directory, Frameworks frameworks) {
        return new BotKnowledge(
                answerer, directory, frameworks, () -> new KnowledgeState(1, 0, List.of()));
    }
}
