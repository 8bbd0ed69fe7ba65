package faqbot.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import net.dv8tion.jda.api.JDAInfo;
import org.apache.lucene.util.Version;

/**
 * Where and with what was measured.
 *
 * @param load how many processes wanted a processor when it began, on average of a minute; negative
 *     where that is not known
 */
record Machine(LocalDate day, double load) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final double GIGABYTE = 1 << 30;

    static Machine now() {
        return new Machine(LocalDate.now(ZoneId.systemDefault()), system().getSystemLoadAverage());
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    /** A paragraph for the table. */
    String described() throws IOException {
        return String.format(
                Locale.ROOT,
                "Measured on %s: %d cores (%s), %.0f GB of memory, %s; load at the beginning"
                        + " %.1f. faqbot %s, Java %s (%s), Lucene %s, JDA %s, SQLite %s.",
                day,
                Runtime.getRuntime().availableProcessors(),
                processor(),
                system().getTotalMemorySize() / GIGABYTE,
                System.getProperty("os.name"),
                load,
                System.getProperty("project.version"),
                System.getProperty("java.runtime.version"),
                System.getProperty("java.vendor"),
                Version.LATEST,
                JDAInfo.VERSION.split("_", 2)[0],
                sqlite());
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse(System.getProperty("os.arch"));
    }

    private static String sqlite() throws IOException {
        try (var database = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = database.createStatement();
                var row = statement.executeQuery("select sqlite_version()")) {
            return row.getString(1);
        } catch (SQLException e) {
            throw new IOException("SQLite does not tell its version", e);
        }
    }
}
