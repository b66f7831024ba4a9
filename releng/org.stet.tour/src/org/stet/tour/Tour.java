package org.stet.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * The tour: all stops in order, in one window. Starts with the workbench when the system property {@code stet.tour} names the
 * folder for the pictures; ends the program with exit code 1 at the first stop that fails or leaves an error in the log, else by
 * closing the window.
 */
public final class Tour implements IStartup {

    /** The stops by name; later ones find the workbench as the earlier left it. */
    private static final Map<String, Stop> STOPS = new LinkedHashMap<>();

    static {
        STOPS.put("workbench", robot -> robot.waitUntil("the sample case is open", Desk::isCaseOpen).screenshot("workbench"));
        STOPS.putAll(MarkingStops.all());
        STOPS.putAll(CheckingStops.all());
        STOPS.putAll(AnalysisStops.all());
        STOPS.putAll(VersionsStops.all());
        STOPS.putAll(CaptureStops.all());
        STOPS.putAll(CaseStops.all());
    }

    @Override
    public void earlyStartup() {
        var folder = System.getProperty("stet.tour");
        if (folder != null) {
            Thread.ofPlatform().daemon().name("Tour").start(() -> run(Path.of(folder)));
        }
    }

    private static void run(Path folder) {
        var display = PlatformUI.getWorkbench().getDisplay();
        var robot = new Robot(display, folder);
        var stop = "start";
        int passed = 0;
        var errors = new ConcurrentLinkedQueue<IStatus>();
        Platform.addLogListener((status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR) {
                errors.add(status);
            }
        });
        try {
            Files.createDirectories(folder);
            robot.waitUntil("the window is open", () -> display.getActiveShell() != null)
                    .run(() -> display.getActiveShell().setMaximized(true))
                    .waitUntil("the window fills the screen", () -> display.getActiveShell().getMaximized());
            for (var entry : STOPS.entrySet()) {
                stop = entry.getKey();
                entry.getValue().visit(robot);
                if (!errors.isEmpty()) {
                    throw new IllegalStateException("errors were logged: " + errors);
                }
                passed++;
            }
        } catch (Throwable failure) {
            fail(display, robot, stop, passed, failure);
        }
        System.err.printf("Tour: %d passed, 0 failed%n", passed);
        display.syncExec(() -> PlatformUI.getWorkbench().close());
    }

    private static void fail(Display display, Robot robot, String stop, int passed, Throwable failure) {
        System.err.println("tour: failed at " + stop);
        failure.printStackTrace();
        try {
            robot.screenshot("failed-" + stop);
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
        System.err.printf("Tour: %d passed, 1 failed%n", passed);
        Runtime.getRuntime().halt(1);
    }
}
