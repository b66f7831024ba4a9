package org.stet.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.ingest.ImportResult.Kinship;
import org.stet.ingest.ImportResult.Offer;
import org.stet.ingest.ImportResult.Status;
import org.stet.model.Article;
import org.stet.model.Capture;
import org.stet.model.CaptureMethod;

/**
 * Tells which articles that came in look like other captures of articles that were there before: they have the same address, or
 * nearly the same text and the same outlet. Texts of two outlets are never taken for versions of each other, for they may be
 * copies of one wire, and articles whose outlet is not known share none.
 */
public final class LaterVersions {

    /**
     * How much of the shorter text the other must have. In 440 news articles on 120 events, reports of one outlet on one event
     * share up to 57 % where they are different articles (verdict and sentence), and 93 % or more where one is an edition of the other.
     */
    private static final double SHARED = 0.6;

    /** Texts with fewer runs of words are too short to tell. */
    private static final int SHORTEST = 12;

    private final OpenCase open;

    public LaterVersions(OpenCase open) {
        this.open = open;
    }

    /**
     * Compares what was added with all that was there before it, in the order of the case; from any thread.
     *
     * @return the same results, some with an offer
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<ImportResult> offers(List<ImportResult> results, IProgressMonitor monitor) {
        var added = results.stream().filter(result -> result.status() == Status.ADDED).flatMap(result -> result.article().stream())
                .map(ImportResult.Imported::articleId).collect(Collectors.toSet());
        if (added.isEmpty()) {
            return results;
        }
        var offers = offers(added, monitor);
        return results.stream().map(result -> result.article().flatMap(article -> Optional.ofNullable(offers.get(article.articleId())))
                .filter(offer -> result.status() == Status.ADDED).map(result::offering).orElse(result)).toList();
    }

    /** Article by article, for whoever edits must not wait until all are compared. */
    private Map<String, Offer> offers(Set<String> added, IProgressMonitor monitor) {
        var offers = new HashMap<String, Offer>();
        var before = new Before();
        var articles = read(open::articles);
        var progress = SubMonitor.convert(monitor, "Comparing with earlier articles", articles.size());
        for (var article : articles) {
            progress.split(1);
            var capture = read(() -> Compared.of(open, article));
            if (added.contains(article.getId())) {
                before.kin(capture).ifPresent(kin -> offers.put(article.getId(),
                        Optional.ofNullable(offers.get(kin.article().getId())).orElseGet(() -> read(() -> offer(kin)))));
            }
            before.add(capture);
        }
        return offers;
    }

    private <T> T read(Supplier<T> reader) {
        try {
            return open.read(reader::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("comparing throws nothing else", e);
        }
    }

    private Offer offer(Kin kin) {
        var article = kin.article();
        return new Offer(article.getId(), CaseQueries.headline(article), CaseQueries.outletName(open.model(), article),
                CaseQueries.published(article), CaseQueries.latest(article).getNumber() + 1, kin.kinship(), (int) Math.round(100 * kin.shared()));
    }

    private record Kin(Article article, Kinship kinship, double shared) {
    }

    /** An article by what it is compared by: the addresses of its versions and the words of the newest. */
    private record Compared(Article article, Optional<String> outlet, Set<String> addresses, Shingles shingles) {

        static Compared of(OpenCase open, Article article) {
            return new Compared(article, Optional.ofNullable(article.getOutlet()), addresses(article), Shingles.of(text(open, article)));
        }

        private static Set<String> addresses(Article article) {
            return article.getVersions().stream()
                    .flatMap(version -> Stream.concat(Optional.ofNullable(version.getUrl()).stream(),
                            Optional.of(version.getCapture()).filter(capture -> capture.getMethod() == CaptureMethod.URL)
                                    .map(Capture::getSource).stream()))
                    .flatMap(address -> Addresses.page(address).stream()).collect(Collectors.toSet());
        }

        private static String text(OpenCase open, Article article) {
            try {
                return open.text(article, CaseQueries.latest(article));
            } catch (IOException e) {
                ILog.of(LaterVersions.class).warn("Not compared with what came in: " + CaseQueries.headline(article), e);
                return "";
            }
        }

        /** How much of the shorter text is in the other; 0 where one is too short to tell. */
        double shared(Compared other, int common) {
            var shorter = Math.min(shingles.size(), other.shingles.size());
            return shorter < SHORTEST ? 0 : (double) common / shorter;
        }
    }

    /** What was there before, found by address, and by outlet and run of words. */
    private static final class Before {

        private final Map<String, Compared> byAddress = new HashMap<>();
        private final Map<String, Map<Integer, List<Compared>>> byOutlet = new HashMap<>();

        void add(Compared capture) {
            capture.addresses.forEach(address -> byAddress.putIfAbsent(address, capture));
            capture.outlet.ifPresent(outlet -> {
                var byWords = byOutlet.computeIfAbsent(outlet, key -> new HashMap<>());
                capture.shingles.hashes().forEach(hash -> byWords.computeIfAbsent(hash, key -> new ArrayList<>()).add(capture));
            });
        }

        Optional<Kin> kin(Compared capture) {
            return capture.addresses.stream().flatMap(address -> Optional.ofNullable(byAddress.get(address)).stream())
                    .filter(known -> !isOfAnotherOutlet(capture, known)).findFirst()
                    .map(known -> new Kin(known.article, Kinship.SAME_ADDRESS, capture.shared(known, common(capture, known))))
                    .or(() -> closest(capture));
        }

        /** A copy may name the address of the page that it was copied from as its own. */
        private static boolean isOfAnotherOutlet(Compared one, Compared other) {
            return one.outlet.isPresent() && other.outlet.isPresent() && !one.outlet.equals(other.outlet);
        }

        private static int common(Compared one, Compared other) {
            var both = new HashSet<>(one.shingles.hashes());
            both.retainAll(other.shingles.hashes());
            return both.size();
        }

        private Optional<Kin> closest(Compared capture) {
            var common = new IdentityHashMap<Compared, Integer>();
            var byWords = capture.outlet.map(byOutlet::get).orElse(Map.of());
            for (var hash : capture.shingles.hashes()) {
                byWords.getOrDefault(hash, List.of()).forEach(known -> common.merge(known, 1, Integer::sum));
            }
            return common.entrySet().stream()
                    .map(entry -> new Kin(entry.getKey().article, Kinship.SAME_OUTLET_AND_TEXT, capture.shared(entry.getKey(), entry.getValue())))
                    .filter(kin -> kin.shared >= SHARED).max(Comparator.comparingDouble(Kin::shared));
        }
    }
}
