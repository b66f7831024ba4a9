package org.stet.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.stet.core.annotate.Labels;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Span;
import org.stet.ui.text.StructureKind;
import org.stet.ui.text.StructureRange;
import org.stet.ui.text.TextRange;

/** The Outline of an article: headline and section heads, each with the annotations of its section. */
final class ArticleOutline extends ContentOutlinePage {

    private static final int LABEL_LENGTH = 80;
    /** With more annotations than this, sections start closed. */
    private static final int EXPANDED_AT_MOST = 300;

    private Optional<ArticleModel> model = Optional.empty();
    private Optional<AnnotatedTextViewer> viewer = Optional.empty();

    /** A row: a head with the annotations below it, or an annotation. */
    record Row(String label, TextRange range, List<Row> rows) {
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new Content());
        tree.setLabelProvider(LabelProvider.createTextProvider(row -> ((Row) row).label()));
        tree.addSelectionChangedListener(event -> {
            if (tree.getControl().isFocusControl() && event.getStructuredSelection().getFirstElement() instanceof Row row) {
                viewer.ifPresent(text -> text.selectRange(row.range()));
            }
        });
        tree.addDoubleClickListener(event -> viewer.ifPresent(AnnotatedTextViewer::setFocus));
        update(true);
    }

    void show(ArticleModel newModel, AnnotatedTextViewer newViewer) {
        model = Optional.of(newModel);
        viewer = Optional.of(newViewer);
        update(true);
    }

    /** Shows the annotations as they are now. */
    void update(boolean changed) {
        if (changed && getTreeViewer() != null && !getControl().isDisposed()) {
            var rows = model.map(shown -> rows(shown.text(), shown.structure(), shown.spans())).orElse(List.of());
            getTreeViewer().setInput(rows);
            getTreeViewer().setSelection(StructuredSelection.EMPTY);
            if (rows.stream().mapToInt(row -> row.rows().size()).sum() <= EXPANDED_AT_MOST) {
                getTreeViewer().expandAll();
            }
        }
    }

    /** The rows of a text: one for each head, in order, with the spans that start before the next. */
    static List<Row> rows(String text, List<StructureRange> structure, Iterable<Span> spans) {
        var heads = new ArrayList<Row>();
        structure.stream().filter(part -> part.kind() == StructureKind.HEADLINE || part.kind() == StructureKind.SECTION_HEADING)
                .forEach(part -> heads.add(new Row(words(text, part.range()), part.range(), new ArrayList<>())));
        if (heads.isEmpty() || heads.getFirst().range().start() > 0) {
            heads.addFirst(new Row("Beginning", new TextRange(0, 0), new ArrayList<>()));
        }
        var sorted = new ArrayList<Span>();
        spans.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(Span::start));
        var at = 0;
        for (var span : sorted) {
            while (at + 1 < heads.size() && heads.get(at + 1).range().start() <= span.start()) {
                at++;
            }
            var label = span.label().isEmpty() ? words(text, span.range()) : span.label();
            heads.get(at).rows().add(new Row((span.sign().symbol() + " " + label).strip(), span.range(), List.of()));
        }
        return heads;
    }

    private static String words(String text, TextRange range) {
        return Labels.brief(text.substring(range.start(), range.end()), LABEL_LENGTH);
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return ((Row) row).rows().toArray();
        }

        @Override
        public Object getParent(Object row) {
            return null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return !((Row) row).rows().isEmpty();
        }
    }
}
