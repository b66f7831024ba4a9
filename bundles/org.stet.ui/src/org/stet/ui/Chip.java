package org.stet.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stet.ui.lists.Folding;
import org.stet.ui.text.PickerItem;
import org.stet.ui.text.PickerPopup;
import org.stet.ui.text.ShortText;
import org.stet.ui.text.StatusSign;

/**
 * A small rounded label that shows a choice and opens the others by click, Space, Enter or Arrow down: as a menu, or, if they are many,
 * as a list with a field to find one.
 */
public final class Chip<T> extends Canvas {

    private static final int INSET_X = 10;
    private static final int INSET_Y = 3;
    private static final int MOST_IN_MENU = 30;
    private static final int MOST_FOUND = 100;

    private List<T> choices;
    private CompletableFuture<List<String>> folded;
    private final Function<T, String> label;
    private final Consumer<T> chosen;
    private Optional<T> shown = Optional.empty();
    private boolean warning;

    /**
     * A chip that shows nothing yet.
     *
     * @param name what is chosen, for screen readers
     * @param chosen receives a choice of the person
     */
    public Chip(Composite parent, String name, List<T> choices, Function<T, String> label, Consumer<T> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.label = label;
        this.chosen = chosen;
        setChoices(choices);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        setToolTipText(name);
        addPaintListener(event -> paint(event.gc));
        addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
        addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
        addMouseListener(MouseListener.mouseDownAdapter(event -> {
            setFocus();
            open();
        }));
        addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        addTraverseListener(event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        Accessibility.name(this, name);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_COMBOBOX;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text();
            }
        });
    }

    /** Offers other choices from now on; what many are found by is made ready in the background, since there may be tens of thousands. */
    public void setChoices(List<T> others) {
        var next = List.copyOf(others);
        if (next != choices) {
            choices = next;
            var labels = next.size() > MOST_IN_MENU ? next.stream().map(label).toList() : List.<String>of();
            folded = CompletableFuture.supplyAsync(() -> labels.stream().map(Folding::fold).toList());
        }
    }

    /** Shows a choice, in the colour of a warning if it is one. */
    public void show(T choice, boolean asWarning) {
        var before = text();
        shown = Optional.of(choice);
        warning = asWarning;
        if (!before.equals(text())) {
            getParent().layout();
        }
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        var gc = new GC(this);
        var extent = gc.textExtent(text());
        gc.dispose();
        return new Point(extent.x + 2 * INSET_X, extent.y + 2 * INSET_Y);
    }

    private String text() {
        return shown.map(label).orElse("");
    }

    private void keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.SPACE || event.keyCode == SWT.CR || event.keyCode == SWT.ARROW_DOWN) {
            open();
        }
    }

    private void open() {
        if (choices.size() > MOST_IN_MENU) {
            new PickerPopup<>(this, Themes.palette(), this::matching, chosen).open(getDisplay().map(getParent(), null, getBounds()));
        } else {
            openMenu();
        }
    }

    /** The first choices that have all these words. */
    private List<PickerItem<T>> matching(String words) {
        var wanted = Folding.words(words);
        var all = folded.join();
        return IntStream.range(0, all.size()).filter(number -> wanted.stream().allMatch(all.get(number)::contains)).limit(MOST_FOUND)
                .mapToObj(choices::get).map(choice -> new PickerItem<>(choice, label.apply(choice), "", StatusSign.NONE)).toList();
    }

    private void openMenu() {
        var menu = new Menu(this);
        for (var choice : choices) {
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText(label.apply(choice));
            item.setSelection(shown.filter(choice::equals).isPresent());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (item.getSelection()) {
                    chosen.accept(choice);
                }
            }));
        }
        menu.setLocation(toDisplay(0, getSize().y));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void paint(GC gc) {
        var palette = Themes.palette();
        var area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setForeground(isFocusControl() ? palette.focus() : warning ? palette.warning() : palette.hairline());
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, area.height - 3, area.height - 3);
        gc.setForeground(warning ? palette.warning() : palette.text());
        gc.drawText(ShortText.fit(gc, text(), area.width - 2 * INSET_X), INSET_X, INSET_Y, true);
    }
}
