package faqbot.discord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which message of the bot answers which question, so that it can follow when a question is edited
 * or deleted. Three numbers each are kept on disk, for a day. Safe for use by threads.
 */
final class AnsweredMessages {
    private static final Logger LOG = LoggerFactory.getLogger(AnsweredMessages.class);

    static final Duration KEPT = Duration.ofDays(1);

    /** The file is written anew when it has so many lines more than are needed. */
    private static final int SPARE_LINES = 1000;

    private static final Pattern LINE = Pattern.compile("(\\d{1,19}) (\\d{1,19}) (\\d{1,19})");

    private final Path file;
    private final InstantSource clock;
    private final Map<Long, Reply> replies = new LinkedHashMap<>();
    private int lines;

    /**
     * The bot's answer to a question.
     *
     * @param channel the id of the channel it is in
     * @param message its own id
     */
    record Reply(long channel, long message) {}

    private AnsweredMessages(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Those that a file holds, which need not be there; damaged lines are left out. */
    static AnsweredMessages in(Path file, InstantSource clock) {
        var messages = new AnsweredMessages(file, clock);
        messages.read();
        return messages;
    }

    private synchronized void read() {
        if (Files.notExists(file)) {
            return;
        }
        try {
            Files.readAllLines(file, StandardCharsets.ISO_8859_1).forEach(this::read);
            rewrite();
        } catch (IOException e) {
            LOG.warn("{} cannot be used: {}", file, e.toString());
        }
    }

    private void read(String line) {
        var numbers = LINE.matcher(line);
        if (numbers.matches()) {
            try {
                replies.put(
                        Long.parseLong(numbers.group(1)),
                        new Reply(
                                Long.parseLong(numbers.group(2)),
                                Long.parseLong(numbers.group(3))));
            } catch (NumberFormatException e) {
                LOG.warn("{} has a line with a number that is too large: {}", file, line);
            }
        }
    }

    /** Notes the answer to the question with an id. */
    synchronized void add(long question, Reply reply) {
        replies.put(question, reply);
        forgetOld();
        try {
            if (lines > replies.size() + SPARE_LINES) {
                rewrite();
            } else {
                write(List.of(line(question, reply)), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be written: {}", file, e.toString());
        }
    }

    /** The answer to the question with an id, if it was given within a day. */
    synchronized Optional<Reply> of(long question) {
        return Optional.ofNullable(replies.get(question)).filter(_ -> isRecent(question));
    }

    /** Forgets the answer to a question. */
    synchronized void remove(long question) {
        replies.remove(question);
    }

    /** The id of a message tells when it was written. */
    private boolean isRecent(long question) {
        var written = TimeUtil.getTimeCreated(question).toInstant();
        return written.isAfter(clock.instant().minus(KEPT));
    }

    /** Questions come in the order of their ids, or nearly so: the oldest are the first. */
    private void forgetOld() {
        var questions = replies.keySet().iterator();
        while (questions.hasNext() && !isRecent(questions.next())) {
            questions.remove();
        }
    }

    private void rewrite() throws IOException {
        forgetOld();
        lines = 0;
        write(
                replies.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList(),
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private void write(List<String> added, StandardOpenOption how) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, added, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        lines += added.size();
    }

    private static String line(long question, Reply reply) {
        return question + " " + reply.channel() + " " + reply.message();
    }
}
