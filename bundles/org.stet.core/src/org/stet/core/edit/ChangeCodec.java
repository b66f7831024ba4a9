package org.stet.core.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stet.core.store.CaseResource;
import org.stet.core.store.Texts;
import org.stet.model.Article;
import org.stet.model.Identified;

/**
 * Writes changes as JSON and applies them again: {@code in} is the file, {@code of} the object as the nearest id and the
 * features and indexes down from it, {@code from} and {@code to} are an attribute's text, a referenced id or an object's XMI.
 */
final class ChangeCodec {

    private final ArticleRoots articles;
    private final BiFunction<String, String, Optional<EObject>> find;

    /** What the edit that is being applied took out so far, by id: put elsewhere by the same edit, it is the same object still. */
    private final Map<String, EObject> removed = new HashMap<>();

    /** Finds objects with the given function of file and id. */
    ChangeCodec(ArticleRoots articles, BiFunction<String, String, Optional<EObject>> find) {
        this.articles = articles;
        this.find = find;
    }

    ObjectNode write(Change change) {
        return switch (change) {
            case Change.Set c -> step("set", c.owner(), c.feature())
                    .put("from", text(c.owner(), c.feature(), c.from())).put("to", text(c.owner(), c.feature(), c.to()));
            case Change.Add c -> step("add", c.owner(), c.feature())
                    .put("index", c.index()).put("to", text(c.owner(), c.feature(), c.value()));
            case Change.Remove c -> step("remove", c.owner(), c.feature())
                    .put("index", c.index()).put("from", text(c.owner(), c.feature(), c.value()));
            case Change.Move c -> step("move", c.owner(), c.feature()).put("index", c.to()).put("fromIndex", c.from());
            case Change.ArticleAdded c -> {
                requireStorable("article", c.article());
                yield article("addArticle", c.folder(), c.article()).put("to", xmi(c.article(), c.article().getId()));
            }
            case Change.ArticleRemoved c -> article("removeArticle", c.folder(), c.article());
        };
    }

    /** To be called before the steps of an edit are applied. */
    void startReplay() {
        removed.clear();
    }

    /** The article of a step that adds one. */
    Article article(JsonNode step) throws IOException {
        return read(step.path("in").asText(), step.path("to").asText(), Article.class);
    }

    /** Applies a written change of a feature to the model. */
    void apply(JsonNode step) throws IOException {
        var file = step.path("in").asText();
        var owner = resolve(file, step.path("of").asText());
        var feature = owner.eClass().getEStructuralFeature(step.path("feature").asText());
        if (feature == null) {
            throw new IOException("no such feature: " + step.path("feature").asText());
        }
        var to = step.path("to");
        var index = step.path("index").asInt();
        switch (step.path("op").asText()) {
            case "set" -> owner.eSet(feature, to.isTextual() ? value(file, feature, to.asText()) : null);
            case "add" -> list(owner, feature).add(index, value(file, feature, to.asText()));
            case "remove" -> remember(list(owner, feature).remove(index));
            case "move" -> list(owner, feature).move(index, step.path("fromIndex").asInt());
            default -> throw new IOException("no such step: " + step.path("op").asText());
        }
    }

    private void remember(Object value) {
        if (value instanceof Identified identified) {
            removed.put(identified.getId(), identified);
        }
    }

    private static ObjectNode step(String op, EObject owner, EStructuralFeature feature) {
        return JsonNodeFactory.instance.objectNode().put("op", op).put("in", fileOf(owner))
                .put("of", address(owner)).put("type", owner.eClass().getName()).put("feature", feature.getName());
    }

    private static ObjectNode article(String op, String folder, Article article) {
        return JsonNodeFactory.instance.objectNode().put("op", op).put("in", article.getId()).put("folder", folder);
    }

    static String fileOf(EObject object) {
        return EcoreUtil.getRootContainer(object) instanceof Article article ? article.getId() : ArticleRoots.CASE;
    }

    /** The nearest id and the way down from it, such as {@code 0f3…/placements.2/candidates.0}. */
    private static String address(EObject object) {
        var way = new StringBuilder();
        var at = object;
        while (!(at instanceof Identified identified)) {
            var feature = at.eContainmentFeature();
            var index = feature.isMany() ? "." + ((List<?>) at.eContainer().eGet(feature)).indexOf(at) : "";
            way.insert(0, "/" + feature.getName() + index);
            at = at.eContainer();
        }
        return way.insert(0, ((Identified) at).getId()).toString();
    }

    private EObject resolve(String file, String address) throws IOException {
        articles.root(file);
        var steps = address.split("/");
        EObject at = find.apply(file, steps[0]).orElseThrow(() -> new IOException("no such object: " + steps[0]));
        for (int i = 1; i < steps.length; i++) {
            var dot = steps[i].indexOf('.');
            var feature = at.eClass().getEStructuralFeature(dot < 0 ? steps[i] : steps[i].substring(0, dot));
            var value = at.eGet(feature);
            at = (EObject) (dot < 0 ? value : ((List<?>) value).get(Integer.parseInt(steps[i].substring(dot + 1))));
        }
        return at;
    }

    private static String text(EObject owner, EStructuralFeature feature, Object value) {
        if (value == null) {
            return null;
        }
        if (!(feature instanceof EReference reference) || reference.isContainment()) {
            requireStorable(feature.getName(), value);
        }
        return switch (feature) {
            case EAttribute attribute -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
            case EReference reference when reference.isContainment() -> xmi((EObject) value, fileOf(owner));
            default -> ((Identified) value).getId();
        };
    }

    private Object value(String file, EStructuralFeature feature, String text) throws IOException {
        return switch (feature) {
            case EAttribute attribute -> EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            case EReference reference when reference.isContainment() -> sameOrNew(read(file, text, EObject.class));
            default -> find.apply(file, text).orElseThrow(() -> new IOException("no such object: " + text));
        };
    }

    private EObject sameOrNew(EObject object) {
        var same = object instanceof Identified identified ? removed.get(identified.getId()) : null;
        return same != null && same.eContainer() == null && EcoreUtil.equals(same, object) ? same : object;
    }

    private static void requireStorable(String name, Object value) {
        switch (value) {
            case String text when !Texts.isStorable(text) -> throw new IllegalArgumentException(
                    name + " holds a character that a case cannot store; pass it through Texts.clean");
            case EObject object -> {
                object.eClass().getEAllAttributes()
                        .forEach(attribute -> requireStorable(attribute.getName(), object.eGet(attribute)));
                object.eContents().forEach(part -> requireStorable(part.eClass().getName(), part));
            }
            case List<?> values -> values.forEach(each -> requireStorable(name, each));
            case null, default -> { }
        }
    }

    private static String xmi(EObject object, String file) {
        try {
            var root = EcoreUtil.getRootContainer(object);
            var resource = root.eResource() instanceof CaseResource own ? own : new CaseResource(file);
            return new String(resource.writePart(object), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends EObject> T read(String file, String xml, Class<T> type) throws IOException {
        var part = new CaseResource(file, id -> find.apply(file, id));
        var object = part.read(xml.getBytes(StandardCharsets.UTF_8), type);
        part.getContents().clear();
        return object;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
