package org.stet.ui.help;

import java.util.Arrays;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.stet.ui.Styles;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.preferences.StetPreferences;

/** A short card with the four steps of the main job, which tick themselves off. */
public final class WelcomeView extends ViewPart {

    public static final String ID = "org.stet.ui.welcome";

    private static final int WIDTH = 220;

    private final WelcomeModel model = new WelcomeModel(StetPreferences.store());
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            countArticles();
        }
    };
    private Composite card;

    @Override
    public void createPartControl(Composite parent) {
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        card = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 14).spacing(8, 4).applyTo(card);
        scroll.setContent(card);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(card.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
        IPropertyChangeListener ticks = event -> {
            if (event.getProperty().equals(WelcomeModel.PREFERENCE)) {
                fill();
            }
        };
        StetPreferences.store().addPropertyChangeListener(ticks);
        CurrentCase.instance().addListener(model);
        getSite().getPage().addPartListener(parts);
        card.addDisposeListener(event -> {
            StetPreferences.store().removePropertyChangeListener(ticks);
            CurrentCase.instance().removeListener(model);
            getSite().getPage().removePartListener(parts);
        });
        fill();
    }

    @Override
    public void setFocus() {
        card.setFocus();
    }

    private void countArticles() {
        model.shown((int) Arrays.stream(getSite().getPage().getEditorReferences()).filter(this::isVisible).count());
    }

    private boolean isVisible(IEditorReference reference) {
        return reference.getPart(false) instanceof ArticleEditor editor && getSite().getPage().isPartVisible(editor);
    }

    private void fill() {
        for (var child : card.getChildren()) {
            child.dispose();
        }
        label(model.next().isPresent() ? "Four steps" : "That was all of it", Styles.STRONG, 2);
        for (var step : WelcomeStep.values()) {
            var done = model.isDone(step);
            label(done ? "●" : model.next().filter(step::equals).isPresent() ? "◐" : "○", Styles.MUTED, 1);
            label(step.title() + (done ? " – done" : ""), done ? Styles.MUTED : Styles.STRONG, 1);
            label("", Styles.MUTED, 1);
            label(step.text(), Styles.MUTED, 1);
        }
        label("Press F1 for help, ? in an article for all keys.", Styles.MUTED, 2);
        card.requestLayout();
    }

    private void label(String text, String style, int span) {
        var label = new Label(card, SWT.WRAP);
        label.setText(text);
        Styles.set(label, style);
        var data = GridDataFactory.fillDefaults().span(span, 1).align(SWT.FILL, SWT.BEGINNING);
        if (span == 2 || !text.isEmpty() && text.length() > 1) {
            data.grab(true, false).hint(WIDTH, SWT.DEFAULT);
        }
        data.applyTo(label);
    }
}
