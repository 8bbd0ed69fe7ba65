package faqbot.knowledge;

import faqbot.knowledge.FolderState.Stamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * A file's bytes and fingerprint, read in one go so that they fit together.
 *
 * @param bytes empty if the file is too large or cannot be read
 */
record FileReading(Stamp stamp, Optional<byte[]> bytes) {
    /** As much as a thousand pages; what is larger is not knowledge a person wrote. */
    static final int MAX_BYTES = 5 * 1024 * 1024;

    /**
     * Some file systems tell time in steps of two seconds: a file may change twice within one, and
     * a hash from that time proves nothing later.
     */
    private static final long STEP_MILLIS = 2_000;

    /** The stamp's time for a file changed so recently that its time cannot be relied on. */
    private static final long TOO_RECENT = 0;

    /** The stamp of what cannot be read. */
    static final Stamp UNREADABLE = new Stamp(0, TOO_RECENT, "");

    /** Reads a file; never more than {@link #MAX_BYTES}. */
    static FileReading of(Path file) {
        try {
            long now = System.currentTimeMillis();
            var before = Files.readAttributes(file, BasicFileAttributes.class);
            long modified = reliable(before.lastModifiedTime().toMillis(), now);
            if (before.size() > MAX_BYTES) {
                return new FileReading(new Stamp(before.size(), modified, ""), Optional.empty());
            }
            return read(file, modified);
        } catch (IOException e) {
            return new FileReading(UNREADABLE, Optional.empty());
        }
    }

    private static long reliable(long modified, long now) {
        return modified + STEP_MILLIS < now ? modified : TOO_RECENT;
    }

    private static FileReading read(Path file, long modified) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            boolean fits = bytes.length <= MAX_BYTES;
            var stamp = new Stamp(bytes.length, modified, fits ? Fingerprint.of(bytes) : "");
            return new FileReading(stamp, fits ? Optional.of(bytes) : Optional.empty());
        }
    }

    /** Whether a file is as it was when it got its stamp, without opening it. */
    static boolean isUnchanged(Path file, Stamp stamp) {
        if (stamp.modified() == TOO_RECENT) {
            return false;
        }
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() == stamp.size()
                    && now.lastModifiedTime().toMillis() == stamp.modified();
        } catch (IOException e) {
            return false;
        }
    }

    /** The text, if it is one that can be used. */
    Optional<String> text(String file, List<Problem> problems) {
        if (bytes.isEmpty()) {
            problems.add(unread(file));
            return Optional.empty();
        }
        var text = decoded(file, bytes.get(), problems);
        if (text.isPresent() && text.get().replace("\uFEFF", "").isBlank()) {
            problems.add(
                    Problem.error(
                            file,
                            0,
                            "the file is empty",
                            "Write something into it, or delete it."));
            return Optional.empty();
        }
        return text;
    }

    private Problem unread(String file) {
        if (stamp.size() > MAX_BYTES) {
            return Problem.error(
                    file,
                    0,
                    "the file has %,d bytes; %,d are allowed".formatted(stamp.size(), MAX_BYTES),
                    "Split it into several files.");
        }
        return Problem.error(file, 0, "the file cannot be read", "Check who may read it.");
    }

    private static Optional<String> decoded(String file, byte[] bytes, List<Problem> problems) {
        var in = ByteBuffer.wrap(bytes);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(in).toString());
        } catch (CharacterCodingException e) {
            problems.add(notUtf8(file, bytes, in.position()));
            return Optional.empty();
        }
    }

    private static Problem notUtf8(String file, byte[] bytes, int bad) {
        int line = 1;
        for (int i = 0; i < bad; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return Problem.error(
                file,
                line,
                "this line is not UTF-8: it holds the byte 0x%02X".formatted(bytes[bad]),
                "Save the file again and choose the encoding UTF-8 in your editor.");
    }
}
