package faqbot.knowledge;

import java.util.List;

/**
 * The unit an answer comes from: a question of an FAQ or a section of an article.
 *
 * @param id {@code pack/id} where the author gave one, else {@code pack/file#slug}; unique
 * @param kind question or section
 * @param headings the heading path, outermost first; the last is the entry's own heading
 * @param wording how members ask for this entry, beside its own heading
 * @param place the file and the heading's anchor in it
 * @param passages the text, in order; at least one
 * @param details what the author noted about the entry
 */
public record Entry(
        String id,
        Kind kind,
        List<String> headings,
        Wording wording,
        Place place,
        List<Passage> passages,
        Details details) {
    /** What an entry is made from. */
    public enum Kind {
        /** A question with its answer. */
        QUESTION,
        /** A section of an article. */
        SECTION
    }

    /**
     * How members ask.
     *
     * @param phrasings other ways to put the question
     * @param counterExamples questions that look alike and must not find this entry
     */
    public record Wording(List<String> phrasings, List<String> counterExamples) {
        public static final Wording NONE = new Wording(List.of(), List.of());

        public Wording {
            phrasings = List.copyOf(phrasings);
            counterExamples = List.copyOf(counterExamples);
        }
    }

    /**
     * Where an entry stands.
     *
     * @param pack the pack's folder name
     * @param file the path within the pack, with {@code /}
     * @param anchor what follows {@code #} in a link to the heading: its slug as GitHub makes it,
     *     or {@code L12} for a line of a data file
     */
    public record Place(String pack, String file, String anchor) {
        /** The anchor of a heading that is the first of its file with these words. */
        public static String anchor(String heading) {
            return Slugs.slug(heading);
        }

        /** The path within the knowledge folder and the anchor: {@code pack/file#anchor}. */
        public String path() {
            return filePath() + "#" + anchor;
        }

        /** The file's path within the knowledge folder. */
        public String filePath() {
            return pack + "/" + file;
        }
    }

    public Entry {
        headings = List.copyOf(headings);
        passages = List.copyOf(passages);
        if (headings.isEmpty() || passages.isEmpty()) {
            throw new IllegalArgumentException(
                    "entry " + id + " must have a heading and a passage");
        }
    }

    /** The entry's own heading; for an FAQ the question. */
    public String title() {
        return headings.getLast();
    }
}
