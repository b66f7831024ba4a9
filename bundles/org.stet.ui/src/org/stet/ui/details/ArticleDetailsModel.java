package org.stet.ui.details;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.core.annotate.ArticleDetail;
import org.stet.core.annotate.Corrections;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.Outlet;

/** What is known of an article, as a person corrects it: what is typed, where each value is from, what else the page says. */
final class ArticleDetailsModel {

    private static final int SOURCES = 3;

    private final OpenCase open;
    private final Article article;
    private final List<ArticleDetail> details;
    private final Map<MetadataField, String> typed = new EnumMap<>(MetadataField.class);

    ArticleDetailsModel(OpenCase open, Article article) {
        this.open = open;
        this.article = article;
        this.details = ArticleDetail.of(open.model(), article);
        details.forEach(detail -> typed.put(detail.field(), detail.value()));
    }

    List<MetadataField> fields() {
        return details.stream().map(ArticleDetail::field).toList();
    }

    /** What a field is called beside its value. */
    static String label(MetadataField field) {
        var name = Corrections.name(field);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    String value(MetadataField field) {
        return typed.get(field);
    }

    void setValue(MetadataField field, String value) {
        typed.put(field, value.strip());
    }

    /** The values to choose from: what the page says in different places, what a person said before, the outlets of the case. */
    List<String> choices(MetadataField field) {
        var detail = detail(field);
        var outlets = field == MetadataField.OUTLET ? open.model().getOutlets().stream().map(Outlet::getName) : Stream.<String>empty();
        return Stream.of(Stream.of(detail.captured(), detail.value()), detail.statements().stream().map(ArticleDetail.Statement::value),
                outlets).flatMap(values -> values).filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** Whether a field has another value than the capture. */
    boolean isCorrected(MetadataField field) {
        return !value(field).equals(detail(field).captured());
    }

    /** Goes back to the captured value. */
    void takeBack(MetadataField field) {
        typed.put(field, detail(field).captured());
    }

    /** Where the value is from, as a sentence. */
    String origin(MetadataField field) {
        var detail = detail(field);
        if (isCorrected(field)) {
            var by = value(field).equals(detail.value()) ? detail.correctedBy().filter(name -> !name.isEmpty()) : Optional.<String>empty();
            var captured = detail.captured().isEmpty() ? "The page does not say." : "Captured: " + detail.captured() + from(detail.sources(
                    detail.captured()));
            return by.map(name -> "Corrected by " + name + ". ").orElse("Your correction. ") + captured;
        }
        if (value(field).isEmpty()) {
            return "The page does not say.";
        }
        var others = detail.statements().stream().filter(statement -> !statement.value().equals(value(field))).count();
        return "Captured" + from(detail.sources(value(field))) + switch ((int) others) {
            case 0 -> "";
            case 1 -> " – the page also says something else, it is in the list";
            default -> " – the page also says " + others + " other things, they are in the list";
        };
    }

    private static String from(List<String> sources) {
        var named = sources.stream().filter(Objects::nonNull).limit(SOURCES).toList();
        return named.isEmpty() ? "" : " from " + String.join(", ", named) + (sources.size() > SOURCES ? " and more" : "");
    }

    /** What keeps the value of a field from being kept, as a sentence; empty if nothing does. */
    Optional<String> problem(MetadataField field) {
        return isChanged(field) ? Corrections.problem(field, value(field)) : Optional.empty();
    }

    /** Whether every value can be kept. */
    boolean isValid() {
        return fields().stream().allMatch(field -> problem(field).isEmpty());
    }

    /** Why nothing can be changed; empty if it can. */
    Optional<String> readOnlyReason() {
        return open.readOnlyReason();
    }

    /** Keeps what was changed, as one step. */
    void apply() {
        var changes = new HashMap<MetadataField, Optional<String>>();
        fields().stream().filter(this::isChanged)
                .forEach(field -> changes.put(field, Optional.of(value(field)).filter(value -> isCorrected(field))));
        new Corrections(open).change(article, changes);
    }

    private boolean isChanged(MetadataField field) {
        return !value(field).equals(detail(field).value());
    }

    private ArticleDetail detail(MetadataField field) {
        return details.stream().filter(detail -> detail.field() == field).findFirst().orElseThrow();
    }
}
