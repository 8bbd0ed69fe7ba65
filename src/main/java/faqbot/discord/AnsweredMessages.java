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

    private final Optional<Path> file;
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

    private AnsweredMessages(Optional<Path> file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Those that a file holds, which need not be there; damaged lines are left out. */
    static AnsweredMessages in(Path file, InstantSource clock) {
        var messages = new AnsweredMessages(Optional.of(file), clock);
        messages.read(file);
        return messages;
    }

    /** None yet, and no file that would hold them. */
    static AnsweredMessages unkept(InstantSource clock) {
        return new AnsweredMessages(Optional.empty(), clock);
    }

    private synchronized void read(Path kept) {
        if (Files.notExists(kept)) {
            return;
        }
        try {
            Files.readAllLines(kept, StandardCharsets.ISO_8859_1).forEach(this::read);
            rewrite(kept);
        } catch (IOException e) {
            LOG.warn("{} cannot be used: {}", kept, e.toString());
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
        file.ifPresent(kept -> write(kept, line(question, reply)));
    }

    private void write(Path kept, String line) {
        try {
            if (lines > replies.size() + SPARE_LINES) {
                rewrite(kept);
            } else {
                write(kept, List.of(line), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be written: {}", kept, e.toString());
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

    private void rewrite(Path kept) throws IOException {
        forgetOld();
        lines = 0;
        write(
                kept,
                replies.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList(),
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private void write(Path kept, List<String> added, StandardOpenOption how) throws IOException {
        Files.createDirectories(kept.toAbsolutePath().getParent());
        Files.write(kept, added, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        lines += added.size();
    }

    private static String line(long question, Reply reply) {
        return question + " " + reply.channel() + " " + reply.message();
    }
}
