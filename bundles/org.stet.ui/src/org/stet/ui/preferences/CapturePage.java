package org.stet.ui.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What may be reached when pages of the web are captured. */
public final class CapturePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public CapturePage() {
        super(GRID);
        setPreferenceStore(StetPreferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription("Stet uses the network only when you import the address of a page. It reaches hosts on the public internet and no others, "
                + "so that no page can lead it to a machine in your house. An archive of your own may be an exception.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new StringFieldEditor(StetPreferences.ALLOWED_HOSTS, "&Hosts that may be reached although they are private:",
                getFieldEditorParent()));
    }
}
