package org.stet.core.edit;

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

    private final Map<String, EObject> byId = new HashMap<>();
    private final Consumer<Change> changes;

    RootObserver(EObject root, Consumer<Change> changes) {
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
        var owner = (EObject) n.getNotifier();
        switch (n.getEventType()) {
            case Notification.SET, Notification.UNSET ->
                changes.accept(new Change.Set(owner, feature, n.getOldValue(), n.getNewValue()));
            case Notification.ADD -> changes.accept(new Change.Add(owner, feature, n.getPosition(), n.getNewValue()));
            case Notification.REMOVE -> changes.accept(new Change.Remove(owner, feature, n.getPosition(), n.getOldValue()));
            case Notification.MOVE ->
                changes.accept(new Change.Move(owner, feature, (Integer) n.getOldValue(), n.getPosition()));
            case Notification.ADD_MANY -> addMany(owner, feature, n.getPosition(), (List<?>) n.getNewValue());
            case Notification.REMOVE_MANY -> removeMany(owner, feature, (int[]) n.getNewValue(), (List<?>) n.getOldValue());
            default -> { }
        }
    }

    private void addMany(EObject owner, EStructuralFeature feature, int position, List<?> added) {
        for (int i = 0; i < added.size(); i++) {
            changes.accept(new Change.Add(owner, feature, position + i, added.get(i)));
        }
    }

    /** Positions are ascending, or null when the whole list was cleared. */
    private void removeMany(EObject owner, EStructuralFeature feature, int[] positions, List<?> removed) {
        for (int i = removed.size() - 1; i >= 0; i--) {
            changes.accept(new Change.Remove(owner, feature, positions == null ? i : positions[i], removed.get(i)));
        }
    }
}
