package org.stet.ui.preferences;

/** Whether the workbench is light or dark. */
public enum Appearance { SYSTEM, LIGHT, DARK }
