package faqbot.knowledge;

import java.util.List;
import java.util.Set;

/** What a file of a pack holds. */
sealed interface FileContent {
    /** What {@code pack.yaml} says. */
    record About(Pack pack) implements FileContent {}

    /** What {@code synonyms.yaml} says. */
    record Synonyms(List<List<String>> groups) implements FileContent {}

    /**
     * Entries.
     *
     * @param anchors the anchors of a Markdown file's headings
     */
    record Entries(List<Draft> drafts, Set<String> anchors) implements FileContent {}

    /** A decision framework. */
    record Decision(DecisionFramework framework) implements FileContent {}

    /** Nothing that can be used. */
    record Nothing() implements FileContent {}

    /** Reads a text by the kind of its file. */
    static FileContent read(FolderListing.Found file, String text, List<Problem> problems) {
        var origin = file.origin();
        return switch (file.kind()) {
            case PACK -> new About(PackNotes.read(origin, text, problems));
            case SYNONYMS -> new Synonyms(PackNotes.synonyms(origin, text, problems));
            case FAQ_DATA -> new Entries(FaqDataReader.read(origin, text, problems), Set.of());
            case FAQ, ARTICLE -> markdown(file, text, problems);
            case DECISION ->
                    DecisionReader.read(origin, text, problems)
                            .<FileContent>map(Decision::new)
                            .orElseGet(Nothing::new);
            case RESERVED, FOREIGN, OTHER -> new Nothing();
        };
    }

    private static FileContent markdown(
            FolderListing.Found file, String text, List<Problem> problems) {
        ForbiddenCharacters.report(file.origin().path(), text, problems);
        var markdown = MarkdownParser.parse(file.origin().path(), text, problems);
        var drafts =
                file.kind() == FileKind.FAQ
                        ? FaqReader.read(file.origin(), markdown, problems)
                        : ArticleReader.read(file.origin(), markdown, problems);
        return new Entries(drafts, markdown.anchors());
    }
}
