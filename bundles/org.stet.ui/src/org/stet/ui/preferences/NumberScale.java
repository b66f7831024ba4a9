package org.stet.ui.preferences;

import org.eclipse.jface.preference.ScaleFieldEditor;
import org.eclipse.swt.widgets.Composite;

/** A slider whose label tells the number it stands at. */
final class NumberScale extends ScaleFieldEditor {

    private final String text;
    private final String unit;

    NumberScale(String name, String text, String unit, int min, int max, int step, Composite parent) {
        super(name, label(text, max, unit), parent, min, max, step, 2 * step);
        this.text = text;
        this.unit = unit;
    }

    @Override
    protected void valueChanged() {
        super.valueChanged();
        tell();
    }

    @Override
    protected void doLoad() {
        super.doLoad();
        tell();
    }

    @Override
    protected void doLoadDefault() {
        super.doLoadDefault();
        tell();
    }

    private void tell() {
        setLabelText(label(text, scale.getSelection(), unit));
    }

    private static String label(String text, int value, String unit) {
        return text + ": " + value + unit;
    }
}
