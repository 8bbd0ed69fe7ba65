package faqbot.search;

import faqbot.knowledge.Claims;
import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.Passage;
import faqbot.knowledge.Passage.Lines;
import faqbot.search.Words.Word;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * An entry as a block of index documents and back: its phrasings and passages as children, then the
 * entry itself.
 */
final class EntryDocuments {
    private static final String KIND = "kind";
    private static final String COUNTER_EXAMPLE = "not";
    private static final String ANCHOR = "anchor";
    private static final String SOURCE = "source";
    private static final String REVIEWED = "reviewed";
    private static final String VALID_FOR = "validFor";
    private static final String PHRASING = "phrasingText";
    private static final String PASSAGE = "passageText";
    private static final String FIRST_LINE = "firstLine";
    private static final String LAST_LINE = "lastLine";

    /** In characters; with the fingerprint it fits the 32,766 bytes that Lucene allows a term. */
    private static final int LONGEST_PLAIN_KEY = 10_000;

    /**
     * Of four million claims some seven pairs have the same first bytes, and their files are looked
     * at once more.
     */
    private static final int BYTES_OF_CLAIM = 5;

    private static final FieldType DOCS_ONLY = docsOnly();
    private static final FieldType WITHOUT_LENGTH = withoutLength();
    private static final FieldType COUNTED = counted();

    private EntryDocuments() {}

    /** The block to index; the entry's own document comes last. */
    static List<Document> of(Entry entry) {
        var questions = questions(entry).map(Words::analysed).toList();
        var passages =
                entry.passages().stream().map(passage -> Words.analysed(passage.text())).toList();
        var block = new ArrayList<Document>();
        questions.forEach(question -> block.add(phrasing(entry, question)));
        block.getFirst().add(new Field(Fields.TITLE, Fields.YES, DOCS_ONLY));
        passages.forEach(passage -> block.add(passage(entry, passage)));
        block.add(parent(entry, questions, passages));
        return block;
    }

    /** What stands for an entry's id in the index: the id, unless it is too long for a term. */
    static String key(Entry entry) {
        return key(entry.id());
    }

    /** What stands for an id. */
    static String key(String id) {
        return id.length() <= LONGEST_PLAIN_KEY
                ? id
                : id.substring(0, LONGEST_PLAIN_KEY) + Fingerprint.of(id);
    }

    /** Tells an entry from any other; the lengths tell one phrasing with a comma from two. */
    static BytesRef fingerprint(Entry entry) {
        var wording = entry.wording();
        var lists =
                Stream.of(
                        entry.headings(),
                        wording.phrasings(),
                        wording.counterExamples(),
                        entry.details().tags());
        var lengths = lists.map(list -> list.stream().map(String::length).toList()).toList();
        return Digest.of(entry + " " + lengths, Digest.OF_ENTRY);
    }

    /**
     * The entry that a block was made from.
     *
     * @param parent the entry's own document, as it is stored
     * @param key what stands for its id
     */
    static Entry entry(Document parent, String key, Card card) {
        var anchor =
                Objects.requireNonNullElseGet(
                        parent.get(ANCHOR), () -> Entry.Place.anchor(card.entry().title()));
        var phrasings = Arrays.asList(parent.getValues(PHRASING));
        return new Entry(
                Objects.requireNonNullElse(parent.get(Fields.ORDER), key),
                Entry.Kind.valueOf(parent.get(KIND)),
                card.headings(),
                new Entry.Wording(phrasings, Arrays.asList(parent.getValues(COUNTER_EXAMPLE))),
                new Entry.Place(card.pack(), card.file(), anchor),
                passages(parent),
                details(parent, card.tags()));
    }

    /** The ways to ask for an entry: its own heading, then its phrasings. */
    static Stream<String> questions(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.wording().phrasings().stream());
    }

    /** The term by which a question finds the entries that it is, word for word, a wording of. */
    static Term wording(List<String> stems) {
        return new Term(Fields.WORDING, Digest.of(String.join(" ", stems), Digest.OF_WORDING));
    }

    /** The term by which an entry with a claim is found, and seldom one with another claim. */
    static Term claim(long claim) {
        var bytes = ByteBuffer.allocate(Long.BYTES).putLong(claim).array();
        return new Term(Fields.CLAIM, new BytesRef(bytes, 0, BYTES_OF_CLAIM));
    }

    /** The term by which an entry with an {@link EntryKey} is found, and seldom another one. */
    static Term claimOfKey(String key) {
        return new Term(
                Fields.CLAIM, new BytesRef(HexFormat.of().parseHex(key, 0, 2 * BYTES_OF_CLAIM)));
    }

    private static Document parent(
            Entry entry, List<AnalysedText> questions, List<AnalysedText> passages) {
        var document = document(entry, Fields.ENTRY_DOCUMENT);
        var details = entry.details();
        document.add(new StringField(Fields.BLOCK_END, Fields.YES, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(key(entry))));
        document.add(new BinaryDocValuesField(Fields.FINGERPRINT, fingerprint(entry)));
        if (!entry.wording().counterExamples().isEmpty()) {
            document.add(new Field(Fields.COUNTER_EXAMPLES, Fields.YES, DOCS_ONLY));
        }
        document.add(new BinaryDocValuesField(Fields.CARD, Card.of(entry).ownBytes()));
        document.add(new SortedDocValuesField(Fields.SHELF, Card.of(entry).sharedBytes()));
        Claims.of(entry)
                .mapToObj(claim -> claim(claim).bytes())
                .forEach(term -> document.add(new StringField(Fields.CLAIM, term, Field.Store.NO)));
        store(document, KIND, Stream.of(entry.kind().name()));
        store(document, Fields.ORDER, unless(key(entry), entry.id()));
        store(document, PHRASING, entry.wording().phrasings().stream());
        store(document, COUNTER_EXAMPLE, entry.wording().counterExamples().stream());
        store(document, ANCHOR, unless(Entry.Place.anchor(entry.title()), entry.place().anchor()));
        store(document, SOURCE, details.source().map(URI::toString).stream());
        store(document, REVIEWED, details.reviewed().map(LocalDate::toString).stream());
        store(document, VALID_FOR, details.validFor().stream());
        for (var passage : entry.passages()) {
            document.add(new StoredField(PASSAGE, passage.text()));
            document.add(new StoredField(FIRST_LINE, passage.lines().first()));
            document.add(new StoredField(LAST_LINE, passage.lines().last()));
        }
        var headings = Words.analysed(String.join("\n", entry.headings()));
        document.add(new TextField(Fields.HEADINGS, headings.stems()));
        addVocabulary(
                document,
                questions.stream().map(AnalysedText::words).toList(),
                headings.words(),
                passages.stream().map(AnalysedText::words).toList());
        return document;
    }

    private static void addVocabulary(
            Document document,
            List<List<Word>> questions,
            List<Word> headings,
            List<List<Word>> passages) {
        questions.forEach(words -> document.add(wordingField(words)));
        var stems = EntryBound.ofStems(questions, headings, passages);
        document.add(new Field(Fields.STEMS, new CountedStems(stems), COUNTED));
        var all = Stream.of(questions, List.of(headings), passages).flatMap(List::stream);
        var written = WrittenForms.of(all.flatMap(List::stream).toList());
        written.inflected().forEach(form -> document.add(new Field(Fields.WORDS, form, DOCS_ONLY)));
        written.mereStems()
                .forEach(stem -> document.add(new Field(Fields.MERE_STEMS, stem, DOCS_ONLY)));
    }

    private static Field wordingField(List<Word> words) {
        var stems = words.stream().map(Word::stem).toList();
        return new Field(Fields.WORDING, wording(stems).bytes(), DOCS_ONLY);
    }

    private static Document phrasing(Entry entry, AnalysedText question) {
        var document = document(entry, Fields.PHRASING_DOCUMENT);
        document.add(new TextField(Fields.QUESTION, question.stems()));
        document.add(new Field(Fields.FORMS, question.forms(), WITHOUT_LENGTH));
        var length = SmallFloat.intToByte4(Beginnings.count(question.tokens()));
        document.add(new NumericDocValuesField(Fields.BEGINNINGS, length));
        return document;
    }

    private static Document passage(Entry entry, AnalysedText passage) {
        var document = document(entry, Fields.PASSAGE_DOCUMENT);
        document.add(new TextField(Fields.TEXT, passage.stems()));
        return document;
    }

    private static List<Passage> passages(Document parent) {
        var texts = parent.getValues(PASSAGE);
        var first = parent.getFields(FIRST_LINE);
        var last = parent.getFields(LAST_LINE);
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Passage(texts[i], new Lines(number(first[i]), number(last[i]))))
                .toList();
    }

    private static Details details(Document parent, List<String> tags) {
        return new Details(
                tags,
                Optional.ofNullable(parent.get(SOURCE)).map(URI::create),
                Optional.ofNullable(parent.get(REVIEWED)).map(LocalDate::parse),
                Optional.ofNullable(parent.get(VALID_FOR)));
    }

    private static Document document(Entry entry, String type) {
        var document = new Document();
        var file = entry.place().filePath();
        document.add(new StringField(Fields.ENTRY, key(entry), Field.Store.NO));
        document.add(new StringField(Fields.FILE, file, Field.Store.NO));
        document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
        return document;
    }

    /** A value, where it is not what is taken for granted. */
    private static Stream<String> unless(String usual, String value) {
        return Stream.of(value).filter(own -> !own.equals(usual));
    }

    private static void store(Document document, String field, Stream<String> values) {
        values.forEach(value -> document.add(new StoredField(field, value)));
    }

    private static int number(IndexableField field) {
        return field.numericValue().intValue();
    }

    private static FieldType counted() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static FieldType withoutLength() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static FieldType docsOnly() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(false);
        type.freeze();
        return type;
    }
}
