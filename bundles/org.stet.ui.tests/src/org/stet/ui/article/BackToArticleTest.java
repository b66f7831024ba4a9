package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackToArticleTest {

    private final Shell shell = new Shell(Display.getDefault());

    @AfterEach
    void close() {
        shell.dispose();
    }

    /** A composite that listens to keys is a stop for Tab that no Tab leaves. */
    @Test
    void onlyWhatTakesTheKeyboardListens() {
        var page = new Composite(shell, SWT.NONE);
        var filter = new Text(page, SWT.SEARCH);
        var parts = new SashForm(page, SWT.HORIZONTAL);
        var table = new Table(parts, SWT.SINGLE);
        BackToArticle.onEscape(page, null);
        assertThat(filter.isListening(SWT.KeyDown)).isTrue();
        assertThat(table.isListening(SWT.KeyDown)).isTrue();
        assertThat(page.isListening(SWT.KeyDown)).isFalse();
        assertThat(parts.isListening(SWT.KeyDown)).isFalse();
    }
}
