package org.stet.ui.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.Case;

/** The articles of a case by outlet and date, as the navigator shows them; a snapshot that does not change. */
public record NavigatorModel(List<NavigatorRow> rows) {

    private static final String NO_OUTLET = "No outlet";
    private static final Comparator<NavigatorRow> ORDER = Comparator
            .comparing((NavigatorRow row) -> row.outlet().isEmpty())
            .thenComparing(row -> row.outlet().toLowerCase(Locale.ROOT))
            .thenComparing(row -> row.published().isEmpty())
            .thenComparing(NavigatorRow::published)
            .thenComparing(row -> row.headline().toLowerCase(Locale.ROOT))
            .thenComparing(NavigatorRow::id);

    public NavigatorModel {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a case; off the UI thread, article by article so that nobody who edits waits long.
     *
     * @param unsaved tells whether an article has edits that are not saved
     */
    public static NavigatorModel of(OpenCase open, Predicate<String> unsaved) throws Exception {
        var entries = open.read(() -> open.model().getArticles().stream().map(ArticleEntry::getId).toList());
        var damage = new HashMap<String, String>();
        for (var id : entries) {
            try {
                open.article(id);
            } catch (CaseException e) {
                damage.put(id, e.getMessage());
            }
        }
        return open.read(() -> {
            var claims = claimsByArticle(open.model());
            var rows = new ArrayList<NavigatorRow>();
            for (var entry : open.model().getArticles()) {
                var id = entry.getId();
                rows.add(damage.containsKey(id) ? damaged(entry, damage.get(id))
                        : row(open.model(), open.article(id), claims.getOrDefault(id, Set.of()).size(), unsaved.test(id)));
            }
            rows.sort(ORDER);
            return new NavigatorModel(rows);
        });
    }

    /** The rows whose outlet, date or headline contain every one of the given words, under the headings of their outlets. */
    public List<NavigatorItem> items(String filter) {
        var words = Stream.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        var items = new ArrayList<NavigatorItem>();
        var group = new ArrayList<NavigatorRow>();
        for (var row : rows.stream().filter(row -> words.stream().allMatch(row::matches)).toList()) {
            if (!group.isEmpty() && !group.getFirst().outlet().equals(row.outlet())) {
                addGroup(items, group);
            }
            group.add(row);
        }
        if (!group.isEmpty()) {
            addGroup(items, group);
        }
        return items;
    }

    private static void addGroup(List<NavigatorItem> items, List<NavigatorRow> group) {
        var name = group.getFirst().outlet();
        items.add(new NavigatorGroup(name.isEmpty() ? NO_OUTLET : name, group.size()));
        items.addAll(group);
        group.clear();
    }

    private static Map<String, Set<String>> claimsByArticle(Case model) {
        var found = new HashMap<String, Set<String>>();
        for (var claim : model.getClaims()) {
            for (var appearance : claim.getAppearances()) {
                found.computeIfAbsent(appearance.getArticle(), id -> new HashSet<>()).add(claim.getId());
            }
        }
        return found;
    }

    private static NavigatorRow damaged(ArticleEntry entry, String reason) {
        return new NavigatorRow(entry.getId(), "", entry.getFolder(), "", 0, 0, 0, false, entry.getFolder(), Optional.of(reason));
    }

    private static NavigatorRow row(Case model, Article article, int claims, boolean unsaved) {
        var outlet = CaseQueries.outletName(model, article);
        var headline = CaseQueries.headline(article);
        var published = CaseQueries.published(article);
        return new NavigatorRow(article.getId(), outlet, headline, published, article.getAnnotations().size(), claims,
                article.getVersions().size(), unsaved, (outlet + " " + headline + " " + Labels.day(published)).toLowerCase(Locale.ROOT),
                Optional.empty());
    }
}
