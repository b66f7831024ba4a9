package org.stet.core.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stet.model.Identified;

/** What happens to the model while an edit runs. */
final class Recording {

    private final Function<Change, ObjectNode> codec;
    private final ArticleRoots articles;
    private final List<Change> changes = new ArrayList<>();
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final Set<String> files = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private boolean takingBack;
    private boolean mayDangle;
    private RuntimeException failure;

    /** @param codec writes a change at the moment it happens, when positions and ids still say where */
    Recording(ArticleRoots articles, Function<Change, ObjectNode> codec) {
        this.articles = articles;
        this.codec = codec;
    }

    /** Notes a change. Does not fail, or notifications that EMF sends in a row would be cut off: {@link #failure} tells later. */
    void add(Change change) {
        if (takingBack) {
            return;
        }
        changes.add(change);
        touch(change);
        try {
            var step = codec.apply(change);
            steps.add(step);
            files.add(step.path("in").asText());
        } catch (RuntimeException e) {
            steps.addNull();
            failure = failure == null ? e : failure;
        }
    }

    /** Throws what made it impossible to write a change down. */
    void requireWritten() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Takes back all changes but the first few. */
    void takeBackTo(int count) {
        takingBack = true;
        try {
            for (int i = changes.size() - 1; i >= count; i--) {
                changes.get(i).undo(articles);
                changes.remove(i);
                steps.remove(i);
            }
        } finally {
            takingBack = false;
        }
    }

    int size() {
        return changes.size();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    ArrayNode steps() {
        return steps;
    }

    Set<String> files() {
        return files;
    }

    Set<String> ids() {
        return ids;
    }

    /** Whether an object left case.xmi, or a reference in it was set, so that a reference may now lead nowhere. */
    boolean mayDangle() {
        return mayDangle;
    }

    private void touch(Change change) {
        switch (change) {
            case Change.Set c -> {
                touch(c.owner());
                touchValue(c.feature(), c.from());
                touchValue(c.feature(), c.to());
                mayDangle |= isReference(c.feature());
            }
            case Change.Add c -> {
                touch(c.owner());
                touchValue(c.feature(), c.value());
                mayDangle |= isReference(c.feature());
            }
            case Change.Remove c -> {
                touch(c.owner());
                touchValue(c.feature(), c.value());
                mayDangle |= c.value() instanceof Identified && ChangeCodec.fileOf(c.owner()).equals(ArticleRoots.CASE);
            }
            case Change.Move c -> touch(c.owner());
            case Change.ArticleAdded c -> ids.add(c.article().getId());
            case Change.ArticleRemoved c -> ids.add(c.article().getId());
        }
    }

    private void touch(EObject owner) {
        for (var at = owner; at != null; at = at.eContainer()) {
            addId(at);
        }
    }

    private void touchValue(EStructuralFeature feature, Object value) {
        addId(value);
        if (value instanceof EObject object && feature instanceof EReference reference && reference.isContainment()) {
            object.eAllContents().forEachRemaining(this::addId);
        }
    }

    private void addId(Object object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            ids.add(identified.getId());
        }
    }

    private static boolean isReference(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment();
    }
}
