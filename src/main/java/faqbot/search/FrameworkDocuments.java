package faqbot.search;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private static final int MOST_FRAMEWORKS = 10_000;

    private FrameworkDocuments() {}

    static Document of(DecisionFramework framework) {
        var document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.FRAMEWORK_DOCUMENT, Field.Store.NO));
        document.add(new StringField(Fields.BLOCK_END, Fields.YES, Field.Store.NO));
        document.add(new StoredField(PACK, framework.origin().pack()));
        document.add(new StoredField(FILE, framework.origin().file()));
        document.add(new StoredField(YAML, framework.yaml()));
        return document;
    }

    /** All frameworks of an index, ordered by file. */
    static List<DecisionFramework> all(IndexSearcher searcher) throws IOException {
        var query = new TermQuery(new Term(Fields.TYPE, Fields.FRAMEWORK_DOCUMENT));
        var stored = searcher.storedFields();
        var frameworks = new ArrayList<DecisionFramework>();
        for (var found : searcher.search(query, MOST_FRAMEWORKS).scoreDocs) {
            var document = stored.document(found.doc);
            DecisionFramework.parse(
                            new Origin(document.get(PACK), document.get(FILE)), document.get(YAML))
                    .ifPresent(frameworks::add);
        }
        frameworks.sort(Comparator.comparing(framework -> framework.origin().path()));
        return List.copyOf(frameworks);
    }
}
