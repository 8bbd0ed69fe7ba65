package faqbot.knowledge;

/** A look at a knowledge folder: which files there are, and what tells their content. */
public final class FolderScan {
    private final FolderListing listing;
    private final FolderState state;

    FolderScan(FolderListing listing, FolderState state) {
        this.listing = listing;
        this.state = state;
    }

    /** The files with their fingerprints. */
    public FolderState state() {
        return state;
    }

    FolderListing listing() {
        return listing;
    }
}
