package org.stet.ui.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.stet.ui.text.ReadingStyle;

/** How articles are set. */
public final class ReadingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public ReadingPage() {
        super(GRID);
        setPreferenceStore(StetPreferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription("Open articles follow at once.");
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        addField(new RadioGroupFieldEditor(StetPreferences.SERIF, "Face", 2,
                new String[][] {{"&Serif", "true"}, {"S&ans", "false"}}, parent));
        addField(new NumberScale(StetPreferences.ZOOM, "&Zoom", "%", ReadingStyle.MIN_ZOOM, ReadingStyle.MAX_ZOOM, 10, parent));
        addField(new NumberScale(StetPreferences.LINE_HEIGHT, "&Line height", "%", 120, 250, 5, parent));
        addField(new NumberScale(StetPreferences.MEASURE, "&Measure", " characters", 30, 120, 2, parent));
    }
}
