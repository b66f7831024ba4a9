package org.stet.tour;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Case;
import org.stet.model.Claim;
import org.stet.ui.cases.CurrentCase;

/** What lies on the desk: the open case and where the keyboard is. Asked on the UI thread. */
final class Desk {

    private Desk() {
    }

    static boolean isCaseOpen() {
        return CurrentCase.instance().get().isPresent();
    }

    static OpenCase open() {
        return CurrentCase.instance().get().orElseThrow();
    }

    static Case model() {
        return open().model();
    }

    static Claim newestClaim() {
        return model().getClaims().getLast();
    }

    static List<Annotation> annotations(AnnotationKind kind) {
        return open().articles().stream().flatMap(article -> article.getAnnotations().stream())
                .filter(annotation -> annotation.getKind() == kind).toList();
    }

    /** Whether a person gave an article this as its published date. */
    static boolean isCorrected(String published) {
        return open().articles().stream().anyMatch(article -> CaseQueries.published(article).equals(published)
                && !article.getCorrections().isEmpty());
    }

    /** Whether the keyboard is at a control of this type that matches. */
    static <T extends Control> boolean isAt(Class<T> type, Predicate<T> matches) {
        var focus = Display.getCurrent().getFocusControl();
        return type.isInstance(focus) && matches.test(type.cast(focus));
    }

    static boolean isAt(Class<? extends Control> type) {
        return isAt(type, control -> true);
    }

    /** Whether a window with this title has the keyboard. */
    static boolean isWindow(String title) {
        var shell = Display.getCurrent().getActiveShell();
        return shell != null && shell.getText().equals(title);
    }

    /** Whether a view or editor of this kind has the keyboard. */
    static boolean isIn(String name) {
        var part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart();
        return part != null && part.getSite().getRegisteredName().equalsIgnoreCase(name);
    }

    /** The entries of a menu up to its first separator, with their mnemonics; the menu is filled when it opens. */
    static List<String> firstGroup(String menu) {
        var bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        return Stream.of(bar.getItems()).filter(item -> item.getText().replace("&", "").equals(menu))
                .flatMap(item -> Stream.of(item.getMenu().getItems()))
                .takeWhile(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(item -> item.getText().split("\t")[0]).toList();
    }

    /** The key that chooses an entry while its menu is open. */
    static String mnemonic(String label) {
        return label.substring(label.indexOf('&') + 1, label.indexOf('&') + 2).toLowerCase(Locale.ROOT);
    }

    static long windows() {
        return List.of(Display.getCurrent().getShells()).stream().filter(Shell::isVisible).count();
    }

    /** The field that shows this hint while it is empty. */
    static Text field(Robot robot, String hint) {
        return robot.find(Text.class, text -> text.getMessage().startsWith(hint));
    }
}
