package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import faqbot.answer.AnswerSettings;
import faqbot.answer.Answerer;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import faqbot.search.SharedEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the bot sends, from the shipped knowledge, as pages in {@code target/pictures} that look
 * like Discord; {@code .ci/pictures} takes the README's pictures of them.
 */
class PicturesTest {
    private static final Path PROJECT = Path.of(System.getProperty("project.folder", "."));
    private static final String PACK = "nodejs-or-python";

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback();

    @TempDir private static Path home;
    private static LiveIndex index;
    private static Answerer answerer;

    private final FakeDiscord discord = BOT.discord();

    @BeforeAll
    static void openKnowledge() throws IOException {
        copyPack();
        var reader = new KnowledgeReader(home.resolve("knowledge"), List.of());
        var folder = home.resolve("index");
        index = LiveIndex.open(reader, folder, LiveIndex.Use.SHARED, Progress.SILENT);
        index.learn(SharedEncoder.open());
        answerer = new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
    }

    @AfterAll
    static void closeKnowledge() {
        index.close();
    }

    @BeforeEach
    void answer() {
        BOT.answersWith(answerer);
        BOT.finds(index);
    }

    @Test
    void showsAnAnswer() throws IOException {
        var page = page("answer", asked("whcih is fastr node or pyhton"));

        assertThat(page).contains("<h4><a>Which is faster, Node.js or Python?</a></h4>");
    }

    @Test
    void showsWhatWasPerhapsMeant() throws IOException {
        var page = page("did-you-mean", asked("is it hard to find developers"));

        assertThat(page).contains("Team skills and experience", "Only you can see this");
    }

    @Test
    void showsThatNothingFits() throws IOException {
        var page = page("nothing-found", asked("how do I install numpy on windows"));

        assertThat(page).contains("I found nothing", "Only you can see this");
    }

    @Test
    void showsTheAnswerToAMention() throws IOException {
        var question = "<@" + Payloads.BOT + "> can python use several threads?";

        discord.write(Payloads.mentioningBot(Payloads.message(question)));

        var reply = discord.take("POST /channels/*/messages").body();
        var page =
                page(
                        "mention",
                        MessageHtml.ofMember(question),
                        MessageHtml.ofReply(question, reply));
        assertThat(page).contains("<span class=pill>@faqbot</span> can python", "multithreading");
    }

    @Test
    void showsWhyItAnswered() throws IOException {
        var question = "whcih is fastr node or pyhton";
        discord.use(Payloads.ask(question));
        discord.use(Interactions.click(callback(), "Why this answer?"));

        var page = page("why", MessageHtml.ofReplyToCommand("ask", callback().path("data")));

        assertThat(page).contains("taken for");
    }

    @Test
    void showsTheTopics() throws IOException {
        discord.use(Interactions.command("topics"));

        var page = page("topics", MessageHtml.ofReplyToCommand("topics", callback().path("data")));

        assertThat(page).contains("Choosing between the two");
    }

    private JsonNode callback() {
        return discord.take("POST /interactions/*/*/callback").body();
    }

    private String asked(String question) {
        discord.use(Payloads.ask(question));
        return MessageHtml.ofReplyToCommand("ask", callback().path("data"));
    }

    private static String page(String name, String... messages) throws IOException {
        var page = new PicturePage(name, List.of(messages));
        page.write();
        return page.html("dark");
    }

    /** With links, which the shipped pack cannot know. */
    private static void copyPack() throws IOException {
        var to = Files.createDirectories(home.resolve("knowledge").resolve(PACK));
        try (var files = Files.list(PROJECT.resolve("knowledge").resolve(PACK))) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        var about = to.resolve("pack.yaml");
        Files.writeString(
                about, Files.readString(about) + "\nlink-base: https://wiki.example.org/\n");
    }
}
