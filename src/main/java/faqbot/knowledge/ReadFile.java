package faqbot.knowledge;

import faqbot.knowledge.FolderListing.Found;
import faqbot.knowledge.FolderState.Stamp;
import java.util.List;

/**
 * What was read from a file; it holds until the file's content changes.
 *
 * @param stamp the file's fingerprint at that moment
 */
record ReadFile(Stamp stamp, FileContent content, List<Problem> problems) {
    ReadFile {
        problems = List.copyOf(problems);
    }

    /** Reads a file for the first time. */
    static ReadFile of(Found file) {
        return parse(file, FileReading.of(file.real()));
    }

    /** Reads a file again, if it has changed since. */
    ReadFile again(Found file) {
        if (FileReading.isUnchanged(file.real(), stamp)) {
            return this;
        }
        var reading = FileReading.of(file.real());
        boolean sameContent =
                reading.bytes().isPresent() && reading.stamp().sha256().equals(stamp.sha256());
        return sameContent
                ? new ReadFile(reading.stamp(), content, problems)
                : parse(file, reading);
    }

    private static ReadFile parse(Found file, FileReading reading) {
        var problems = new FileProblems();
        var content =
                reading.text(file.origin().path(), problems)
                        .map(text -> FileContent.read(file, text, problems))
                        .orElseGet(FileContent.Nothing::new);
        return new ReadFile(reading.stamp(), content, problems);
    }
}
