package faqbot.search;

import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.Passage;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * An entry as a block of index documents and back: its phrasings and passages as children, then the
 * entry itself.
 */
final class EntryDocuments {
    private static final String KIND = "kind";
    private static final String HEADING = "heading";
    private static final String COUNTER_EXAMPLE = "not";
    private static final String PACK = "pack";
    private static final String PACK_FILE = "packFile";
    private static final String ANCHOR = "anchor";
    private static final String TAG = "tag";
    private static final String SOURCE = "source";
    private static final String REVIEWED = "reviewed";
    private static final String VALID_FOR = "validFor";
    private static final String FIRST_LINE = "firstLine";
    private static final String LAST_LINE = "lastLine";

    /** In characters; with the fingerprint it fits the 32,766 bytes that Lucene allows a term. */
    private static final int LONGEST_PLAIN_KEY = 10_000;

    private static final FieldType DOCS_ONLY = docsOnly();
    private static final FieldType DOCS_WITH_LENGTH = docsWithLength();

    private EntryDocuments() {}

    /** The block to index; the entry's own document comes last. */
    static List<Document> of(Entry entry) {
        var block = new ArrayList<Document>();
        questions(entry).map(question -> phrasing(entry, question)).forEach(block::add);
        block.getFirst().add(new Field(Fields.TITLE, Fields.YES, DOCS_ONLY));
        entry.passages().stream().map(passage -> passage(entry, passage)).forEach(block::add);
        block.add(parent(entry));
        return block;
    }

    /** What stands for an entry's id in the index: the id, unless it is too long for a term. */
    static String key(Entry entry) {
        var id = entry.id();
        return id.length() <= LONGEST_PLAIN_KEY
                ? id
                : id.substring(0, LONGEST_PLAIN_KEY) + Fingerprint.of(id);
    }

    /** Tells an entry from any other; the lengths tell one phrasing with a comma from two. */
    static String fingerprint(Entry entry) {
        var wording = entry.wording();
        var lists =
                Stream.of(
                        entry.headings(),
                        wording.phrasings(),
                        wording.counterExamples(),
                        entry.details().tags());
        var lengths = lists.map(list -> list.stream().map(String::length).toList()).toList();
        return Fingerprint.of(entry + " " + lengths);
    }

    /** The entry that a block was made from. */
    static Entry entry(List<Document> block) {
        var parent = block.getLast();
        var children = block.subList(0, block.size() - 1);
        var kind = Entry.Kind.valueOf(parent.get(KIND));
        var headings = Arrays.asList(parent.getValues(HEADING));
        var questions = values(children, Fields.QUESTION);
        var phrasings = questions.subList(1, questions.size());
        return new Entry(
                parent.get(Fields.ORDER),
                kind,
                headings,
                new Entry.Wording(phrasings, Arrays.asList(parent.getValues(COUNTER_EXAMPLE))),
                new Entry.Place(parent.get(PACK), parent.get(PACK_FILE), parent.get(ANCHOR)),
                children.stream()
                        .filter(child -> child.getField(Fields.TEXT) != null)
                        .map(EntryDocuments::passage)
                        .toList(),
                details(parent));
    }

    /** The ways to ask for an entry: its own heading, then its phrasings. */
    static Stream<String> questions(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.wording().phrasings().stream());
    }

    /** The term by which a question finds the entries that it is, word for word, a wording of. */
    static Term wording(List<String> stems) {
        return new Term(Fields.WORDING, Fingerprint.of(String.join(" ", stems)));
    }

    private static Document parent(Entry entry) {
        var document = document(entry, Fields.ENTRY_DOCUMENT);
        var place = entry.place();
        var details = entry.details();
        document.add(new StringField(Fields.BLOCK_END, Fields.YES, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(key(entry))));
        document.add(
                new SortedDocValuesField(Fields.FINGERPRINT, new BytesRef(fingerprint(entry))));
        document.add(new BinaryDocValuesField(Fields.CARD, Card.of(entry).bytes()));
        document.add(new StoredField(Fields.ORDER, entry.id()));
        document.add(new Field(Fields.SHORT_KEY, EntryKey.of(entry.id()), DOCS_ONLY));
        document.add(new Field(Fields.TITLE_LINE, TypedText.line(entry.title()), DOCS_ONLY));
        store(document, KIND, Stream.of(entry.kind().name()));
        store(document, HEADING, entry.headings().stream());
        store(document, COUNTER_EXAMPLE, entry.wording().counterExamples().stream());
        store(document, PACK, Stream.of(place.pack()));
        store(document, PACK_FILE, Stream.of(place.file()));
        store(document, ANCHOR, Stream.of(place.anchor()));
        store(document, TAG, details.tags().stream());
        store(document, SOURCE, details.source().map(URI::toString).stream());
        store(document, REVIEWED, details.reviewed().map(LocalDate::toString).stream());
        store(document, VALID_FOR, details.validFor().stream());
        var headings = String.join("\n", entry.headings());
        document.add(new TextField(Fields.HEADINGS, headings, Field.Store.NO));
        questions(entry).map(EntryDocuments::wording).forEach(document::add);
        addVocabulary(document, allText(entry, headings));
        return document;
    }

    private static Field wording(String question) {
        var stems = Words.of(question).stream().map(Words.Word::stem).toList();
        return new Field(Fields.WORDING, wording(stems).text(), DOCS_ONLY);
    }

    private static String allText(Entry entry, String headings) {
        var texts = entry.passages().stream().map(Passage::text);
        return String.join(
                "\n",
                Stream.of(Stream.of(headings), questions(entry), texts)
                        .flatMap(part -> part)
                        .toList());
    }

    private static void addVocabulary(Document document, String text) {
        var forms = new LinkedHashSet<String>();
        var stems = new LinkedHashSet<String>();
        for (var word : Words.of(text)) {
            forms.addAll(word.forms());
            stems.addAll(word.stems());
        }
        forms.forEach(form -> document.add(new Field(Fields.WORDS, form, DOCS_ONLY)));
        stems.forEach(stem -> document.add(new Field(Fields.STEMS, stem, DOCS_ONLY)));
    }

    private static Document phrasing(Entry entry, String question) {
        var document = document(entry, Fields.PHRASING_DOCUMENT);
        document.add(new TextField(Fields.QUESTION, question, Field.Store.YES));
        document.add(new Field(Fields.BEGINNINGS, question, DOCS_WITH_LENGTH));
        document.add(new Field(Fields.QUESTION_LINE, TypedText.line(question), DOCS_ONLY));
        return document;
    }

    private static Document passage(Entry entry, Passage passage) {
        var document = document(entry, Fields.PASSAGE_DOCUMENT);
        document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.YES));
        document.add(new StoredField(FIRST_LINE, passage.lines().first()));
        document.add(new StoredField(LAST_LINE, passage.lines().last()));
        return document;
    }

    private static Passage passage(Document document) {
        return new Passage(
                document.get(Fields.TEXT),
                new Passage.Lines(number(document, FIRST_LINE), number(document, LAST_LINE)));
    }

    private static Details details(Document parent) {
        return new Details(
                Arrays.asList(parent.getValues(TAG)),
                Optional.ofNullable(parent.get(SOURCE)).map(URI::create),
                Optional.ofNullable(parent.get(REVIEWED)).map(LocalDate::parse),
                Optional.ofNullable(parent.get(VALID_FOR)));
    }

    private static Document document(Entry entry, String type) {
        var document = new Document();
        var file = entry.place().pack() + "/" + entry.place().file();
        document.add(new StringField(Fields.ENTRY, key(entry), Field.Store.NO));
        document.add(new StringField(Fields.FILE, file, Field.Store.NO));
        document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
        return document;
    }

    private static void store(Document document, String field, Stream<String> values) {
        values.forEach(value -> document.add(new StoredField(field, value)));
    }

    private static List<String> values(List<Document> documents, String field) {
        return documents.stream().flatMap(doc -> Arrays.stream(doc.getValues(field))).toList();
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }

    /** Of the texts that are indexed, by field. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new TechnicalEnglishAnalyzer(TechnicalEnglishAnalyzer.Form.STEMS),
                Map.of(
                        Fields.BEGINNINGS,
                        new TechnicalEnglishAnalyzer(TechnicalEnglishAnalyzer.Form.BEGINNINGS)));
    }

    /** How often a beginning stands in a question tells nothing; how long the question is does. */
    private static FieldType docsWithLength() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
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
