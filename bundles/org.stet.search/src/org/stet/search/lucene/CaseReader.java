package org.stet.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Attribution;
import org.stet.model.Claim;
import org.stet.model.SuggestionState;
import org.stet.model.Version;
import org.stet.search.FilterValues;
import org.stet.search.lucene.Entry.Marking;
import org.stet.search.lucene.Entry.Passage;
import org.stet.search.lucene.Entry.Proposition;
import org.stet.search.lucene.Entry.Source;

/** Takes from the model what the index keeps; only inside {@link OpenCase#read}. */
public final class CaseReader {

    private final OpenCase open;
    private Optional<Map<String, List<ClaimAppearance>>> appearances = Optional.empty();

    public CaseReader(OpenCase open) {
        this.open = open;
    }

    /** Must be called when claims or their appearances may have changed. */
    void forgetClaims() {
        appearances = Optional.empty();
    }

    Source source(Article article) {
        return new Source(article.getId(), CaseQueries.outletName(open.model(), article), CaseQueries.headline(article),
                CaseQueries.published(article));
    }

    /** Everything that decides what the passages of an article are in the index. */
    String textState(Article article) {
        return source(article)
                + article.getVersions().stream().map(version -> version.getId() + version.getTextHash()).toList().toString();
    }

    /**
     * The passages of the newest version, and those of older ones whose words the newer ones no longer have. A version whose text
     * cannot be read is left out.
     */
    public List<Passage> passages(Article article) {
        var source = source(article);
        var seen = new HashSet<String>();
        var passages = new ArrayList<Passage>();
        for (var version : article.getVersions().reversed()) {
            try {
                var text = open.text(article, version);
                for (var span : Passages.of(text, structure(version))) {
                    if (seen.add(span.of(text)) || version == article.getVersions().getLast()) {
                        passages.add(new Passage(source, version.getId(), span, span.of(text)));
                    }
                }
            } catch (IOException e) {
                ILog.of(CaseReader.class)
                        .warn("The text of version " + version.getNumber() + " of " + source.headline() + " is not searched", e);
            }
        }
        return passages;
    }

    List<Marking> markings(Article article) {
        var source = source(article);
        return article.getAnnotations().stream().flatMap(annotation -> marking(source, annotation).stream()).toList();
    }

    /** An annotation as the index keeps it; none if a person dismissed it or it has no place. */
    Optional<Marking> marking(Source source, Annotation annotation) {
        var anchor = annotation.getAnchor();
        if (annotation.getState() == SuggestionState.DISMISSED || anchor == null) {
            return Optional.empty();
        }
        var claims = appearances().getOrDefault(annotation.getId(), List.of());
        var statuses = claims.isEmpty()
                ? Stream.ofNullable(annotation.getCheck()).map(check -> FilterValues.name(check.getStatus()))
                : claims.stream().map(found -> FilterValues.name(CaseQueries.status(found.claim())));
        return Optional.of(new Marking(source, annotation.getId(), anchor.getVersion(), Anchors.span(anchor),
                FilterValues.name(annotation.getKind()), anchor.getExact(),
                lines(annotation.getNote(), source(annotation.getAttribution())), statuses.distinct().sorted().toList(),
                claims.stream().map(found -> FilterValues.name(found.appearance().getStance())).distinct().sorted().toList()));
    }

    List<Proposition> propositions() {
        return open.model().getClaims().stream().flatMap(claim -> proposition(claim).stream()).toList();
    }

    /** A claim as the index keeps it; none if a person dismissed it. */
    Optional<Proposition> proposition(Claim claim) {
        if (claim.getState() == SuggestionState.DISMISSED) {
            return Optional.empty();
        }
        var justification = claim.getVerdict() == null ? null : claim.getVerdict().getJustification();
        var notes = lines(claim.getSubject(), claim.getSlot(), claim.getNote(), justification);
        return Optional.of(new Proposition(claim.getId(), Objects.requireNonNullElse(claim.getStatement(), ""),
                Optional.of(notes).filter(note -> !note.isEmpty()), FilterValues.name(CaseQueries.status(claim)),
                claim.getAppearances().stream().map(appearance -> FilterValues.name(appearance.getStance())).distinct().sorted()
                        .toList()));
    }

    /** A short text that differs when anything the index keeps of an article differs. */
    String print(Article article) {
        return Prints.of(Stream.concat(Stream.of(textState(article)), markings(article).stream()));
    }

    /** A short text that differs when anything the index keeps of the claims differs. */
    String printOfClaims() {
        return Prints.of(propositions().stream());
    }

    private Map<String, List<ClaimAppearance>> appearances() {
        if (appearances.isEmpty()) {
            var found = new HashMap<String, List<ClaimAppearance>>();
            for (var claim : open.model().getClaims()) {
                for (var appearance : claim.getAppearances()) {
                    found.computeIfAbsent(appearance.getAnnotation(), id -> new ArrayList<>())
                            .add(new ClaimAppearance(claim, appearance));
                }
            }
            appearances = Optional.of(found);
        }
        return appearances.get();
    }

    private static String source(Attribution attribution) {
        return attribution == null ? null : attribution.getSourceText();
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static List<Span> structure(Version version) {
        return version.getStructure().stream().filter(range -> range.getStart() >= 0 && range.getStart() <= range.getEnd())
                .map(range -> new Span(range.getStart(), range.getEnd())).toList();
    }
}
