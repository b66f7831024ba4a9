package org.stet.ui.claims;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.ui.claims.ClaimsNode.AppearanceRow;
import org.stet.ui.claims.ClaimsNode.ClaimRow;
import org.stet.ui.claims.ClaimsNode.Group;
import org.stet.ui.lists.Folding;

/** What the Claims view shows of a case: filtered, sorted, grouped, and kept up to date change by change. */
public final class ClaimsModel {

    private static final int WORDS_LENGTH = 160;

    private final OpenCase open;
    private final Map<String, ClaimRow> rows = new HashMap<>();
    private Set<String> conflicting;
    private List<String> filter = List.of();
    private Optional<Column> sort = Optional.empty();
    private boolean ascending = true;
    private Grouping grouping = Grouping.NONE;

    /** Reads all claims; on any thread inside {@link OpenCase#read}. */
    public ClaimsModel(OpenCase open) {
        this.open = open;
        conflicting = CaseQueries.conflicting(open.model());
        open.model().getClaims().forEach(claim -> rows.put(claim.getId(), row(claim)));
    }

    /** What the view shows of a claim, column by column. */
    public enum Column {
        CLAIM("Claim", ClaimRow::statement, ClaimsModel.words(ClaimRow::statement)),
        SUBJECT("Subject", ClaimRow::subject, ClaimsModel.words(ClaimRow::subject)),
        KIND("Kind", row -> Labels.of(row.kind()), Comparator.comparing(ClaimRow::kind)),
        STATUS("Status", row -> Labels.of(row.facts().status()), Comparator.comparing(row -> row.facts().status())),
        PLACES("Places", row -> row.facts().appearances() + "", Comparator.comparingInt(row -> row.facts().appearances())),
        ARTICLES("Articles", row -> Labels.number(row.facts().articles()), Comparator.comparingInt(row -> row.facts().articles())),
        OUTLETS("Outlets", row -> row.facts().outlets() + "", Comparator.comparingInt(row -> row.facts().outlets()));

        private final String label;
        private final Function<ClaimRow, String> text;
        private final Comparator<ClaimRow> order;

        Column(String label, Function<ClaimRow, String> text, Comparator<ClaimRow> order) {
            this.label = label;
            this.text = text;
            this.order = order;
        }

        public String label() {
            return label;
        }

        public String text(ClaimRow row) {
            return text.apply(row);
        }

        public boolean isNumber() {
            return this == PLACES || this == ARTICLES || this == OUTLETS;
        }
    }

    /** What claims are put together by. */
    public enum Grouping {
        NONE("Not grouped"), STATUS("By status"), KIND("By kind"), ARTICLE("By article");

        private final String label;

        Grouping(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Shows only claims that hold every one of these words, anywhere in claim, subject, outlets or quoted words. */
    public void setFilter(String words) {
        filter = Folding.words(words);
    }

    /** Sorts by a column; claims that are equal there stay in the order in which they were made. */
    public void setSort(Column column, boolean up) {
        sort = Optional.of(column);
        ascending = up;
    }

    public Optional<Column> sort() {
        return sort;
    }

    public boolean isAscending() {
        return ascending;
    }

    public void setGrouping(Grouping by) {
        grouping = by;
    }

    public Grouping grouping() {
        return grouping;
    }

    /** The claims that pass the filter, in order. */
    public List<ClaimRow> claims() {
        var shown = open.model().getClaims().stream().map(claim -> rows.get(claim.getId())).filter(Objects::nonNull)
                .filter(row -> row.matches(filter));
        return sort.map(column -> shown.sorted(ascending ? column.order : column.order.reversed())).orElse(shown).toList();
    }

    /** The top of the tree: claims, or groups of them. */
    public List<? extends ClaimsNode> roots() {
        var claims = claims();
        return switch (grouping) {
            case NONE -> claims;
            case STATUS -> groups(claims, row -> List.of(Labels.of(row.facts().status())));
            case KIND -> groups(claims, row -> List.of(Labels.of(row.kind())));
            case ARTICLE -> groups(claims, row -> row.children().stream().map(this::articleLabel).distinct().toList());
        };
    }

    public Optional<ClaimRow> claim(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Takes in a change of the case; whether anything shown is different now. */
    public boolean update(CaseChange change) {
        var before = conflicting;
        conflicting = CaseQueries.conflicting(open.model());
        var outletsChanged = open.model().getOutlets().stream().anyMatch(outlet -> change.ids().contains(outlet.getId()));
        var changed = false;
        for (var claim : open.model().getClaims()) {
            var id = claim.getId();
            if (outletsChanged || before.contains(id) != conflicting.contains(id) || isTouched(id, change.ids())) {
                var row = row(claim);
                changed |= !row.equals(rows.put(id, row));
            }
        }
        var present = open.model().getClaims().stream().map(Claim::getId).collect(Collectors.toSet());
        return rows.keySet().retainAll(present) || changed;
    }

    /** Whether a change is about the claim, words where it appears, or an article as a whole where it appears. */
    private boolean isTouched(String claim, Set<String> ids) {
        var known = rows.get(claim);
        return known == null || ids.contains(claim) || known.children().stream().anyMatch(place ->
                ids.contains(place.annotation()) || ids.equals(Set.of(place.article())));
    }

    private ClaimRow row(Claim claim) {
        var places = claim.getAppearances().stream().filter(ClaimFacts::isLive).map(each -> place(claim, each)).toList();
        var text = Stream.concat(Stream.of(claim.getStatement(), claim.getSubject(), claim.getSlot()),
                places.stream().flatMap(place -> Stream.of(place.origin(), place.words())));
        return new ClaimRow(claim.getId(), claim.getStatement(), Objects.requireNonNullElse(claim.getSubject(), ""),
                claim.getKind(), ClaimFacts.of(open, claim, conflicting), places,
                Folding.fold(text.filter(Objects::nonNull).collect(Collectors.joining("\n"))));
    }

    private AppearanceRow place(Claim claim, Appearance appearance) {
        var article = ClaimFacts.article(open, appearance.getArticle());
        var words = open.annotation(appearance.getArticle(), appearance.getAnnotation())
                .map(Annotation::getAnchor).map(anchor -> Labels.brief(anchor.getExact(), WORDS_LENGTH)).orElse("");
        return new AppearanceRow(appearance.getId(), claim.getId(), appearance.getArticle(), appearance.getAnnotation(),
                article.map(this::origin).orElse("Damaged article"), article.map(CaseQueries::published).map(Labels::day).orElse(""),
                words, appearance.getStance());
    }

    private String origin(Article article) {
        var outlet = CaseQueries.outletName(open.model(), article);
        return outlet.isEmpty() ? CaseQueries.headline(article) : outlet;
    }

    private String articleLabel(AppearanceRow place) {
        return ClaimFacts.article(open, place.article())
                .map(article -> place.origin() + " · " + CaseQueries.headline(article)).orElse(place.origin());
    }

    private static List<Group> groups(List<ClaimRow> claims, Function<ClaimRow, List<String>> labels) {
        var byLabel = new LinkedHashMap<String, List<ClaimRow>>();
        claims.forEach(row -> labels.apply(row).forEach(label -> byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(row)));
        return byLabel.entrySet().stream().map(each -> new Group("group " + each.getKey(), each.getKey(), each.getValue())).toList();
    }

    private static Comparator<ClaimRow> words(Function<ClaimRow, String> column) {
        return Comparator.comparing(column, Collator.getInstance(Locale.UK)::compare);
    }
}
