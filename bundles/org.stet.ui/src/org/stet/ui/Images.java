package org.stet.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons, one SVG file each: {@code OPEN_CASE} is {@code icons/open-case.svg}. */
public enum Images {
    ARTICLE,
    BESIDE,
    CASE,
    CLAIM,
    CLAIMS,
    CLOSE,
    COMPARE,
    DELETE,
    DONE,
    EVIDENCE,
    HELP,
    IMPORT,
    INFORMATION,
    INSPECTOR,
    LOCK,
    MENTION,
    NAVIGATOR,
    NEW_CASE,
    NOTE,
    OPEN_CASE,
    QUOTE,
    REDO,
    RELOAD,
    REPORT,
    SAVE,
    SEARCH,
    UNDO,
    VERSIONS,
    WARNING,
    WELCOME;

    /** For actions, wizards and anything that makes its own image. */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(Images.class.getResource("/icons/" + fileName()));
    }

    /** A shared image that nobody disposes. */
    public Image image() {
        var registry = JFaceResources.getImageRegistry();
        var key = Images.class.getName() + "." + name();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }
}
