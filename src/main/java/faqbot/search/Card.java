package faqbot.search;

import faqbot.knowledge.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * An entry as a list shows it, with what decides where it stands there.
 *
 * <p>The index keeps it beside the whole entry, which takes a hundred times as long to read.
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

    BytesRef bytes() {
        var output = new ByteBuffersDataOutput();
        try {
            output.writeString(entry.key());
            output.writeString(pack);
            output.writeString(file);
            output.writeVInt(line);
            write(headings, output);
            write(tags, output);
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

    /** Reads what {@link #bytes} gave. */
    static Card of(BytesRef bytes) throws IOException {
        var input = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var key = input.readString();
        var pack = input.readString();
        var file = input.readString();
        var line = input.readVInt();
        var headings = texts(input);
        var title = new EntryTitle(key, headings.getLast());
        return new Card(title, pack, file, line, headings, texts(input));
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
