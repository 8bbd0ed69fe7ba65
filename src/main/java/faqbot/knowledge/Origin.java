package faqbot.knowledge;

/**
 * A file of a pack.
 *
 * @param pack the pack's folder name
 * @param file the path within the pack, with {@code /}
 */
public record Origin(String pack, String file) {
    /** The path within the knowledge folder, as problems name it. */
    public String path() {
        return pack + "/" + file;
    }

    /** The file's name without its ending, for a text that has no heading. */
    String title() {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The author's id if there is one, else one from the file and the slug of the heading. */
    String entryId(EntryNotes notes, String slug) {
        return pack + "/" + notes.id().orElse(file + "#" + slug);
    }

    Entry.Place place(String anchor) {
        return new Entry.Place(pack, file, anchor);
    }
}
