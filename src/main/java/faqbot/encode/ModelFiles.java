package faqbot.encode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The files of an encoder.
 *
 * @param model the network
 * @param tokenizer cuts text into the pieces that it knows
 * @param checksum of both
 */
record ModelFiles(Path model, Tokenizer tokenizer, String checksum) {
    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    private static final String SHIPPED_MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String SHIPPED_TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** The encoder of the distribution, whose network is unpacked to a folder. */
    static ModelFiles shipped(Path folder) throws IOException {
        var model = JarEntry.of(SHIPPED_MODEL);
        var tokenizer = JarEntry.of(SHIPPED_TOKENIZER);
        var file = folder.resolve(model.checksum()).resolve(MODEL);
        model.unpack(file);
        try (var content = tokenizer.open()) {
            return new ModelFiles(
                    file,
                    TokenizerFile.read(content).tokenizer(),
                    model.checksum() + tokenizer.checksum());
        }
    }

    /**
     * The encoder in a folder.
     *
     * @throws EncoderException with everything that is wrong with it
     */
    static ModelFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, List.of("there is no such folder"));
        }
        var problems = new ArrayList<String>();
        var model = folder.resolve(MODEL);
        if (!Files.isReadable(model)) {
            problems.add("it has no readable file " + MODEL);
        }
        var tokenizer = readTokenizer(folder.resolve(TOKENIZER), problems);
        if (!problems.isEmpty()) {
            throw unusable(folder, problems);
        }
        try {
            var checksum = checksum(model) + checksum(folder.resolve(TOKENIZER));
            return new ModelFiles(model, tokenizer.orElseThrow().tokenizer(), checksum);
        } catch (IOException e) {
            throw new EncoderException(
                    "the sentence encoder %s cannot be read: %s".formatted(folder, e), e);
        }
    }

    private static EncoderException unusable(Path folder, List<String> problems) {
        return new EncoderException(
                "the sentence encoder %s cannot be used: %s"
                        .formatted(folder, String.join("; ", problems)));
    }

    private static Optional<TokenizerFile> readTokenizer(Path file, List<String> problems) {
        if (!Files.isReadable(file)) {
            problems.add("it has no readable file " + TOKENIZER);
            return Optional.empty();
        }
        try (var content = Files.newInputStream(file)) {
            var tokenizer = TokenizerFile.read(content);
            tokenizer.problems().forEach(problem -> problems.add(TOKENIZER + ": " + problem));
            return Optional.of(tokenizer);
        } catch (IOException e) {
            problems.add(TOKENIZER + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String checksum(Path file) throws IOException {
        var sum = new CRC32();
        try (var content = new CheckedInputStream(Files.newInputStream(file), sum)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return "%08x".formatted(sum.getValue());
    }
}
