package faqbot.app;

import faqbot.cli.Colors;
import faqbot.cli.Output;
import faqbot.cli.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs command lines in this process, as a shell would: with an application folder {@code app}, a
 * working folder {@code work} and a home of its own, and no variable but those set. It has no
 * encoder, which takes long to open, unless that is set too.
 */
final class Shell {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = {};

    /**
     * What a command left behind.
     *
     * @param code the exit code
     * @param out standard output, decoded strictly as UTF-8
     * @param err standard error, likewise
     */
    record Result(int code, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }
    }

    /** A shell whose application has a knowledge folder with the pack {@code tea}. */
    static Shell withTea(Path folder) {
        return new Shell(folder).write("app/knowledge/tea/faq.md", Tea.FAQ);
    }

    Shell(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("FAQBOT_ENCODER", "none");
        write("work/here.txt", "");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Shell write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Shell write(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shell set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Gives the next command this on standard input. */
    Shell pipe(String text) {
        return pipe(text.getBytes(StandardCharsets.UTF_8));
    }

    Shell pipe(byte[] bytes) {
        input = bytes;
        return this;
    }

    Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = streams(new ByteArrayInputStream(input), new Output(out), new Output(err));
        int code = Program.run(surroundings(streams), arguments);
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command on streams of the test's own. */
    int run(Streams streams, String... arguments) {
        return Program.run(surroundings(streams), arguments);
    }

    /** The surroundings as a dump would show them. */
    String surroundings() {
        var nowhere = new Output(OutputStream.nullOutputStream());
        return surroundings(streams(InputStream.nullInputStream(), nowhere, nowhere)).toString();
    }

    static Streams streams(InputStream in, Output out, Output err) {
        return new Streams(in, out, err, false, () -> false, Colors.OFF);
    }

    private Surroundings surroundings(Streams streams) {
        return new Surroundings(path("app"), path("work"), environment, streams);
    }
}
