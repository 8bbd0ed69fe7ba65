package faqbot.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A running bot's status in lines for a person. */
final class StatsText {
    private StatsText() {}

    /**
     * The lines.
     *
     * @param now the moment it is read
     */
    static List<String> of(ServiceStatus status, Instant now) {
        var lines = new ArrayList<String>();
        lines.add(
                "faqbot %s as %s, process %d, running for %s"
                        .formatted(
                                status.version(),
                                status.name(),
                                status.pid(),
                                spoken(Duration.between(Instant.parse(status.started()), now))));
        lines.add("servers    " + status.servers());
        status.shards().forEach(shard -> lines.add(line(shard)));
        lines.addAll(lines(status.questions()));
        lines.add(line(status.knowledge()));
        status.knowledge().problems().forEach(problem -> lines.add("           " + problem));
        lines.addAll(costs(status));
        return lines;
    }

    /** What it costs, as far as that is known. */
    private static List<String> costs(ServiceStatus status) {
        var lines = new ArrayList<String>();
        if (!status.cost().equals(KnowledgeCost.UNKNOWN)) {
            lines.add(line(status.cost()));
        }
        if (!status.memory().equals(MemoryUse.UNKNOWN)) {
            lines.add(line(status.memory()));
        }
        if (!status.startMillis().isEmpty()) {
            lines.add("start      " + StartText.of(status.startMillis()));
        }
        return lines;
    }

    /** What the knowledge costs. */
    static String line(KnowledgeCost cost) {
        return "cost       %d entries, %d passages; index %s, vectors %s on disk"
                .formatted(
                        cost.entries(),
                        cost.passages(),
                        SizeText.megabytes(cost.indexBytes()),
                        SizeText.megabytes(cost.vectorBytes()));
    }

    private static String line(MemoryUse memory) {
        var heap = SizeText.megabytes(memory.heap()) + " of Java's heap";
        return memory.resident() == 0
                ? "memory     " + heap
                : "memory     %s resident, %s of it no part of a file; %s"
                        .formatted(
                                SizeText.megabytes(memory.resident()),
                                SizeText.megabytes(memory.unshared()),
                                heap);
    }

    private static String line(ServiceStatus.Shard shard) {
        var ping = shard.pingMillis() < 0 ? "" : ", ping " + shard.pingMillis() + " ms";
        return "shard      %d of %d: %s%s"
                .formatted(shard.number(), shard.total(), shard.state(), ping);
    }

    private static List<String> lines(ServiceStatus.Questions questions) {
        var counts =
                "questions  %d: %d answered, %d offered candidates, %d not answered, %d failed"
                        .formatted(
                                questions.asked(),
                                questions.answered(),
                                questions.offered(),
                                questions.notAnswered(),
                                questions.failed());
        return questions.asked() == 0
                ? List.of(counts)
                : List.of(
                        counts,
                        String.format(
                                Locale.ROOT,
                                "time       %.1f ms in the middle, 99 of 100 within %.1f ms",
                                questions.medianMillis(),
                                questions.slowestMillis()));
    }

    private static String line(ServiceStatus.Known knowledge) {
        var learning =
                knowledge.learning() == 0
                        ? ""
                        : ", learning the meaning of " + knowledge.learning() + " texts";
        var problems =
                knowledge.problems().isEmpty() ? "" : "; the last change was not taken over:";
        return "knowledge  " + knowledge.entries() + " entries" + learning + problems;
    }

    private static String spoken(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " d " + time.toHoursPart() + " h";
        }
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
