package org.stet.ui.preferences;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.stet.ui.Themes;

/** Who works here, where cases are kept, and how the workbench looks. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public GeneralPage() {
        super(GRID);
        setPreferenceStore(StetPreferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription("Your name is written beside every edit in the audit log.");
    }

    @Override
    protected void createFieldEditors() {
        var name = new StringFieldEditor(StetPreferences.USER, "Your &name:", getFieldEditorParent());
        name.setEmptyStringAllowed(false);
        name.setErrorMessage("A name is needed for the audit log.");
        addField(name);
        var folder = new DirectoryFieldEditor(StetPreferences.CASE_FOLDER, "&Folder for new cases:", getFieldEditorParent());
        folder.setEmptyStringAllowed(false);
        folder.setValidateStrategy(StringFieldEditor.VALIDATE_ON_FOCUS_LOST);
        addField(folder);
        addField(new ComboFieldEditor(StetPreferences.APPEARANCE, "&Appearance:", Arrays.stream(Appearance.values())
                .map(choice -> new String[] {label(choice), choice.name()}).toArray(String[][]::new), getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        var before = StetPreferences.appearance();
        var done = super.performOk();
        if (done && before != StetPreferences.appearance()) {
            Themes.apply(StetPreferences.appearance());
        }
        return done;
    }

    private static String label(Appearance choice) {
        var name = choice.name().toLowerCase(Locale.ROOT);
        return choice == Appearance.SYSTEM ? "As the system" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
