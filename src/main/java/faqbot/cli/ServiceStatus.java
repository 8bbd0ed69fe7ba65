package faqbot.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a running bot stands, as it writes it into its data folder.
 *
 * @param version the program's
 * @param pid the process
 * @param started when, as an instant of ISO 8601
 * @param written when this was written, likewise
 * @param state {@code running}, or {@code stopped} once it has ended in order
 * @param name the bot's own in Discord
 * @param servers how many it is in
 * @param shards its connections to Discord
 * @param questions how they ended since the start
 * @param knowledge what it answers from
 * @param memoryMegabytes what Java uses of its heap
 * @param cost what the knowledge costs
 * @param memory what the process uses
 * @param startMillis how long the parts of the start took, by {@link StartPhase}, in their order;
 *     empty where that is not known
 */
public record ServiceStatus(
        String version,
        long pid,
        String started,
        String written,
        String state,
        String name,
        int servers,
        List<Shard> shards,
        Questions questions,
        Known knowledge,
        long memoryMegabytes,
        KnowledgeCost cost,
        MemoryUse memory,
        Map<String, Long> startMillis) {
    public static final String RUNNING = "running";
    public static final String STOPPED = "stopped";

    public ServiceStatus {
        shards = List.copyOf(shards);
        // Another version may not have written these.
        cost = Objects.requireNonNullElse(cost, KnowledgeCost.UNKNOWN);
        memory = Objects.requireNonNullElse(memory, MemoryUse.UNKNOWN);
        startMillis =
                Collections.unmodifiableMap(
                        new LinkedHashMap<>(Objects.requireNonNullElse(startMillis, Map.of())));
    }

    /**
     * A connection to Discord.
     *
     * @param number counted from 0
     * @param total of all processes
     * @param state in plain words
     * @param pingMillis of the gateway; negative until it is known
     */
    public record Shard(int number, int total, String state, long pingMillis) {}

    /**
     * How questions ended.
     *
     * @param medianMillis half of the latest were answered in less time
     * @param slowestMillis 99 of 100 of them were
     */
    public record Questions(
            long asked,
            long answered,
            long offered,
            long notAnswered,
            long failed,
            double medianMillis,
            double slowestMillis) {}

    /**
     * What the bot answers from.
     *
     * @param entries how many
     * @param learning how many texts are compared by words only, for now
     * @param problems why changed knowledge was not taken over, a line each
     */
    public record Known(int entries, int learning, List<String> problems) {
        public Known {
            problems = List.copyOf(problems);
        }
    }

    /** The same, written at another moment. */
    ServiceStatus as(String newState, String now) {
        return new ServiceStatus(
                version,
                pid,
                started,
                now,
                newState,
                name,
                servers,
                shards,
                questions,
                knowledge,
                memoryMegabytes,
                cost,
                memory,
                startMillis);
    }
}
