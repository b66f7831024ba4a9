package org.stet.ui.help;

import org.eclipse.jface.bindings.IBindingManagerListener;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.keys.IBindingService;
import org.stet.ui.Accessibility;
import org.stet.ui.Look;
import org.stet.ui.Themes;
import org.stet.ui.cases.CaseEditorPart;

/** The help page: the main job, and all keys as they are bound now. */
public final class HelpEditor extends CaseEditorPart {

    public static final String ID = "org.stet.ui.help";

    private static final int MARGIN = 36;
    private static final int WIDTH = 720;
    private static final int KEY_WIDTH = 150;

    private StyledText page;
    private LocalResourceManager resources;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        Accessibility.name(page, "Help");
        page.setLineSpacing(5);
        page.setTabStops(new int[] {KEY_WIDTH});
        page.setCaret(null);
        page.addListener(SWT.Resize, event -> {
            var side = Math.max(MARGIN, (page.getClientArea().width - WIDTH) / 2);
            page.setMargins(side, MARGIN, side, MARGIN);
        });
        var bindings = getSite().getService(IBindingService.class);
        Runnable show = () -> show(HelpText.of(KeyList.of(bindings)));
        IBindingManagerListener rebound = event -> {
            if (event.isActiveBindingsChanged()) {
                show.run();
            }
        };
        bindings.addBindingManagerListener(rebound);
        page.addDisposeListener(event -> bindings.removeBindingManagerListener(rebound));
        Look.onChange(page, show);
        show.run();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    private void show(HelpText help) {
        var palette = Themes.palette();
        var top = page.getTopIndex();
        page.setBackground(palette.background());
        page.setForeground(palette.text());
        if (!page.getText().equals(help.text())) {
            page.setText(help.text());
        }
        page.setStyleRanges(help.stretches().stream().map(this::style).toArray(StyleRange[]::new));
        page.setTopIndex(top);
    }

    private StyleRange style(HelpText.Stretch stretch) {
        var font = FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD);
        var style = new StyleRange();
        style.start = stretch.start();
        style.length = stretch.length();
        style.font = resources.create(switch (stretch.kind()) {
            case TITLE -> font.increaseHeight(6);
            case HEADING -> font.increaseHeight(1);
            case KEY -> FontDescriptor.createFrom(JFaceResources.getTextFont());
        });
        style.foreground = stretch.kind() == HelpText.Kind.KEY ? Themes.palette().focus() : Themes.palette().text();
        return style;
    }
}
