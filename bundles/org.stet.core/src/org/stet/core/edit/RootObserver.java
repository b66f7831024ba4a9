package org.stet.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.stet.model.Identified;

/** Watches all objects of one file: knows them by id and turns what happens to them into {@link Change}s. */
final class RootObserver extends EContentAdapter {

    /** Small at first: most articles are the article and one version. */
    private final Map<String, EObject> byId = new HashMap<>(4);
    private final Consumer<List<Change>> changes;

    RootObserver(EObject root, Consumer<List<Change>> changes) {
        this.changes = changes;
        root.eAdapters().add(this);
    }

    Optional<EObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void detach(EObject root) {
        root.eAdapters().remove(this);
    }

    @Override
    protected void setTarget(EObject target) {
        if (target instanceof Identified identified && identified.getId() != null) {
            byId.put(identified.getId(), target);
        }
        super.setTarget(target);
    }

    @Override
    protected void unsetTarget(EObject target) {
        if (target instanceof Identified identified) {
            byId.remove(identified.getId(), target);
        }
        super.unsetTarget(target);
    }

    @Override
    public void notifyChanged(Notification n) {
        super.notifyChanged(n);
        if (n.isTouch() || !(n.getFeature() instanceof EStructuralFeature feature) || feature.isTransient()) {
            return;
        }
        var steps = changes((EObject) n.getNotifier(), feature, n);
        if (!steps.isEmpty()) {
            changes.accept(steps);
        }
    }

    private static List<Change> changes(EObject owner, EStructuralFeature feature, Notification n) {
        return switch (n.getEventType()) {
            case Notification.SET, Notification.UNSET -> feature.isMany()
                    ? List.of(new Change.Remove(owner, feature, n.getPosition(), n.getOldValue()),
                            new Change.Add(owner, feature, n.getPosition(), n.getNewValue()))
                    : List.of(new Change.Set(owner, feature, n.getOldValue(), n.getNewValue()));
            case Notification.ADD -> List.of(new Change.Add(owner, feature, n.getPosition(), n.getNewValue()));
            case Notification.REMOVE -> List.of(new Change.Remove(owner, feature, n.getPosition(), n.getOldValue()));
            case Notification.MOVE -> List.of(new Change.Move(owner, feature, (Integer) n.getOldValue(), n.getPosition()));
            case Notification.ADD_MANY -> added(owner, feature, n.getPosition(), (List<?>) n.getNewValue());
            case Notification.REMOVE_MANY -> removed(owner, feature, (int[]) n.getNewValue(), (List<?>) n.getOldValue());
            default -> List.of();
        };
    }

    private static List<Change> added(EObject owner, EStructuralFeature feature, int position, List<?> values) {
        var steps = new ArrayList<Change>();
        for (int i = 0; i < values.size(); i++) {
            steps.add(new Change.Add(owner, feature, position + i, values.get(i)));
        }
        return steps;
    }

    /** Positions are ascending, or null when the whole list was cleared. */
    private static List<Change> removed(EObject owner, EStructuralFeature feature, int[] positions, List<?> values) {
        var steps = new ArrayList<Change>();
        for (int i = values.size() - 1; i >= 0; i--) {
            steps.add(new Change.Remove(owner, feature, positions == null ? i : positions[i], values.get(i)));
        }
        return steps;
    }
}
