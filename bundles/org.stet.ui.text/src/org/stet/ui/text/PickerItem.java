package org.stet.ui.text;

/**
 * One row of a {@link PickerPopup}.
 *
 * @param value what is picked
 * @param label shown first
 * @param detail shown muted after it, may be empty
 * @param sign shown before the label
 */
public record PickerItem<T>(T value, String label, String detail, StatusSign sign) {
}
