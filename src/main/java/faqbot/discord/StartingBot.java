package faqbot.discord;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A bot that connects to Discord on a thread of its own, while what it answers from is opened. Used
 * by one thread.
 */
public final class StartingBot implements AutoCloseable {
    private final DiscordToken token;
    private final DiscordSettings settings;
    private final Path folder;
    private final Gate gate = new Gate();
    private final CountDownLatch permission = new CountDownLatch(1);
    private final FutureTask<Connection> connecting = new FutureTask<>(this::open);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("discord-opening").unstarted(connecting);

    /** How long connecting took; zero until it is done. */
    private volatile Duration connectingTime = Duration.ZERO;

    /** Whether the connection belongs to a bot, which closes it. */
    private boolean isTaken;

    /** Something to do while the bot connects. */
    @FunctionalInterface
    public interface Step {
        void run() throws InterruptedException;
    }

    private StartingBot(DiscordToken token, DiscordSettings settings, Path folder) {
        this.token = token;
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * Prepares to connect; Discord hears nothing before {@link #connect}.
     *
     * @param folder the data folder
     */
    public static StartingBot prepare(DiscordToken token, DiscordSettings settings, Path folder) {
        var bot = new StartingBot(token, settings, folder);
        bot.thread.start();
        return bot;
    }

    private Connection open() throws InterruptedException {
        var connection = new Connection(token, settings, gate);
        permission.await();
        long start = System.nanoTime();
        connection.open();
        connectingTime = Duration.ofNanos(System.nanoTime() - start);
        return connection;
    }

    /** How long connecting took; zero until it is done. */
    public Duration connectingTime() {
        return connectingTime;
    }

    /** Begins to connect. What members do before {@link #answerFrom} waits for that. */
    public void connect() {
        permission.countDown();
    }

    /**
     * Answers as soon as it is connected, and calls itself ready when another step is done, too.
     *
     * @param meanwhile the other step
     * @return the bot, connected and ready
     * @throws DiscordException if Discord refuses the bot or cannot be reached
     */
    public DiscordBot answerFrom(BotKnowledge knowledge, Step meanwhile)
            throws InterruptedException {
        var counts = new AnswerCounts();
        var conversation =
                Conversation.of(
                        knowledge.countedBy(counts), settings, ComponentIds.of(token), answered());
        try {
            gate.open(conversation.listener());
            connect();
            meanwhile.run();
            var bot =
                    DiscordBot.ready(
                            connection(),
                            conversation,
                            appearance(knowledge, conversation),
                            counts);
            isTaken = true;
            return bot;
        } catch (InterruptedException | RuntimeException e) {
            close(); // first, for nobody can answer what comes afterwards
            conversation.close();
            throw e;
        }
    }

    /**
     * Goes the whole way from questions to messages, without a trace, so that the first members do
     * not wait for Java to learn it.
     *
     * @return how many questions were asked
     */
    public int warmUp(BotKnowledge knowledge) throws InterruptedException {
        int asked = new WarmUp(knowledge, ComponentIds.of(token)).run();
        return asked + new EventRehearsal(knowledge).run();
    }

    private AnsweredMessages answered() {
        return AnsweredMessages.in(folder.resolve("answered-messages.txt"), InstantSource.system());
    }

    private Appearance appearance(BotKnowledge knowledge, Conversation conversation) {
        var commands =
                new CommandUpdate(
                        conversation.commands()::data,
                        new ServersWithCommands(folder),
                        settings.testServers());
        return new Appearance(commands, new Presence(knowledge.state()));
    }

    private Connection connection() throws InterruptedException {
        try {
            return connecting.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new DiscordException("Discord cannot be reached: " + e.getCause(), e);
        }
    }

    /** Gives the connection up, unless a bot has it. */
    @Override
    public void close() {
        gate.shut();
        if (isTaken) {
            return;
        }
        thread.interrupt();
        try {
            connection().closeNow();
        } catch (DiscordException e) {
            // There is none; something else has ended the start, and is told.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
