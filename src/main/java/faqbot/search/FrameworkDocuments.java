package faqbot.search;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * A decision framework as an index document and back: an index holds all of the last good state.
 */
final class FrameworkDocuments {
    private static final String PACK = "frameworkPack";
    private static final String FILE = "frameworkFile";
    private static final String YAML = "frameworkYaml";
    private static final String ID = "frameworkId";
    private static final String OPTION_ID = "frameworkOptionId";
    private static final String OPTION_NAME = "frameworkOptionName";
    private static final String OPTION_DESCRIPTION = "frameworkOptionDescription";
    private static final Set<String> ON_CARD =
            Set.of(ID, PACK, OPTION_ID, OPTION_NAME, OPTION_DESCRIPTION);
    private static final int MOST_FRAMEWORKS = 10_000;

    private FrameworkDocuments() {}

    static Document of(DecisionFramework framework) {
        var document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.FRAMEWORK_DOCUMENT, Field.Store.NO));
        document.add(new StringField(Fields.BLOCK_END, Fields.YES, Field.Store.NO));
        document.add(new StoredField(PACK, framework.origin().pack()));
        document.add(new StoredField(FILE, framework.origin().file()));
        document.add(new StoredField(YAML, framework.yaml()));
        document.add(new StoredField(ID, framework.id()));
        for (var option : framework.options()) {
            document.add(new StoredField(OPTION_ID, option.id()));
            document.add(new StoredField(OPTION_NAME, option.name()));
            document.add(new StoredField(OPTION_DESCRIPTION, option.description()));
        }
        return document;
    }

    /** All frameworks of an index, ordered by file. */
    static List<DecisionFramework> all(IndexSearcher searcher) throws IOException {
        var stored = searcher.storedFields();
        var frameworks = new ArrayList<DecisionFramework>();
        for (var number : numbers(searcher)) {
            var document = stored.document(number);
            DecisionFramework.parse(
                            new Origin(document.get(PACK), document.get(FILE)), document.get(YAML))
                    .ifPresent(frameworks::add);
        }
        frameworks.sort(Comparator.comparing(framework -> framework.origin().path()));
        return List.copyOf(frameworks);
    }

    /** The cards of all frameworks of an index, ordered by id. */
    static List<FrameworkCard> cards(IndexSearcher searcher) throws IOException {
        var stored = searcher.storedFields();
        var cards = new ArrayList<FrameworkCard>();
        for (var number : numbers(searcher)) {
            cards.add(card(stored.document(number, ON_CARD)));
        }
        cards.sort(Comparator.comparing(FrameworkCard::id));
        return List.copyOf(cards);
    }

    private static FrameworkCard card(Document document) {
        var ids = document.getValues(OPTION_ID);
        var names = document.getValues(OPTION_NAME);
        var descriptions = document.getValues(OPTION_DESCRIPTION);
        var options =
                IntStream.range(0, ids.length)
                        .mapToObj(i -> new Option(ids[i], names[i], descriptions[i]))
                        .toList();
        return new FrameworkCard(document.get(ID), document.get(PACK), options);
    }

    private static int[] numbers(IndexSearcher searcher) throws IOException {
        var query = new TermQuery(new Term(Fields.TYPE, Fields.FRAMEWORK_DOCUMENT));
        var found = searcher.search(query, MOST_FRAMEWORKS).scoreDocs;
        return Arrays.stream(found).mapToInt(document -> document.doc).toArray();
    }
}
