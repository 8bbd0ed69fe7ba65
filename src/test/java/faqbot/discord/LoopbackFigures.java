package faqbot.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import faqbot.search.SharedEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long members wait, over the real JDA: from the event on the gateway to the request
 * that acknowledges it. It asserts no times and runs only by name: {@code mvn test
 * -Dtest=LoopbackFigures}.
 */
class LoopbackFigures {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1000;
    private static final int ENTRIES = 10_000;
    private static final int WORDINGS = 4;
    private static final int VOCABULARY = 20_000;

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback();

    private final FakeDiscord discord = BOT.discord();
    private final Random random = new Random(4711);

    @TempDir private Path home;

    @Test
    void askAnswersFromTheShippedKnowledge() {
        var knowledge = Path.of(System.getProperty("project.folder", ".")).resolve("knowledge");
        try (var index = open(knowledge)) {
            index.learn(SharedEncoder.open());
            BOT.answersWith(
                    new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped()));
            BOT.finds(index);
            var titles =
                    index.complete("", 25).stream()
                            .map(entry -> "hey all, " + entry.title().toLowerCase(Locale.ROOT))
                            .toList();

            print(
                    "/ask, shipped knowledge",
                    measure(i -> Payloads.ask(titles.get(i % titles.size()) + " " + i)));
        }
    }

    @Test
    void suggestionsFromTenThousandEntries() throws IOException {
        try (var index = open(tenThousandEntries())) {
            BOT.finds(index);
            print("autocomplete, 10,000 entries", measure(_ -> Interactions.typing(typed())));
        }
    }

    /** The milliseconds from event to acknowledgement, sorted. */
    private List<Double> measure(Function<Integer, ObjectNode> interaction) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            var event = interaction.apply(i);
            var sent = Instant.now();
            discord.use(event);
            var call = discord.take("POST /interactions/*/*/callback");
            if (i >= WARM_UP) {
                times.add(Duration.between(sent, call.at()).toNanos() / 1e6);
            }
        }
        return times.stream().sorted().toList();
    }

    private static void print(String what, List<Double> sorted) {
        System.out.printf(
                Locale.ROOT,
                "%s, %d events: p50 %.1f ms, p99 %.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100));
    }

    private LiveIndex open(Path knowledge) {
        var reader = new KnowledgeReader(knowledge, List.of());
        return LiveIndex.open(
                reader, home.resolve("index"), LiveIndex.Use.EXCLUSIVE, Progress.SILENT);
    }

    private Path tenThousandEntries() throws IOException {
        var pack = Files.createDirectories(home.resolve("knowledge").resolve("large"));
        Files.writeString(pack.resolve("pack.yaml"), "name: Large\nlanguage: en\n");
        var lines = new ArrayList<String>();
        lines.add("# Large");
        for (int i = 0; i < ENTRIES; i++) {
            lines.add("\n## " + sentence() + "?\n<!--\nphrasings:");
            for (int j = 0; j < WORDINGS; j++) {
                lines.add("- " + sentence());
            }
            lines.add("-->\n\n" + sentence() + ". " + sentence() + ".");
        }
        Files.write(pack.resolve("large.faq.md"), lines);
        return home.resolve("knowledge");
    }

    /** The beginning of a sentence, as far as somebody may have typed. */
    private String typed() {
        var sentence = sentence();
        return sentence.substring(0, 1 + random.nextInt(sentence.length()));
    }

    private String sentence() {
        var words = new StringBuilder("how");
        for (int i = 0; i < 8; i++) {
            words.append(' ').append(word());
        }
        return words.toString();
    }

    /** A few words are common and most are rare, as in a language (Zipf). */
    private String word() {
        var rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        var letters = new StringBuilder();
        var letter = new Random(rank);
        var length = 4 + letter.nextInt(5);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + letter.nextInt(26)));
        }
        return letters.toString();
    }
}
