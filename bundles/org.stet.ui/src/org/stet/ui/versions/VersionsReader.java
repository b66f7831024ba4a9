package org.stet.ui.versions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.annotate.Labels;
import org.stet.core.placement.ParagraphEdit;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.core.versions.Revisions;
import org.stet.core.versions.SilentEdits;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.SuggestionState;
import org.stet.model.Version;
import org.stet.ui.versions.VersionsModel.Edition;
import org.stet.ui.versions.VersionsRow.Heading;
import org.stet.ui.versions.VersionsRow.Passage;
import org.stet.ui.versions.VersionsRow.Place;
import org.stet.ui.versions.VersionsRow.Step;

/** Reads what differs between versions from a case; texts are compared once, for they never change. Used on one thread, not the UI's. */
final class VersionsReader {

    private static final int ABOUT = 100;

    private final OpenCase open;
    private final Map<List<String>, Compared> known = new ConcurrentHashMap<>();

    /** What two texts have of differences, whatever is marked in them. */
    private record Compared(String before, String after, List<ParagraphEdit> edits) {
    }

    VersionsReader(OpenCase open) {
        this.open = open;
    }

    /** Article by article, so that nobody who edits waits long. */
    VersionsModel read() throws Exception {
        var editions = new ArrayList<Edition>();
        for (var id : open.read(() -> open.model().getArticles().stream().map(ArticleEntry::getId).toList())) {
            try {
                editions.addAll(read(open.article(id)));
            } catch (CaseException e) {
                continue; // the navigator tells of damaged articles
            }
        }
        return new VersionsModel(editions);
    }

    private List<Edition> read(Article article) throws Exception {
        var versions = open.read(() -> article.getVersions().stream().sorted(Comparator.comparingInt(Version::getNumber)).toList());
        var editions = new ArrayList<Edition>();
        for (int i = versions.size() - 1; i > 0; i--) {
            var from = versions.get(i - 1);
            var to = versions.get(i);
            var compared = compare(article, from, to);
            editions.add(open.read(() -> edition(article, from, to, compared)));
        }
        return editions;
    }

    private Compared compare(Article article, Version from, Version to) throws IOException {
        var pair = List.of(from.getTextHash(), to.getTextHash());
        var found = known.get(pair);
        if (found == null) {
            found = new Compared(open.text(article, from), open.text(article, to), Revisions.between(open, article, from, to).paragraphs());
            known.put(pair, found);
        }
        return found;
    }

    private Edition edition(Article article, Version from, Version to, Compared compared) {
        var step = new Step(article.getId(), from.getId(), to.getId(), to.getNumber());
        var claims = CaseQueries.appearancesIn(open.model(), article.getId());
        var places = article.getAnnotations().stream().filter(annotation -> annotation.getState() != SuggestionState.DISMISSED)
                .flatMap(annotation -> Placements.in(annotation, to).filter(placement -> isWorthAWord(annotation, placement, from))
                        .map(placement -> place(step, annotation, placement, claims.getOrDefault(annotation.getId(), List.of()))).stream())
                .sorted(Comparator.comparingInt(place -> place.now().orElse(place.marked()).start())).toList();
        var passages = compared.edits.stream().filter(edit -> edit.kind() != ParagraphEdit.Kind.SAME && !isTold(edit, places, from))
                .map(edit -> passage(step, edit, compared)).toList();
        return new Edition(heading(step, article, to), SilentEdits.isSilent(from, to, compared.after, compared.edits), places, passages);
    }

    private Heading heading(Step step, Article article, Version to) {
        var title = String.join(" · ", Stream.of(CaseQueries.outletName(open.model(), article), Labels.day(CaseQueries.published(article)))
                .filter(part -> !part.isEmpty()).toList());
        return new Heading(step, title.isEmpty() ? "Unknown outlet" : title, CaseQueries.headline(article), VersionLabels.dated(to));
    }

    /** Not what has its words where they were, nor what was settled with these words in the version before. */
    private static boolean isWorthAWord(Annotation annotation, Placement placement, Version before) {
        if (placement.getKind() == PlacementKind.PLACED) {
            return false;
        }
        return Placements.isOpen(placement) || Placements.in(annotation, before)
                .filter(earlier -> earlier.getKind() == placement.getKind() && Objects.equals(earlier.getText(), placement.getText()))
                .isEmpty();
    }

    private static Place place(Step step, Annotation annotation, Placement placement, List<ClaimAppearance> claims) {
        var anchor = annotation.getAnchor();
        var about = claims.stream().findFirst().map(found -> found.claim().getStatement()).or(() -> Optional.ofNullable(annotation.getNote()))
                .map(words -> Labels.brief(words, ABOUT)).orElse("");
        var now = placement.getKind() == PlacementKind.ORPHANED ? Optional.<Span>empty()
                : Optional.of(new Span(placement.getStart(), placement.getEnd()));
        var words = placement.getKind() == PlacementKind.CHANGED
                ? DiffText.of(Placements.words(annotation, placement), anchor.getExact(), placement.getText()) : DiffText.same(anchor.getExact());
        return new Place(step, annotation.getId(), annotation.getKind(), placement.getKind(), anchor.getVersion(), Anchors.span(anchor), now, words,
                about, Placements.isOpen(placement), VersionLabels.state(placement));
    }

    private static Passage passage(Step step, ParagraphEdit edit, Compared compared) {
        var words = switch (edit.kind()) {
            case ADDED -> DiffText.same(edit.to().orElseThrow().of(compared.after));
            case REMOVED -> DiffText.same(edit.from().orElseThrow().of(compared.before));
            case MOVED -> edit.hasOtherWords() ? DiffText.brief(edit.words(), compared.before, compared.after)
                    : DiffText.same(edit.to().orElseThrow().of(compared.after));
            case SAME, CHANGED -> DiffText.brief(edit.words(), compared.before, compared.after);
        };
        var note = edit.kind() == ParagraphEdit.Kind.MOVED && edit.hasOtherWords() ? "moved and changed" : VersionLabels.of(edit.kind());
        return new Passage(step, edit.kind(), edit.from(), edit.to(), words, note);
    }

    /** Whether all that differs in a paragraph is under annotations that are listed. */
    private static boolean isTold(ParagraphEdit edit, List<Place> places, Version from) {
        return edit.kind() == ParagraphEdit.Kind.CHANGED && edit.words().stream().allMatch(words -> switch (words.kind()) {
            case KEPT -> true;
            case ADDED -> places.stream().anyMatch(place -> place.now().filter(now -> holds(now, words.to())).isPresent());
            case REMOVED -> places.stream().anyMatch(place -> place.made().equals(from.getId()) && holds(place.marked(), words.from())
                    || place.now().filter(now -> holds(now, words.to())).isPresent());
        });
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
