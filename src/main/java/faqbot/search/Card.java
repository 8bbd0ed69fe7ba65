package faqbot.search;

import faqbot.knowledge.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * An entry as a list shows it, with what decides where it stands there.
 *
 * <p>The index keeps it apart from the texts, which take much longer to read; what the entries of a
 * file share is kept once.
 *
 * @param line where the text begins
 * @param headings the heading path
 */
record Card(
        EntryTitle entry,
        String pack,
        String file,
        int line,
        List<String> headings,
        List<String> tags) {
    /** In bytes: two digits of an {@link EntryKey} make one. */
    private static final int KEY = EntryKey.LENGTH / 2;

    /** What is to be written. */
    private interface Writing {
        void to(DataOutput output) throws IOException;
    }

    Card {
        headings = List.copyOf(headings);
        tags = List.copyOf(tags);
    }

    static Card of(Entry entry) {
        return new Card(
                new EntryTitle(EntryKey.of(entry.id()), entry.title()),
                entry.place().pack(),
                entry.place().file(),
                entry.passages().getFirst().lines().first(),
                entry.headings(),
                entry.details().tags());
    }

    /** The file's path within the knowledge folder. */
    String filePath() {
        return pack + "/" + file;
    }

    /** What the card has for itself. */
    BytesRef ownBytes() {
        return bytes(output -> {
            output.writeString(entry.title());
            write(tags, output);
            output.writeVInt(line);
            output.writeBytes(HexFormat.of().parseHex(entry.key()), KEY);
        });
    }

    /** What the entries below a heading have in common. */
    BytesRef sharedBytes() {
        return bytes(output -> {
            output.writeString(pack);
            output.writeString(file);
            write(headings.subList(0, headings.size() - 1), output);
        });
    }

    private static BytesRef bytes(Writing writing) {
        var output = new ByteBuffersDataOutput();
        try {
            writing.to(output);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return new BytesRef(output.toArrayCopy());
    }

    private static void write(List<String> texts, DataOutput output) throws IOException {
        output.writeVInt(texts.size());
        for (var text : texts) {
            output.writeString(text);
        }
    }

    /** Reads what {@link #ownBytes} and {@link #sharedBytes} gave. */
    static Card of(BytesRef own, BytesRef shared) throws IOException {
        var place = input(shared);
        var pack = place.readString();
        var file = place.readString();
        var headings = new ArrayList<>(texts(place));
        var input = input(own);
        var title = input.readString();
        headings.add(title);
        var tags = texts(input);
        int line = input.readVInt();
        var key = new byte[KEY];
        input.readBytes(key, 0, KEY);
        var name = new EntryTitle(HexFormat.of().formatHex(key), title);
        return new Card(name, pack, file, line, headings, tags);
    }

    private static DataInput input(BytesRef bytes) {
        return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    private static List<String> texts(DataInput input) throws IOException {
        var size = input.readVInt();
        var texts = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            texts.add(input.readString());
        }
        return texts;
    }
}
