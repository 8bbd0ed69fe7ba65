package faqbot.search;

import faqbot.knowledge.Pack;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** A pack as an index document and back, so that an index answers without the knowledge folder. */
final class PackDocuments {
    private static final String FOLDER = "folder";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String LANGUAGE = "language";
    private static final String LINK_BASE = "linkBase";
    private static final String TOPIC_TAG = "topicTag";
    private static final String TOPIC_TITLE = "topicTitle";
    private static final String SYNONYMS = "synonyms";
    private static final String NOT = "not";

    /** Stands between the synonyms of a group; no word has a line break. */
    private static final String SEPARATOR = "\n";

    private PackDocuments() {}

    static Document of(Pack pack) {
        var document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.PACK_DOCUMENT, Field.Store.NO));
        document.add(new StringField(Fields.BLOCK_END, Fields.YES, Field.Store.NO));
        document.add(new StoredField(FOLDER, pack.folder()));
        document.add(new StoredField(TITLE, pack.title()));
        document.add(new StoredField(DESCRIPTION, pack.description()));
        document.add(new StoredField(LANGUAGE, pack.language()));
        pack.linkBase().ifPresent(uri -> document.add(new StoredField(LINK_BASE, uri.toString())));
        pack.topics().keySet().forEach(tag -> document.add(new StoredField(TOPIC_TAG, tag)));
        pack.topics().values().forEach(title -> document.add(new StoredField(TOPIC_TITLE, title)));
        pack.synonyms()
                .forEach(group ->
                        document.add(new StoredField(SYNONYMS, String.join(SEPARATOR, group))));
        pack.counterExamples().forEach(text -> document.add(new StoredField(NOT, text)));
        return document;
    }

    static Pack pack(Document document) {
        return new Pack(
                document.get(FOLDER),
                document.get(TITLE),
                document.get(DESCRIPTION),
                document.get(LANGUAGE),
                Optional.ofNullable(document.get(LINK_BASE)).map(URI::create),
                topics(document),
                Arrays.stream(document.getValues(SYNONYMS))
                        .map(group -> List.of(group.split(SEPARATOR)))
                        .toList(),
                List.of(document.getValues(NOT)));
    }

    private static Map<String, String> topics(Document document) {
        var tags = document.getValues(TOPIC_TAG);
        var titles = document.getValues(TOPIC_TITLE);
        var topics = new LinkedHashMap<String, String>();
        for (int i = 0; i < tags.length; i++) {
            topics.put(tags[i], titles[i]);
        }
        return topics;
    }
}
