package org.stet.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Span;

/** Short texts, each with what belongs to it, ranked as passages of a case are. */
public final class StatementIndex implements Closeable {

    private static final String SCHEMA = "1";
    private static final String PRINT_KEY = "stet.statements";
    private static final int MOST_TERMS = 128;
    /** So few telling words that each alone may make a match. */
    private static final int FEW_TERMS = 4;
    /** Of so many texts a monitor is told; how many there are in all is not known before. */
    private static final int AT_ONCE = 1_000;
    private static final FieldType WORDS = words();

    private final List<Directory> directories;
    private final IndexReader reader;

    /**
     * One text.
     *
     * @param group by which rankings can be limited
     * @param payload what is given back with it
     */
    public record Statement(String group, String text, String payload) {
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

    private StatementIndex(List<Directory> directories, IndexReader reader) {
        this.directories = directories;
        this.reader = reader;
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
     * The texts with most and rarest words in common with some others, the best first.
     *
     * @param groups of which the texts are; empty for all
     */
    public List<Ranked> rank(String words, Set<String> groups, int limit) throws IOException {
        var terms = Analysis.telling(Fields.WORDS, words).stream().limit(MOST_TERMS).collect(Collectors.toSet());
        if (terms.isEmpty() || reader.numDocs() == 0) {
            return List.of();
        }
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(Fields.WORDS, term)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(terms.size() < FEW_TERMS ? 1 : 2);
        if (!groups.isEmpty()) {
            query.add(new TermInSetQuery(Fields.KIND, groups.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(IndexStore.SIMILARITY);
        var stored = searcher.storedFields();
        var ranked = new ArrayList<Ranked>();
        for (var hit : searcher.search(query.build(), Math.clamp(limit, 1, reader.maxDoc())).scoreDocs) {
            var document = stored.document(hit.doc);
            var text = document.get(Fields.BODY);
            ranked.add(new Ranked(text, document.get(Fields.NOTE), Analysis.places(Fields.WORDS, text, terms), hit.score));
        }
        return ranked;
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
        document.add(new StringField(Fields.KIND, statement.group(), Field.Store.NO));
        document.add(new Field(Fields.WORDS, statement.text(), WORDS));
        document.add(new StoredField(Fields.BODY, statement.text()));
        document.add(new StoredField(Fields.NOTE, statement.payload()));
        return document;
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
