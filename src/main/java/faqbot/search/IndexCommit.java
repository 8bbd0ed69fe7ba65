package faqbot.search;

import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.FolderState;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.Version;

/**
 * What a commit of the index says about itself: the program's format and the files it was made
 * from.
 *
 * @param format tells of any change in how text is analysed or documents are laid out
 * @param state the knowledge folder the index stands for
 */
record IndexCommit(String format, FolderState state) {
    /** To be raised when documents are laid out in another way. */
    private static final int LAYOUT = 10;

    /** Its tokens tell one way of analysing text from another. */
    private static final String SAMPLE =
            "Isn't Node.js's C++ add-on (v3.14) faster than C#, .NET or worker_threads at running"
                    + " python3? \uD83D\uDC0D café 東京";

    private static final String FORMAT_KEY = "format";
    private static final String FILE_KEY = "file:";
    private static final String SEPARATOR = " ";

    static final String CURRENT_FORMAT =
            Fingerprint.of(LAYOUT + " " + Version.LATEST + " " + Words.of(SAMPLE));

    static IndexCommit of(FolderState state) {
        return new IndexCommit(CURRENT_FORMAT, state);
    }

    /** Reads what {@link #asData} wrote; data of another program give a format that fits none. */
    static IndexCommit from(Map<String, String> data) {
        var files = new TreeMap<String, FolderState.Stamp>();
        data.forEach((key, value) -> {
            if (key.startsWith(FILE_KEY)) {
                files.put(key.substring(FILE_KEY.length()), stamp(value));
            }
        });
        return new IndexCommit(data.getOrDefault(FORMAT_KEY, ""), new FolderState(files));
    }

    Map<String, String> asData() {
        var data = new HashMap<String, String>();
        data.put(FORMAT_KEY, format);
        state.files().forEach((path, stamp) -> data.put(FILE_KEY + path, text(stamp)));
        return data;
    }

    boolean hasCurrentFormat() {
        return format.equals(CURRENT_FORMAT);
    }

    private static String text(FolderState.Stamp stamp) {
        return stamp.size() + SEPARATOR + stamp.modified() + SEPARATOR + stamp.sha256();
    }

    private static FolderState.Stamp stamp(String text) {
        var parts = text.split(SEPARATOR, -1);
        return new FolderState.Stamp(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }
}
