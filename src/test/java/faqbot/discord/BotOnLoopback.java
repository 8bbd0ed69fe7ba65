package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.answer.Judgement;
import faqbot.recommend.Frameworks;
import faqbot.search.Catalogue;
import faqbot.search.EntryDirectory;
import faqbot.search.EntryTitle;
import faqbot.search.FoundEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real bot on a loopback Discord, one for all tests of a class. A test fails if a request broke
 * a rule or something complained in the log; a class, if the bot sent what no test asked for.
 */
final class BotOnLoopback implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    static final DiscordToken TOKEN =
            DiscordToken.from(Map.of(DiscordToken.VARIABLE, FakeDiscord.TOKEN));

    private static final Answer NOTHING = new Answer.Abstained(List.of(), Judgement.NOTHING);

    private final FakeDiscord discord = FakeDiscord.start();
    private final JdaLog log = JdaLog.start();
    private volatile Answerer answerer = (_, _) -> NOTHING;
    private volatile EntryDirectory directory = HandMadeDirectory.EMPTY;
    private volatile KnowledgeState state = new KnowledgeState(0, 0, List.of());
    private volatile AutoCloseable bot = () -> {};
    private volatile Path data = Path.of("");
    private final Supplier<Frameworks> frameworks;

    /** A bot that helps with no decision. */
    BotOnLoopback() {
        this(() -> HandMadeFrameworks.NONE);
    }

    /**
     * A bot that helps with decisions.
     *
     * @param frameworks asked for at each start
     */
    BotOnLoopback(Supplier<Frameworks> frameworks) {
        this.frameworks = frameworks;
    }

    FakeDiscord discord() {
        return discord;
    }

    /** The log, to take out the complaints that a test provokes. */
    JdaLog log() {
        return log;
    }

    /** Sets what the bot knows for the rest of the test. */
    void answersWith(Answerer newAnswerer) {
        answerer = newAnswerer;
    }

    void answersWith(Answer answer) {
        answersWith((_, _) -> answer);
    }

    /** Sets what there is to find for the rest of the test. */
    void finds(EntryDirectory newDirectory) {
        directory = newDirectory;
    }

    /** Sets how the knowledge is doing for the rest of the test. */
    void isIn(KnowledgeState newState) {
        state = newState;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("faqbot-loopback");
        bot = Bots.start(TOKEN, discord.settings(), knowledge(), data);
        discord.take("GET /users/@me");
        discord.take("GET /applications/*/commands");
        discord.take("PUT /applications/*/commands");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        answersWith(NOTHING);
        finds(HandMadeDirectory.EMPTY);
        isIn(new KnowledgeState(0, 0, List.of()));
        assertThat(discord.violations()).isEmpty();
        assertThat(log.complaints()).isEmpty();
    }

    /** Ends the bot and starts it again. */
    void restart() throws Exception {
        bot.close();
        bot = Bots.start(TOKEN, discord.settings(), knowledge(), data);
        discord.take("GET /users/@me");
        discord.take("GET /applications/*/commands");
    }

    private BotKnowledge knowledge() {
        return new BotKnowledge(
                (question, top) -> answerer.answer(question, top),
                new EntryDirectory() {
                    @Override
                    public List<EntryTitle> complete(String typed, int most) {
                        return directory.complete(typed, most);
                    }

                    @Override
                    public Catalogue catalogue() {
                        return directory.catalogue();
                    }

                    @Override
                    public Optional<FoundEntry> find(String key) {
                        return directory.find(key);
                    }
                },
                frameworks.get(),
                () -> state);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        bot.close();
        discord.close();
        log.close();
        Files.deleteIfExists(data.resolve("answered-messages.txt"));
        Files.deleteIfExists(data);
        assertThat(discord.unclaimed()).as("requests no test asked for").isEmpty();
        assertThat(discord.violations()).isEmpty();
        assertThat(log.complaints()).isEmpty();
    }
}
