package faqbot.search;

/** The names of the index's fields, each with the documents that carry it. */
final class Fields {
    /** On every document of an entry: the entry's key, by which all of them are replaced. */
    static final String ENTRY = "entry";

    /**
     * On entries, as doc value: its key, by which equal scores are ordered. Stored: its id, where
     * that is not the key.
     */
    static final String ORDER = "order";

    /** On every document: the file it comes from, as path within the knowledge folder. */
    static final String FILE = "file";

    /** On every document: what it stands for, one of the {@code *_DOCUMENT} values. */
    static final String TYPE = "type";

    /** On the last document of every block, with the value {@link #YES}. */
    static final String BLOCK_END = "blockEnd";

    /** The value of a field that is there or not. */
    static final String YES = "yes";

    /** A pack; a block of one document. */
    static final String PACK_DOCUMENT = "pack";

    /** A decision framework; a block of one document. */
    static final String FRAMEWORK_DOCUMENT = "framework";

    /** A way to ask for an entry; child of the entry's document. */
    static final String PHRASING_DOCUMENT = "phrasing";

    /** A passage of an entry; child of the entry's document. */
    static final String PASSAGE_DOCUMENT = "passage";

    /** An entry; the parent, which follows its children in the index. */
    static final String ENTRY_DOCUMENT = "entry";

    /** On phrasings, searched: the question as members put it. */
    static final String QUESTION = "question";

    /** On entries, searched: the heading path. */
    static final String HEADINGS = "headings";

    /** On passages, searched: the text. */
    static final String TEXT = "text";

    /**
     * On entries: every stem of the entry once, to tell how rare it is among entries, as often as
     * {@link EntryBound} has it for what it adds to a score at most.
     */
    static final String STEMS = "stems";

    /**
     * On entries: every word of the entry as written, to tell known words from misspelt ones; but
     * for those that are their own stem, as most are.
     */
    static final String WORDS = "words";

    /** On entries: those of its stems that are none of its words. */
    static final String MERE_STEMS = "mereStems";

    /** On entries, as doc value: the fingerprint of all that is stored of the entry. */
    static final String FINGERPRINT = "fingerprint";

    /** On entries: the fingerprint of each way to ask for it, the heading too, by its stems. */
    static final String WORDING = "wording";

    /** On entries that have counter-examples, with the value {@link #YES}. */
    static final String COUNTER_EXAMPLES = "counterExamples";

    /** On entries, as doc value: what its {@link Card} has for itself. */
    static final String CARD = "card";

    /** On entries, as doc value: what its {@link Card} has in common with others. */
    static final String SHELF = "shelf";

    /**
     * On entries: the beginning of each of its {@link faqbot.knowledge.Claims}, to find who has the
     * same. That to its id begins as its {@link EntryKey} does.
     */
    static final String CLAIM = "claim";

    /** On the first phrasing, which is the title, with the value {@link #YES}. */
    static final String TITLE = "isTitle";

    /** On phrasings: the words as written, to find what begins as somebody types. */
    static final String FORMS = "forms";

    /**
     * On phrasings, as doc value: how many different {@link Beginnings} its words have, as BM25
     * takes a length.
     */
    static final String BEGINNINGS = "beginnings";

    private Fields() {}
}
