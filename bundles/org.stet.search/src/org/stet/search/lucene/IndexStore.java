package org.stet.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.eclipse.core.runtime.ILog;
import org.stet.search.meaning.PassageVectors;

/**
 * The index itself: one writer, one searcher manager. Commits are made by {@link #commit} alone, so that what is on the disk
 * always agrees with the fingerprints committed with it.
 */
final class IndexStore implements Closeable {

    /** To be raised whenever the same case would give other documents. */
    static final String SCHEMA = "6";

    /** Values found good for news and abstracts, see Lucene's own TREC baselines. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

    private static final String SCHEMA_KEY = "stet.schema";
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Optional<PassageVectors> vectors = Optional.empty();

    private IndexStore(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()).setSimilarity(SIMILARITY)
                .setCodec(new PassageCodec())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false));
        if (!DirectoryReader.indexExists(directory)) {
            writer.setLiveCommitData(Map.of(SCHEMA_KEY, SCHEMA).entrySet());
        }
        try {
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** The index in a folder; one that is damaged or of another schema is emptied first. */
    static IndexStore on(Path folder) throws IOException {
        Files.createDirectories(folder);
        return in(FSDirectory.open(folder));
    }

    /** The index in a directory; one that is damaged or of another schema is emptied first. */
    static IndexStore in(Directory directory) throws IOException {
        if (directory.listAll().length > 0 && !isSound(directory)) {
            empty(directory);
        }
        return new IndexStore(directory);
    }

    /** An empty index in a folder, whatever was there. */
    static IndexStore emptyOn(Path folder) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        empty(directory);
        return new IndexStore(directory);
    }

    /** An empty index that is gone when closed. */
    static IndexStore inMemory() throws IOException {
        return new IndexStore(new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
                ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY));
    }

    /** From now on passages are written with the vectors that are known. */
    void use(Optional<PassageVectors> known) {
        vectors = known;
    }

    /** The fingerprints committed with the index, by the key they were put under. */
    Map<String, String> prints() throws IOException {
        return search(searcher -> {
            var prints = new HashMap<String, String>();
            var query = new TermQuery(new Term(Fields.TYPE, Fields.Type.PRINT.name()));
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
                var document = stored.document(hit.doc);
                prints.put(document.get(Fields.KEY), document.get(Fields.PRINT));
            }
            return prints;
        });
    }

    /** A document of the index that stands for what was read in an article, with the state of the text that it was read in. */
    record Known(String print, List<Fact> facts) {
    }

    /** What was read in an article, as of the last refresh. */
    Optional<Known> facts(String article) throws IOException {
        return search(searcher -> {
            var found = searcher.search(new TermQuery(new Term(Fields.KEY, factsKey(article))), 1).scoreDocs;
            if (found.length == 0) {
                return Optional.empty();
            }
            var document = searcher.storedFields().document(found[0].doc);
            return Optional.of(new Known(document.get(Fields.PRINT), Fact.read(document.get(Fields.FACTS))));
        });
    }

    void putFacts(String article, String print, List<Fact> facts) throws IOException {
        var key = factsKey(article);
        writer.updateDocument(new Term(Fields.KEY, key), Documents.facts(key, print, facts));
    }

    private static String factsKey(String article) {
        return article + ".facts";
    }

    void putPrint(String key, String print) throws IOException {
        writer.updateDocument(new Term(Fields.KEY, key), Documents.print(key, print));
    }

    /** Adds the entries of an article that is not in the index yet. */
    void addArticle(String article, Collection<? extends Entry> entries, String print) throws IOException {
        var documents = documents(entries);
        documents.add(Documents.print(article, print));
        writer.addDocuments(documents);
    }

    /** Puts entries in place of all that is in the index of an article. */
    void replaceArticle(String article, Collection<? extends Entry> entries, String print) throws IOException {
        writer.updateDocuments(new Term(Fields.ARTICLE, article), documents(entries));
        putPrint(article, print);
    }

    void removeArticle(String article) throws IOException {
        writer.deleteDocuments(new Term(Fields.ARTICLE, article), new Term(Fields.KEY, article), new Term(Fields.KEY, factsKey(article)));
    }

    /** Puts entries in place of all claims. */
    void replaceClaims(Collection<? extends Entry> entries) throws IOException {
        writer.updateDocuments(new Term(Fields.TYPE, Fields.Type.CLAIM.name()), documents(entries));
    }

    /** Puts an entry in place of the annotation or claim with that id, or removes it if there is none. */
    void replace(String id, Optional<? extends Entry> entry) throws IOException {
        var key = new Term(Fields.KEY, id);
        if (entry.isPresent()) {
            writer.updateDocument(key, document(entry.get()));
        } else {
            writer.deleteDocuments(key);
        }
    }

    /** From now on searches see everything written so far. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Whether there is anything to {@link #commit}. */
    boolean isUncommitted() {
        return writer.hasUncommittedChanges();
    }

    void commit() throws IOException {
        writer.commit();
    }

    /** Something that needs a searcher. */
    interface Search<T> {
        T run(IndexSearcher searcher) throws IOException;
    }

    /** Runs a search on the state of the last refresh. */
    <T> T search(Search<T> search) throws IOException {
        var searcher = searchers.acquire();
        try {
            return search.run(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes without committing. */
    @Override
    public void close() throws IOException {
        try (directory; writer) {
            searchers.close();
        }
    }

    private List<Document> documents(Collection<? extends Entry> entries) throws IOException {
        var documents = new ArrayList<Document>(entries.size());
        for (var entry : entries) {
            documents.add(document(entry));
        }
        return documents;
    }

    private Document document(Entry entry) throws IOException {
        var document = Documents.of(entry);
        if (entry instanceof Entry.Passage passage && vectors.isPresent()) {
            vectors.get().of(passage.text()).ifPresent(vector -> Documents.addVector(document, vector));
        }
        return document;
    }

    private static boolean isSound(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)
                    || !SCHEMA.equals(SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA_KEY))) {
                return false;
            }
            try (var reader = DirectoryReader.open(directory)) {
                for (var leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            ILog.of(IndexStore.class).info("The search index is damaged or of another version and is built anew", e);
            return false;
        }
    }

    /** Deletes everything, unless somebody is writing to it. */
    private static void empty(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
