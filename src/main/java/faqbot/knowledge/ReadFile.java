package faqbot.knowledge;

import faqbot.knowledge.FileContent.Entries;
import faqbot.knowledge.FolderListing.Found;
import faqbot.knowledge.FolderState.Stamp;
import java.util.List;
import java.util.Set;

/**
 * What was read from a file; it holds until the file's content changes.
 *
 * @param stamp the file's fingerprint at that moment
 */
record ReadFile(Stamp stamp, FileContent content, List<Problem> problems) {
    ReadFile {
        problems = List.copyOf(problems);
    }

    static ReadFile of(Found file) {
        var reading = FileReading.of(file.real());
        var problems = new FileProblems();
        var content =
                reading.text(file.origin().path(), problems)
                        .map(text -> FileContent.read(file, text, problems))
                        .orElseGet(FileContent.Nothing::new);
        return new ReadFile(reading.stamp(), content, problems);
    }

    /** The entries, with the lines they stand in. */
    List<Draft> drafts() {
        return content instanceof Entries(var drafts, _) ? drafts : List.of();
    }

    /** The same without the entries, for who has made use of them. */
    ReadFile withoutEntries() {
        return content instanceof Entries
                ? new ReadFile(stamp, new Entries(List.of(), Set.of()), problems)
                : this;
    }
}
