package faqbot.app;

import faqbot.cli.FaqBotCommand;
import faqbot.cli.Output;
import faqbot.cli.Wiring;
import faqbot.discord.DiscordToken;
import faqbot.knowledge.DataFile;
import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.Importance;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the program knows by name; it is asked, by mistakes that make it tell what is allowed. */
final class ProgramNames {
    private static final Path PROJECT = Path.of(System.getProperty("project.folder", "."));
    private static final Path COMMANDS_OF_DISCORD =
            PROJECT.resolve(
                    "src/test/resources/faqbot/discord/StartTest/registersItsCommands.json");

    private static final Pattern ALLOWED = Pattern.compile("(?<=Allowed are: )[^.]+");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z]+_[A-Z_]*");
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Z_]+)=\\S+");
    private static final Pattern FILE_IN_PACK =
            Pattern.compile("(?:knowledge/[a-z-]+/)?((?:decisions/)?[a-z-]*(?:\\.[a-z]+)+)");

    private static final String ODD_FRAMEWORK =
            """
            factors:
              - unheard-of: 1
                importance: unheard-of
                answers:
                  - unheard-of: 1
            """;

    private final Path folder;
    private final CommandLine line;
    private final Set<String> variables;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> shippedSettings;
    private final Set<String> slashCommands = new HashSet<>();

    /**
     * Asks the program for its names.
     *
     * @param folder an empty one, to ask in
     */
    ProgramNames(Path folder) throws IOException {
        this.folder = folder;
        this.line = commandLine();
        this.variables = new HashSet<>(allowedVariables());
        variables.addAll(Set.of(DiscordToken.VARIABLE, DiscordToken.FILE_VARIABLE));
        this.shippedSettings =
                Files.readAllLines(PROJECT.resolve("config/faqbot.yaml")).stream()
                        .map(String::strip)
                        .filter(line -> line.matches("[a-z-]+:.*"))
                        .collect(Collectors.toSet());
        shippedSettings.forEach(setting -> keys.add(setting.replaceFirst(":.*", "")));
        keys.addAll(allowedKeysOfKnowledge());
        keys.addAll(Importance.words());
        slashCommands.addAll(commandsOfChat());
        slashCommands.addAll(commandsOfDiscord());
    }

    /** Whether there is what a text names in code marks. */
    boolean contain(String mark) {
        if (mark.contains("faqbot ")) {
            return isCommandLine(mark.split(" "));
        }
        if (mark.startsWith("--")) {
            return isOption(mark);
        }
        if (mark.startsWith("/")) {
            return slashCommands.contains(mark);
        }
        if (VARIABLE.matcher(mark).matches()) {
            return isVariable(mark);
        }
        if (mark.contains(": ")) {
            return shippedSettings.contains(mark);
        }
        return keys.contains(mark.replaceFirst(":$", "")) || isFile(mark);
    }

    /** Variables with values, then {@code faqbot} and what picocli can make sense of. */
    private boolean isCommandLine(String[] words) {
        int start = Arrays.asList(words).indexOf("faqbot");
        try {
            line.parseArgs(Arrays.copyOfRange(words, start + 1, words.length));
        } catch (ParameterException e) {
            return false;
        }
        return start >= 0 && Arrays.stream(words, 0, start).allMatch(this::isAssignment);
    }

    private boolean isAssignment(String word) {
        var assignment = ASSIGNMENT.matcher(word);
        return assignment.matches() && isVariable(assignment.group(1));
    }

    /** What ends with an underscore is the beginning of several. */
    private boolean isVariable(String name) {
        return name.endsWith("_")
                ? variables.stream().anyMatch(variable -> variable.startsWith(name))
                : variables.contains(name);
    }

    private boolean isOption(String name) {
        return line.getSubcommands().values().stream()
                .anyMatch(command -> command.getCommandSpec().optionsMap().containsKey(name));
    }

    /** A file or folder of the application, or one of those that a pack may hold. */
    private boolean isFile(String name) {
        return Stream.of("", "src/main/distribution")
                        .anyMatch(root -> Files.exists(PROJECT.resolve(root).resolve(name)))
                || shippedSettings.contains("data: ../" + name.replaceFirst("/$", ""))
                || isReadInPack(name);
    }

    /** A name that begins with a dot is an ending. */
    private boolean isReadInPack(String name) {
        var file = FILE_IN_PACK.matcher(name);
        if (!file.matches()) {
            return false;
        }
        var whole = file.group(1).replaceFirst("^\\.", "some.");
        var shell = shell("files/" + whole).write("app/knowledge/tea/" + whole, "");
        return !shell.run("check").out().contains("this file is not read");
    }

    private Set<String> allowedVariables() {
        var shell = Shell.withTea(folder.resolve("variables")).set("FAQBOT_UNHEARD_OF", "1");
        return allowed(shell.run("check").err());
    }

    private Set<String> allowedKeysOfKnowledge() {
        var shell =
                shell("keys")
                        .write("app/knowledge/tea/pack.yaml", "unheard-of: 1\n")
                        .write(
                                "app/knowledge/tea/some.faq.yaml",
                                "- question: Why?\n  answer: So.\n  unheard-of: 1\n")
                        .write("app/knowledge/tea/decisions/some.yaml", ODD_FRAMEWORK);
        return allowed(shell.run("check").out());
    }

    private Set<String> commandsOfChat() {
        return shell("chat").pipe("/help\n").run("chat").outLines().stream()
                .map(String::strip)
                .filter(said -> said.startsWith("/"))
                .map(said -> said.replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> commandsOfDiscord() throws IOException {
        var problems = new ArrayList<Problem>();
        var file = DataFile.parse("a.json", Files.readString(COMMANDS_OF_DISCORD), problems);
        return ((Items) file.orElseThrow())
                .values().stream()
                        .map(command -> new MappingReader("a.json", (Mapping) command, problems))
                        .map(command -> "/" + command.text("name").orElseThrow())
                        .collect(Collectors.toSet());
    }

    private static Set<String> allowed(String problems) {
        return ALLOWED.matcher(problems)
                .results()
                .map(MatchResult::group)
                .flatMap(list -> Arrays.stream(list.split(", ")))
                .collect(Collectors.toSet());
    }

    private Shell shell(String name) {
        return Shell.withTea(folder.resolve(name));
    }

    private static CommandLine commandLine() {
        var nowhere = new Output(OutputStream.nullOutputStream());
        var wiring =
                new Wiring(
                        _ -> {
                            throw new AssertionError("nothing is run");
                        },
                        _ -> 0,
                        new Examination(Surroundings.ofProcess()));
        return FaqBotCommand.line(
                wiring, Shell.streams(InputStream.nullInputStream(), nowhere, nowhere), "");
    }
}
