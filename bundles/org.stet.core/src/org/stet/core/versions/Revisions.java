package org.stet.core.versions;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.core.placement.Revision;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.Version;

/** Compares versions of an article. Texts never change, so what was compared lately is kept by their hashes. */
public final class Revisions {

    private static final int MOST_KEPT = 16;

    private record Pair(String fromHash, String toHash) {
    }

    private static final Map<Pair, SoftReference<Revision>> LATELY = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, SoftReference<Revision>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private Revisions() {
    }

    /** The step from the text of one version to that of another; from any thread. */
    public static Revision between(OpenCase open, Article article, Version from, Version to) throws IOException {
        var pair = new Pair(from.getTextHash(), to.getTextHash());
        var known = known(pair);
        return known.isPresent() ? known.get() : keep(pair, Revision.between(open.text(article, from), open.text(article, to)));
    }

    /** Compares a version with one that is not part of the article yet, so that {@link #between} has the answer at once. */
    public static void prepare(OpenCase open, Article article, Version from, Version to, String text) throws IOException {
        var pair = new Pair(from.getTextHash(), to.getTextHash());
        if (known(pair).isEmpty()) {
            keep(pair, Revision.between(open.text(article, from), text));
        }
    }

    private static Optional<Revision> known(Pair pair) {
        synchronized (LATELY) {
            return Optional.ofNullable(LATELY.get(pair)).map(SoftReference::get);
        }
    }

    private static Revision keep(Pair pair, Revision revision) {
        synchronized (LATELY) {
            LATELY.put(pair, new SoftReference<>(revision));
        }
        return revision;
    }
}
