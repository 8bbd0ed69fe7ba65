package faqbot.discord;

import faqbot.discord.AnswerMessages.Audience;
import java.time.Duration;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/**
 * Goes the whole way from questions to what Discord would be sent, so that Java has loaded and
 * compiled it before the first member asks. Nothing is sent, counted or kept.
 */
final class WarmUp {
    /** The most time it takes: a slow machine is warmed less rather than started later. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** So much is typed when suggestions begin to be useful. */
    private static final int TYPED = 12;

    private final BotKnowledge knowledge;
    private final AnswerMessages messages;

    /** Prepares to ask. */
    WarmUp(BotKnowledge knowledge, ComponentIds ids) {
        this.knowledge = knowledge;
        this.messages = new AnswerMessages(knowledge.directory(), ids);
    }

    /**
     * Asks questions until they or the time are used up.
     *
     * @return how many were asked
     * @throws InterruptedException if this thread is interrupted
     */
    int run() throws InterruptedException {
        long start = System.nanoTime();
        int asked = 0;
        for (var question : WarmUpQuestions.from(knowledge.directory())) {
            if (Thread.interrupted()) {
                throw new InterruptedException("nobody waits for the warming any more");
            }
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                break;
            }
            ask(question);
            asked++;
        }
        return asked;
    }

    private void ask(String question) {
        var found = FoundAnswer.to(question, knowledge);
        var asked = Asked.by(0, question, Texts.ENGLISH);
        var why = new WhyMessage(Texts.ENGLISH);
        var _ = messages.of(found, asked, Audience.BY_OUTCOME).data().toData().toJson();
        var _ = why.of(found.answer(), QuestionBeginning.of(question)).toData().toJson();
        var typed = TextCut.atCharacter(question, TYPED);
        var _ = AskCommand.choices(knowledge.directory().complete(typed, OptionData.MAX_CHOICES));
    }
}
