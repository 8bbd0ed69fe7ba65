package faqbot.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers which servers were given commands of their own, so that they can be taken back: else
 * members would see them beside the ones that all servers get. Any number of threads may use it.
 */
final class ServersWithCommands {
    private static final Logger LOG = LoggerFactory.getLogger(ServersWithCommands.class);

    private final Path file;

    /** Remembers in a file of the data folder. */
    ServersWithCommands(Path folder) {
        this.file = folder.resolve("test-servers");
    }

    /** The ids of the servers; empty if there is nothing to remember. */
    synchronized Set<Long> all() {
        if (Files.notExists(file)) {
            return Set.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            LOG.warn("{} cannot be read ({})", file, e.toString());
            return Set.of();
        }
    }

    synchronized void add(long server) {
        var servers = new TreeSet<>(all());
        if (servers.add(server)) {
            write(servers);
        }
    }

    synchronized void remove(long server) {
        var servers = new TreeSet<>(all());
        if (servers.remove(server)) {
            write(servers);
        }
    }

    private void write(Set<Long> servers) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, servers.stream().map(String::valueOf).toList());
        } catch (IOException e) {
            LOG.warn("{} cannot be written ({})", file, e.toString());
        }
    }
}
