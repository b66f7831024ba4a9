package org.stet.core.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stet.model.Article;
import org.stet.model.Case;
import org.stet.model.MetadataField;
import org.stet.model.Metadatum;
import org.stet.model.Outlet;
import org.stet.model.Version;

/**
 * One thing that is known of an article: its outlet, its byline, its date.
 *
 * @param value as a person corrected it, or else as captured; empty if it is not known
 * @param correctedBy who corrected it, if anybody did
 * @param captured the value that the newest version came with; empty if there was none
 * @param statements what the page says, the most trusted first; where they differ it contradicts itself
 */
public record ArticleDetail(MetadataField field, String value, Optional<String> correctedBy, String captured,
        List<Statement> statements) {

    /** The fields in the order in which a person reads them. */
    public static final List<MetadataField> FIELDS = List.of(MetadataField.HEADLINE, MetadataField.STANDFIRST,
            MetadataField.OUTLET, MetadataField.BYLINE, MetadataField.PUBLISHED, MetadataField.MODIFIED,
            MetadataField.AGENCY_CREDIT, MetadataField.PLACE, MetadataField.LANGUAGE, MetadataField.URL);

    /** A value and the places of the page that give it, such as {@code og:title}. */
    public record Statement(String value, List<String> sources) {
    }

    /** Whether the page gives the field in different ways. */
    public boolean isDisputed() {
        return statements.size() > 1;
    }

    /** Where the value is from: the places of the page that state it; empty if a person gave it or nothing tells. */
    public List<String> sources() {
        return sources(value);
    }

    /** The places of the page that state a value. */
    public List<String> sources(String stated) {
        return statements.stream().filter(statement -> statement.value().equals(stated)).findFirst()
                .map(Statement::sources).orElse(List.of());
    }

    /** All that is known of an article, by its newest version. */
    public static List<ArticleDetail> of(Case model, Article article) {
        return FIELDS.stream().map(field -> of(model, article, field)).toList();
    }

    /** What is known of one field. */
    public static ArticleDetail of(Case model, Article article, MetadataField field) {
        var version = CaseQueries.latest(article);
        var captured = captured(model, article, version, field).orElse("");
        var correction = CaseQueries.correction(article, field);
        return new ArticleDetail(field, correction.map(Metadatum::getValue).orElse(captured),
                correction.map(datum -> Objects.requireNonNullElse(datum.getSource(), "")), captured, statements(version, field));
    }

    private static Optional<String> captured(Case model, Article article, Version version, MetadataField field) {
        return Optional.ofNullable(switch (field) {
            case HEADLINE -> version.getHeadline();
            case BYLINE -> version.getByline();
            case PUBLISHED -> version.getPublished();
            case MODIFIED -> version.getModified();
            case LANGUAGE -> version.getLanguage();
            case URL -> version.getUrl();
            case OUTLET -> CaseQueries.outlet(model, article.getOutlet()).map(Outlet::getName).orElse(null);
            case STANDFIRST, AGENCY_CREDIT, PLACE -> statements(version, field).stream().map(Statement::value).findFirst().orElse(null);
        });
    }

    private static List<Statement> statements(Version version, MetadataField field) {
        var sources = new LinkedHashMap<String, List<String>>();
        version.getMetadata().stream().filter(datum -> datum.getField() == field && datum.getValue() != null)
                .forEach(datum -> sources.computeIfAbsent(datum.getValue(), value -> new ArrayList<>()).add(datum.getSource()));
        return sources.entrySet().stream().map(entry -> new Statement(entry.getKey(), entry.getValue())).toList();
    }
}
