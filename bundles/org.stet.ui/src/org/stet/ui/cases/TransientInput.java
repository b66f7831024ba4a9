package org.stet.ui.cases;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What an editor shows that is not opened again by itself at the next start. */
public interface TransientInput extends IEditorInput {

    @Override
    default boolean exists() {
        return true;
    }

    @Override
    default IPersistableElement getPersistable() {
        return null;
    }

    @Override
    default <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
