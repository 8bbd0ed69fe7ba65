package faqbot.discord;

import faqbot.discord.AnswerMessages.Audience;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/**
 * Goes the whole way from questions to what Discord would be sent, so that Java has loaded and
 * compiled it before the first member asks. Nothing is sent, counted or kept.
 */
final class WarmUp {
    /**
     * The most processor time it takes. The first ten questions need most of it; those after them
     * are what Java compiles by.
     */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** The most time it takes where others want the processor, too: starting late is no better. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** So much is typed when suggestions begin to be useful. */
    private static final int TYPED = 12;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
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
        long work = clock.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int asked = 0;
        for (var question : WarmUpQuestions.from(knowledge)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("nobody waits for the warming any more");
            }
            if (clock.getCurrentThreadCpuTime() - work > LIMIT.toNanos()
                    || System.nanoTime() - start > PATIENCE.toNanos()) {
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
