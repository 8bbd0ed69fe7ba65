package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.encode.Encoder.Opening;
import faqbot.encode.EncoderSettings.Pooling;
import faqbot.encode.EncoderSettings.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderOpeningTest {
    private static final String TEXT = "Is Node.js easier than Python?";

    @TempDir private Path folder;

    @Test
    void noneIsOff() {
        assertThat(Encoder.open(settings(new Source.None()), folder)).isEqualTo(new Opening.Off());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderWithTheSameFilesGivesTheSameVectors() throws IOException {
        var model = writeModel();

        try (var shipped = TestEncoders.open(EncoderSettings.DEFAULT, folder);
                var own = TestEncoders.open(settings(new Source.Folder(model)), folder)) {
            assertThat(own.encode(TEXT, Role.QUESTION))
                    .isEqualTo(shipped.encode(TEXT, Role.QUESTION));
            assertThat(own.fingerprint()).isEqualTo(shipped.fingerprint());
        }
    }

    @Test
    void prefixesGoInFront() {
        var settings =
                new EncoderSettings(
                        new Source.Shipped(), 384, Pooling.MEAN, "ask this:", "tell:", 1);

        try (var plain = TestEncoders.open(EncoderSettings.DEFAULT, folder);
                var prefixed = TestEncoders.open(settings, folder)) {
            assertThat(prefixed.encode(TEXT, Role.QUESTION))
                    .isEqualTo(plain.encode("ask this: " + TEXT, Role.PASSAGE));
            assertThat(prefixed.encode(TEXT, Role.PASSAGE))
                    .isEqualTo(plain.encode("tell: " + TEXT, Role.PASSAGE));
            assertThat(prefixed.fingerprint()).isNotEqualTo(plain.fingerprint());
        }
    }

    @Test
    void meanPoolingCountsAllPieces() {
        var settings = new EncoderSettings(new Source.Shipped(), 384, Pooling.CLS, "", "", 1);

        try (var mean = TestEncoders.open(EncoderSettings.DEFAULT, folder);
                var first = TestEncoders.open(settings, folder)) {
            var vector = mean.encode(TEXT, Role.QUESTION);

            assertThat(vector.similarity(first.encode(TEXT, Role.QUESTION))).isBetween(0.5, 0.99);
        }
    }

    @Test
    void otherDimensionIsRefused() {
        var settings = new EncoderSettings(new Source.Shipped(), 512, Pooling.CLS, "", "", 1);

        assertThatThrownBy(() -> Encoder.open(settings, folder))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining(
                        "gives vectors of 384 numbers, but the dimension is set to 512");
    }

    @Test
    void missingFolderIsRefused() {
        var missing = folder.resolve("missing");

        assertThatThrownBy(() -> Encoder.open(settings(new Source.Folder(missing)), folder))
                .isInstanceOf(EncoderException.class)
                .hasMessage(
                        "the sentence encoder "
                                + missing
                                + " cannot be used: there is no such folder");
    }

    @Test
    void everythingThatIsWrongWithAFolderIsTold() throws IOException {
        var model = Files.createDirectory(folder.resolve("model"));
        Files.writeString(model.resolve("tokenizer.json"), "{\"model\": {\"type\": \"BPE\"}}");

        assertThatThrownBy(() -> Encoder.open(settings(new Source.Folder(model)), folder))
                .isInstanceOf(EncoderException.class)
                .hasMessageContainingAll(
                        "the sentence encoder " + model + " cannot be used: ",
                        "it has no readable file model.onnx; ",
                        "tokenizer.json: /model/type must be WordPiece but is BPE; ",
                        "tokenizer.json: its vocabulary lacks [UNK]");
    }

    @Test
    void fileThatIsNoNetworkIsRefused() throws IOException {
        var model = writeModel();
        Files.writeString(model.resolve("model.onnx"), "no network");

        assertThatThrownBy(() -> Encoder.open(settings(new Source.Folder(model)), folder))
                .isInstanceOf(EncoderException.class)
                .hasMessageStartingWith(
                        "the sentence encoder "
                                + model.resolve("model.onnx")
                                + " cannot be read: ");
    }

    @Test
    void folderThatCannotBeWrittenMakesItUnavailable() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThat(Encoder.open(EncoderSettings.DEFAULT, file))
                .isInstanceOfSatisfying(
                        Opening.Unavailable.class,
                        opening ->
                                assertThat(opening.reason())
                                        .startsWith(
                                                "the sentence encoder cannot be unpacked to "
                                                        + file));
    }

    @Test
    void unpacksOnceAndAgainWhatWasTruncated() throws IOException {
        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();
        var model = onlyFile("model.onnx");
        var size = Files.size(model);
        var longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(model, longAgo);

        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();
        assertThat(Files.getLastModifiedTime(model)).isEqualTo(longAgo);

        Files.writeString(model, "truncated");
        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();
        assertThat(model).hasSize(size);
    }

    @Test
    void preparedNetworkGivesTheSameVectors() throws IOException {
        var shipped = new EncoderSettings(new Source.Shipped(), 384, Pooling.MEAN, "", "", 1);

        try (var prepared = TestEncoders.open(shipped, folder);
                var plain = TestEncoders.open(settings(new Source.Folder(writeModel())), folder)) {
            assertThat(prepared.encode(TEXT, Role.PASSAGE).components())
                    .isEqualTo(plain.encode(TEXT, Role.PASSAGE).components());
        }
        assertThat(onlyFile("network.weights")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"network.onnx", "network.weights"})
    void damagedPreparedNetworkIsMadeAnew(String name) throws IOException {
        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();
        var damaged = onlyFile(name);
        var size = Files.size(damaged);
        Files.writeString(damaged, "truncated");

        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();
        assertThat(damaged).doesNotExist();

        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();
        assertThat(damaged).hasSize(size);
    }

    @Test
    void clearsAwayWhatAKilledProcessHasBegunToPrepare() throws IOException {
        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();
        var network = onlyFile("network.onnx");
        var beside = network.resolve("../..").normalize();
        var underWay = Files.createDirectory(beside.resolve("preparing1"));
        var abandoned = Files.createDirectory(beside.resolve("preparing2"));
        Files.move(network, abandoned.resolve("network.onnx"));
        Files.setLastModifiedTime(abandoned, FileTime.fromMillis(1_000_000));

        TestEncoders.open(EncoderSettings.DEFAULT, folder).close();

        assertThat(network).exists();
        assertThat(abandoned).doesNotExist();
        assertThat(underWay).exists();
    }

    @Test
    void unpacksNothingIntoTheHomeOrTemporaryFolder() throws Exception {
        assertThat(openElsewhere()).isEqualTo("Ready");

        assertThat(folder.resolve("home")).isEmptyDirectory();
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
        assertThat(onlyFile(System.mapLibraryName("onnxruntime"))).exists();
    }

    @Test
    void brokenNativeLibraryMakesItUnavailable() throws Exception {
        var natives = Files.createDirectory(folder.resolve("natives"));
        Files.writeString(natives.resolve(System.mapLibraryName("onnxruntime")), "broken");

        assertThat(openElsewhere("-Donnxruntime.native.path=" + natives))
                .contains(
                        "Unavailable: the native library of ONNX Runtime cannot be loaded here"
                                + " (java.lang.UnsatisfiedLinkError: ");
    }

    @Test
    void machineWithoutANativeLibraryMakesItUnavailable() throws Exception {
        assertThat(openElsewhere("-Dos.name=Mac OS X", "-Dos.arch=x86_64"))
                .isEqualTo(
                        "Unavailable: ONNX Runtime has no native library for Mac OS X on x86_64");
    }

    /** Opens the shipped encoder and says what came of it. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] args) {
            var opening = Encoder.open(EncoderSettings.DEFAULT, Path.of(args[0]));
            System.out.println(
                    switch (opening) {
                        case Opening.Ready(var encoder) -> {
                            encoder.close();
                            yield "Ready";
                        }
                        case Opening.Off() -> "Off";
                        case Opening.Unavailable(var reason) -> "Unavailable: " + reason;
                    });
        }
    }

    /** In a process of its own, for a native library is loaded once or never. */
    private String openElsewhere(String... options) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        var home = Files.createDirectory(folder.resolve("home")).toString();
        command.add("-Duser.home=" + home);
        command.add("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary")));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Elsewhere.class.getName(), folder.resolve("data").toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("HOME", home);
        var process = builder.start();
        try (var output = process.inputReader()) {
            var text = String.join("\n", output.lines().toList());
            assertThat(process.waitFor()).as(text).isZero();
            return text;
        }
    }

    private Path onlyFile(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var found = files.filter(file -> file.endsWith(name)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    /** The shipped encoder as an operator would lay their own. */
    private Path writeModel() throws IOException {
        var model = Files.createDirectory(folder.resolve("model"));
        copy("/bge-small-en-v1.5-q.onnx", model.resolve("model.onnx"));
        copy("/bge-small-en-v1.5-q-tokenizer.json", model.resolve("tokenizer.json"));
        return model;
    }

    private static void copy(String resource, Path file) throws IOException {
        try (var content = JarEntry.of(resource).open()) {
            Files.copy(content, file);
        }
    }

    private static EncoderSettings settings(Source source) {
        return new EncoderSettings(source, 384, Pooling.MEAN, "", "", 1);
    }
}
