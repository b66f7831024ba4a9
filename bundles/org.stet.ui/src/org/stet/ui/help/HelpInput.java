package org.stet.ui.help;

import org.eclipse.jface.resource.ImageDescriptor;
import org.stet.ui.Images;
import org.stet.ui.cases.TransientInput;

/** There is one help page. */
public record HelpInput() implements TransientInput {

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
}
