package faqbot.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The packaged bot as a process of its own, connected to a Discord on this machine. Used by one
 * thread.
 */
public final class BotProcess implements AutoCloseable {
    /** What the bot logs once it is connected and answers. */
    private static final String READY = "Ready, answering from ";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int STEP_MILLIS = 20;

    private static final String CALLBACK = "POST /interactions/*/*/callback";
    private static final String EDIT = "PATCH /webhooks/*/*/messages/@original";
    private static final int DEFERRAL = 5;

    private final FakeDiscord discord = FakeDiscord.start();
    private final Process process;
    private final Path log;
    private double readyMillis;

    /** When each question was put, by the token of its interaction. */
    private final Map<String, Instant> asked = new HashMap<>();

    private BotProcess(ProcessBuilder builder, Path log) throws IOException {
        this.log = log;
        var endpoints = discord.settings().endpoints().orElseThrow();
        builder.environment().put("DISCORD_TOKEN", FakeDiscord.TOKEN);
        builder.environment().put("FAQBOT_REST_URL", endpoints.rest().toString());
        builder.environment().put("FAQBOT_GATEWAY_URL", endpoints.gateway().toString());
        builder.environment().put("FAQBOT_QUESTIONS_PER_MEMBER", "0");
        builder.environment().put("FAQBOT_QUESTIONS_PER_CHANNEL", "0");
        this.process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /**
     * Starts it and waits until it says that it answers.
     *
     * @param run begins {@code faqbot run}
     * @param log where its output goes
     */
    public static BotProcess start(ProcessBuilder run, Path log) throws IOException {
        var start = System.nanoTime();
        var bot = new BotProcess(run, log);
        try {
            bot.await(() -> Files.readString(log).contains(READY), "does not get ready");
            bot.readyMillis = (System.nanoTime() - start) / 1e6;
            return bot;
        } catch (IOException | RuntimeException e) {
            bot.close();
            throw e;
        }
    }

    /** From the start of the process until it said that it answers. */
    public double readyMillis() {
        return readyMillis;
    }

    public long pid() {
        return process.pid();
    }

    /** Puts a question and waits for what it is told; the milliseconds that took. */
    public double ask(String question) {
        var token = put(question);
        var reply = discord.takeReply();
        if (!token(reply).equals(token)) {
            throw new IllegalStateException("another question was answered: " + reply);
        }
        return millis(token, reply.at());
    }

    /**
     * Puts questions at a steady pace and waits for their replies; the milliseconds that each took
     * which was answered.
     */
    public double[] askSteadily(List<String> questions, Duration pause) throws IOException {
        var tokens = new ArrayList<String>();
        var next = System.nanoTime();
        for (var question : questions) {
            while (System.nanoTime() < next) {
                sleep(1);
            }
            tokens.add(put(question));
            next += pause.toNanos();
        }
        var _ = comesTrue(() -> replies().keySet().containsAll(tokens));
        var replies = replies();
        return tokens.stream()
                .flatMap(token ->
                        Optional.ofNullable(replies.get(token))
                                .map(replied -> millis(token, replied))
                                .stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private String put(String question) {
        var interaction = Payloads.ask(question);
        var token = interaction.path("token").asText();
        discord.expect(interaction);
        asked.put(token, Instant.now());
        discord.repeat(interaction);
        return token;
    }

    private double millis(String token, Instant replied) {
        return Duration.between(asked.get(token), replied).toNanos() / 1e6;
    }

    /** When each question got what it was asked for, by its token. */
    private Map<String, Instant> replies() {
        var replies = new HashMap<String, Instant>();
        for (var call : discord.unclaimed()) {
            if (isReply(call)) {
                replies.putIfAbsent(token(call), call.at());
            }
        }
        return replies;
    }

    private static boolean isReply(Call call) {
        return call.isOf(EDIT)
                || (call.isOf(CALLBACK) && call.body().path("type").asInt() != DEFERRAL);
    }

    private static String token(Call call) {
        return call.path().split("/", -1)[3];
    }

    /**
     * Rules that were broken since it began: questions without a reply, with two, or a late one.
     */
    public Collection<String> violations() {
        return discord.violations();
    }

    /** What to wait for. */
    @FunctionalInterface
    private interface Condition {
        boolean isMet() throws IOException;
    }

    private void await(Condition condition, String otherwise) throws IOException {
        if (!comesTrue(condition)) {
            throw new IOException("the bot " + otherwise + "; its log is " + log);
        }
    }

    private boolean comesTrue(Condition condition) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.isMet()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                return false;
            }
            sleep(STEP_MILLIS);
        }
        return true;
    }

    private static void sleep(int millis) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        discord.close();
    }
}
