package org.stet.search.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.stet.core.edit.CaseChange;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.CaseException;
import org.stet.core.store.CaseFolder;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Outlet;

/**
 * Makes the index say what the case says: first article by article, where the fingerprint committed with the index differs, then
 * edit by edit. Used by one thread.
 */
final class IndexSync {

    /** While more articles wait, so many are written at once: side by side, and still soon done when somebody edits. */
    private static final int MANY = 250;
    private static final int AT_ONCE = 32;

    private final OpenCase open;
    private final CaseReader reader;
    private final IndexStore store;
    /** Fingerprints committed with the index, of what has not been looked at since. */
    private final Map<String, String> prints;
    private final Deque<String> backlog = new ArrayDeque<>();
    /** Fingerprints of the text states of articles that were looked at; the states themselves are long, and cases may be large. */
    private final Map<String, Long> textStates = new HashMap<>();
    private final Map<String, Set<Place>> placesOfClaims = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> unprinted = new LinkedHashSet<>();
    private final CaseKnowledge knowledge;
    private final Deque<String> unread = new ArrayDeque<>();
    private long applied;

    /** An annotation and the article it is in. */
    private record Place(String article, String annotation) {
    }

    IndexSync(OpenCase open, IndexStore store, CaseKnowledge knowledge) throws IOException {
        this.open = open;
        this.knowledge = knowledge;
        this.reader = new CaseReader(open);
        this.store = store;
        this.prints = store.prints();
        read(() -> {
            applied = open.editor().lastNumber();
            backlog.add(CaseFolder.CASE_KEY);
            open.model().getArticles().forEach(entry -> backlog.add(entry.getId()));
            open.model().getClaims().forEach(this::keepPlaces);
            keepOutlets();
            return null;
        });
        var gone = new HashSet<>(prints.keySet());
        backlog.forEach(gone::remove); // removeAll would look through the whole backlog for each
        for (var article : gone) {
            store.removeArticle(article);
            prints.remove(article);
        }
    }

    /** How many articles have not been looked at since opening. */
    int backlog() {
        return backlog.size();
    }

    /** How many articles the case has. */
    int articles() throws IOException {
        return read(() -> open.model().getArticles().size());
    }

    /** Puts articles into the backlog, to be indexed even if they are as they were. */
    void again(Collection<String> articles) {
        prints.keySet().removeAll(articles);
        backlog.addAll(articles);
    }

    /** How many articles are to be read for facts yet. */
    int unread() {
        return unread.size();
    }

    /** Reads the next article for facts, unless the index has those of its text. */
    void readNext() throws IOException {
        var id = unread.remove();
        var print = factsPrint(id);
        if (print.isEmpty() || store.facts(id).filter(known -> known.print().equals(print.get())).isPresent()) {
            return;
        }
        List<Fact> facts = List.of();
        try {
            facts = Fact.of(knowledge.read(open, id));
        } catch (IOException | RuntimeException e) {
            ILog.of(IndexSync.class).warn("The values of an article cannot be found: " + e.getMessage(), e);
        }
        store.putFacts(id, print.get(), facts);
        var batch = new Batch();
        var known = facts;
        read(() -> {
            article(id).ifPresent(article -> replace(article, known, batch));
            return null;
        });
        batch.writeTo(store);
    }

    /** Differs when an article is to be read anew; empty if it is gone or nothing is read. */
    private Optional<String> factsPrint(String id) throws IOException {
        return knowledge.method().isEmpty() ? Optional.empty()
                : read(() -> article(id).map(article -> knowledge.method().get() + " " + CaseReader.newest(article)));
    }

    private void toRead(String id) {
        if (knowledge.method().isPresent()) {
            unread.add(id);
        }
    }

    /** The facts of an article that the index has already, whoever read them. */
    private List<Fact> facts(Article article) throws IOException {
        if (isNew(article.getId())) {
            return List.of();
        }
        var text = CaseReader.newest(article);
        return store.facts(article.getId()).filter(known -> known.print().endsWith(text)).map(IndexStore.Known::facts).orElse(List.of());
    }

    /** Looks at the next article of the backlog, or at the claims; at several articles while there are many. */
    void syncNext() throws IOException {
        var batch = new Batch();
        for (int left = backlog.size() > MANY ? AT_ONCE : 1; left > 0; left--) {
            var key = backlog.remove();
            if (key.equals(CaseFolder.CASE_KEY)) {
                syncClaims();
            } else {
                syncArticle(key, batch);
            }
        }
        batch.writeTo(store);
    }

    private void syncClaims() throws IOException {
        var print = read(reader::printOfClaims);
        if (!print.equals(prints.get(CaseFolder.CASE_KEY))) {
            store.replaceClaims(read(reader::propositions));
            unprinted.add(CaseFolder.CASE_KEY);
        }
    }

    private void syncArticle(String id, Batch batch) throws IOException {
        read(() -> {
            var article = article(id);
            if (article.isEmpty()) {
                remove(id, batch);
            } else if (!prints.containsKey(id) || !reader.print(article.get()).equals(prints.get(id))) {
                replace(article.get(), batch);
            } else {
                textStates.put(id, textState(article.get()));
                toRead(id);
            }
            return null;
        });
        prints.remove(id);
    }

    private long textState(Article article) {
        return Prints.shortOf(reader.textState(article));
    }

    /** Brings the index up to date after edits; lets others edit after each article. */
    void apply(List<CaseChange> changes) throws IOException {
        var files = new LinkedHashSet<String>();
        var ids = new LinkedHashSet<String>();
        changes.forEach(change -> {
            files.addAll(change.files());
            ids.addAll(change.ids());
            applied = Math.max(applied, change.number());
        });
        var batch = new Batch();
        var articles = read(() -> {
            reader.forgetClaims();
            return touchedArticles(files, ids);
        });
        for (var id : articles) {
            read(() -> {
                applyArticle(id, ids, batch);
                return null;
            });
        }
        read(() -> {
            ids.forEach(id -> applyClaim(id, batch));
            ids.stream().filter(id -> isGone(id, articles)).forEach(id -> batch.entry(id, Optional.empty()));
            return null;
        });
        batch.writeTo(store);
    }

    private Set<String> touchedArticles(Set<String> files, Set<String> ids) {
        var articles = new LinkedHashSet<>(files);
        articles.remove(CaseFolder.CASE_KEY);
        ids.stream().filter(id -> textStates.containsKey(id) || open.entry(id).isPresent()).forEach(articles::add);
        if (ids.stream().anyMatch(id -> outlets.contains(id) || find(CaseFolder.CASE_KEY, id, Outlet.class).isPresent())) {
            keepOutlets();
            articles.addAll(textStates.keySet());
        }
        return articles;
    }

    private void applyArticle(String id, Set<String> ids, Batch batch) throws IOException {
        var article = article(id);
        if (article.isEmpty()) {
            remove(id, batch);
        } else if (!Objects.equals(textStates.get(id), textState(article.get()))) {
            replace(article.get(), batch);
        } else {
            ids.forEach(each -> applyAnnotation(new Place(id, each), batch));
        }
    }

    private void applyAnnotation(Place place, Batch batch) {
        find(place.article(), place.annotation(), Annotation.class).ifPresent(annotation -> {
            var source = reader.source((Article) annotation.eContainer());
            batch.entry(place.annotation(), reader.marking(source, annotation));
            unprinted.add(place.article());
        });
    }

    /** Work state and stance of a claim are kept with the annotations it has and had. */
    private void applyClaim(String id, Batch batch) {
        var claim = find(CaseFolder.CASE_KEY, id, Claim.class);
        var places = new LinkedHashSet<>(placesOfClaims.getOrDefault(id, Set.of()));
        placesOfClaims.remove(id);
        claim.ifPresent(present -> {
            batch.entry(id, reader.proposition(present));
            places.addAll(keepPlaces(present));
        });
        if (claim.isPresent() || !places.isEmpty()) {
            unprinted.add(CaseFolder.CASE_KEY);
        }
        places.forEach(place -> applyAnnotation(place, batch));
    }

    private boolean isGone(String id, Set<String> articles) {
        return find(CaseFolder.CASE_KEY, id, EObject.class).isEmpty()
                && articles.stream().allMatch(article -> find(article, id, EObject.class).isEmpty());
    }

    private void replace(Article article, Batch batch) throws IOException {
        replace(article, facts(article), batch);
        toRead(article.getId());
    }

    private void replace(Article article, List<Fact> facts, Batch batch) {
        var id = article.getId();
        batch.article(reader, article, facts, isNew(id));
        textStates.put(id, textState(article));
        unprinted.remove(id);
    }

    /** Whether nothing of an article is in the index. */
    private boolean isNew(String article) {
        return !prints.containsKey(article) && !textStates.containsKey(article);
    }

    private void remove(String article, Batch batch) {
        batch.removedArticle(article);
        textStates.remove(article);
        unprinted.remove(article);
    }

    /**
     * Commits the index with the fingerprints of what it holds. Nothing is committed if an edit came meanwhile that is not
     * applied yet, since the fingerprints would be of a later state than the index.
     */
    void commit() throws IOException {
        var current = read(() -> {
            if (open.editor().lastNumber() != applied) {
                return Optional.<Map<String, String>>empty();
            }
            var prints = new HashMap<String, String>();
            for (var key : unprinted) {
                print(key).ifPresent(print -> prints.put(key, print));
            }
            return Optional.of(prints);
        });
        if (current.isPresent()) {
            for (var print : current.get().entrySet()) {
                store.putPrint(print.getKey(), print.getValue());
            }
            store.commit();
            unprinted.clear();
        }
    }

    private Optional<String> print(String key) {
        return key.equals(CaseFolder.CASE_KEY) ? Optional.of(reader.printOfClaims()) : article(key).map(reader::print);
    }

    private Set<Place> keepPlaces(Claim claim) {
        var places = new LinkedHashSet<Place>();
        claim.getAppearances().forEach(appearance -> places.add(new Place(appearance.getArticle(), appearance.getAnnotation())));
        placesOfClaims.put(claim.getId(), places);
        return places;
    }

    private void keepOutlets() {
        outlets.clear();
        open.model().getOutlets().forEach(outlet -> outlets.add(outlet.getId()));
    }

    /** An article of the case; empty if it was taken out or its file is damaged. */
    private Optional<Article> article(String id) {
        try {
            return open.entry(id).isEmpty() ? Optional.empty() : Optional.of(open.article(id));
        } catch (CaseException e) {
            return Optional.empty();
        }
    }

    private <T extends EObject> Optional<T> find(String file, String id, Class<T> type) {
        return open.editor().find(file, id).filter(type::isInstance).map(type::cast);
    }

    private <T> T read(Callable<T> reading) throws IOException {
        try {
            return open.read(reading);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
