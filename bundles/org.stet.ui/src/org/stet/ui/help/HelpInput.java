package org.stet.ui.help;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.stet.ui.Images;

/** There is one help page; it is not opened again by itself at the next start. */
public record HelpInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.HELP.descriptor();
    }

    @Override
    public String getName() {
        return "Help";
    }

    @Override
    public String getToolTipText() {
        return "The main job and all keys";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
