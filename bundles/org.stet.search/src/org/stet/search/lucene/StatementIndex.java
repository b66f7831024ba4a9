package org.stet.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Span;
import org.stet.search.Embedder;
import org.stet.search.meaning.Fusion;

/**
 * Short texts, each with what belongs to it, ranked as passages of a case are. What words find is judged by meaning as well where there
 * is a model; vectors of all texts, of which a list may have millions, would take hours.
 */
public final class StatementIndex implements Closeable {

    private static final String SCHEMA = "4";
    private static final String PRINT_KEY = "stet.statements";
    /** One word in common of many says nothing. */
    private static final int FEWEST = 2;
    /** So many of those that words find are judged by meaning. */
    private static final int JUDGED = 100;
    /** Of so many texts a monitor is told; how many there are in all is not known before. */
    private static final int AT_ONCE = 1_000;

    private final List<Directory> directories;
    private final IndexReader reader;
    private final Set<Language> languages;

    /**
     * One text.
     *
     * @param group by which rankings can be limited
     * @param beside other words that it can be found by
     * @param payload what is given back with it
     */
    public record Statement(String group, String text, String beside, String payload) {

        private String words() {
            return StatementIndex.words(text, beside);
        }
    }

    /**
     * A text and how well it fits.
     *
     * @param matches the words it shares, in order; UTF-16 code units of the text
     * @param score compares within one ranking
     */
    public record Ranked(String text, String payload, List<Span> matches, float score) {

        public Ranked {
            matches = List.copyOf(matches);
        }
    }

    /** Tells the texts of an index, one after the other. */
    public interface Source {

        void tell(Taker taker) throws IOException;
    }

    /** Takes a text. */
    public interface Taker {

        void take(Statement statement) throws IOException;
    }

    private StatementIndex(List<Directory> directories, IndexReader reader) throws IOException {
        this.directories = directories;
        this.reader = reader;
        this.languages = Language.in(reader);
    }

    /** An index that goes with the process. */
    public static StatementIndex inMemory(Source source, IProgressMonitor monitor) throws IOException {
        var directory = new ByteBuffersDirectory();
        write(directory, "", source, monitor);
        return new StatementIndex(List.of(directory), DirectoryReader.open(directory));
    }

    /**
     * The index kept in a folder, made anew if it is of other texts or damaged; in memory where the folder cannot be written.
     *
     * @param print differs whenever the texts do
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static StatementIndex on(Path folder, String print, Source source, IProgressMonitor monitor) throws IOException {
        try {
            var directory = FSDirectory.open(folder);
            if (!isOf(directory, print)) {
                write(directory, print, source, monitor);
            }
            return new StatementIndex(List.of(directory), DirectoryReader.open(directory));
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(StatementIndex.class).warn("The index in " + folder + " cannot be used; one in memory is", e);
            return inMemory(source, monitor);
        }
    }

    /** All of these as one, so that words are as rare as they are in all; closes them when it is closed. */
    public static StatementIndex joined(List<StatementIndex> parts) throws IOException {
        return new StatementIndex(parts.stream().flatMap(part -> part.directories.stream()).toList(),
                new MultiReader(parts.stream().map(part -> part.reader).toArray(IndexReader[]::new), true));
    }

    /**
     * The texts that are most like a statement, the best first.
     *
     * @param groups of which the texts are; empty for all
     * @param embedder without it words alone decide
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public List<Ranked> rank(String statement, Set<String> groups, int limit, Optional<Embedder> embedder, IProgressMonitor monitor)
            throws IOException {
        var alike = AlikeQuery.of(statement, languages, FEWEST);
        if (alike.isEmpty() || reader.numDocs() == 0) {
            return List.of();
        }
        var query = new BooleanQuery.Builder().add(alike.get(), Occur.MUST);
        if (!groups.isEmpty()) {
            query.add(new TermInSetQuery(Fields.KIND, groups.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(IndexStore.SIMILARITY);
        var byWords = new HashMap<Integer, Float>();
        for (var hit : searcher.search(query.build(), Math.clamp(Math.max(limit, JUDGED), 1, reader.maxDoc())).scoreDocs) {
            byWords.put(hit.doc, hit.score);
        }
        var scores = embedder.isPresent() ? judged(searcher, AlikeQuery.plain(statement), byWords, embedder.get(), monitor) : byWords;
        var terms = languages.stream().flatMap(language -> Analysis.telling(Fields.WORDS, AlikeQuery.plain(statement), language).stream())
                .collect(Collectors.toSet());
        var ranked = new ArrayList<Ranked>();
        for (var document : best(scores, limit)) {
            var found = searcher.storedFields().document(document);
            var text = found.get(Fields.BODY);
            var language = Language.of(words(text, found.get(Fields.NOTE)), null);
            ranked.add(new Ranked(text, found.get(Fields.PRINT), Analysis.places(Fields.WORDS, text, terms, language),
                    scores.get(document)));
        }
        return ranked;
    }

    /** All that a statement is found by, and whose language its words are stemmed in. */
    private static String words(String text, String beside) {
        return (text + "\n" + beside).strip();
    }

    private static List<Integer> best(Map<Integer, Float> scores, int limit) {
        return scores.keySet().stream().sorted(Comparator.comparing((Integer document) -> scores.get(document)).reversed()
                .thenComparing(Comparator.naturalOrder())).limit(limit).toList();
    }

    /** The scores of the best by words and meaning together. */
    private static Map<Integer, Float> judged(IndexSearcher searcher, String statement, Map<Integer, Float> byWords, Embedder embedder,
            IProgressMonitor monitor) throws IOException {
        var documents = best(byWords, JUDGED);
        var texts = new ArrayList<String>();
        for (var document : documents) {
            var found = searcher.storedFields().document(document);
            texts.add(words(found.get(Fields.BODY), found.get(Fields.NOTE)));
        }
        var target = embedder.query(statement);
        var vectors = embedder.passages(texts, monitor);
        var byMeaning = new HashMap<Integer, Float>();
        for (int i = 0; i < documents.size(); i++) {
            byMeaning.put(documents.get(i), VectorUtil.dotProduct(target, vectors.get(i)));
        }
        return Fusion.of(byWords, byMeaning);
    }

    @Override
    public void close() throws IOException {
        try (var all = reader) {
            for (var directory : directories) {
                directory.close();
            }
        }
    }

    private static boolean isOf(Directory directory, String print) {
        try {
            if (!DirectoryReader.indexExists(directory)
                    || !(SCHEMA + print).equals(SegmentInfos.readLatestCommit(directory).getUserData().get(PRINT_KEY))) {
                return false;
            }
            try (var reader = DirectoryReader.open(directory)) {
                for (var leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            ILog.of(StatementIndex.class).info("An index of statements is damaged and is made anew", e);
            return false;
        }
    }

    private static void write(Directory directory, String print, Source source, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor);
        var config = new IndexWriterConfig(Analysis.indexing()).setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(IndexStore.SIMILARITY).setCommitOnClose(false);
        try (var writer = new IndexWriter(directory, config)) {
            source.tell(statement -> {
                progress.setWorkRemaining(AT_ONCE).split(1);
                writer.addDocument(document(statement));
            });
            writer.setLiveCommitData(Map.of(PRINT_KEY, SCHEMA + print).entrySet());
            writer.commit();
        }
    }

    private static Document document(Statement statement) {
        var document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.Type.TEXT.name(), Field.Store.NO));
        document.add(new StringField(Fields.KIND, statement.group(), Field.Store.NO));
        Documents.addWords(document, Fields.WORDS, statement.words(), Language.of(statement.words(), null));
        document.add(new StoredField(Fields.BODY, statement.text()));
        document.add(new StoredField(Fields.NOTE, statement.beside()));
        document.add(new StoredField(Fields.PRINT, statement.payload()));
        return document;
    }
}
