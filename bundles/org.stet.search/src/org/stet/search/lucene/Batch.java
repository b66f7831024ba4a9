package org.stet.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.model.Article;

/** What changes in the index: gathered while the model is locked, written afterwards, articles on all processors. */
final class Batch {

    private final Set<String> removedArticles = new LinkedHashSet<>();
    private final Map<String, Whole> articles = new LinkedHashMap<>();
    private final Map<String, Optional<? extends Entry>> byId = new LinkedHashMap<>();

    /** Everything of an article, with the fingerprint of it. */
    private record Whole(String article, List<Entry> entries, String print, boolean isNew) {
    }

    /**
     * Everything of an article anew.
     *
     * @param facts what was read in its newest version
     * @param isNew whether nothing of it is in the index yet
     */
    void article(CaseReader reader, Article article, List<Fact> facts, boolean isNew) {
        var entries = new ArrayList<>(reader.texts(article, facts));
        var markings = reader.markings(article);
        entries.addAll(markings);
        var whole = new Whole(article.getId(), entries, reader.print(article, markings), isNew);
        articles.merge(whole.article, whole, (earlier, later) -> new Whole(later.article, later.entries, later.print, earlier.isNew));
    }

    void removedArticle(String id) {
        removedArticles.add(id);
        articles.remove(id);
    }

    /** The new state of an annotation or a claim; empty if it is no longer to be found. */
    void entry(String id, Optional<? extends Entry> entry) {
        byId.put(id, entry);
    }

    void writeTo(IndexStore store) throws IOException {
        for (var id : removedArticles) {
            store.removeArticle(id);
        }
        try {
            articles.values().parallelStream().forEach(whole -> write(whole, store));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (var each : byId.entrySet()) {
            store.replace(each.getKey(), each.getValue());
        }
    }

    private static void write(Whole whole, IndexStore store) {
        try {
            if (whole.isNew) {
                store.addArticle(whole.article, whole.entries, whole.print);
            } else {
                store.replaceArticle(whole.article, whole.entries, whole.print);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
