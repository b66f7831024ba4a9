package org.stet.ui.importing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/**
 * What can be dropped or pasted, most telling form first: HTML, files, text (which may be addresses of files or pages). HTML goes
 * before files, for a browser that lets a link go offers its address as the list of files that it is not.
 */
final class Transfers {

    private static final List<Transfer> ALL = List.of(HTMLTransfer.getInstance(), FileTransfer.getInstance(), TextTransfer.getInstance());

    private Transfers() {
    }

    static Transfer[] all() {
        return ALL.toArray(Transfer[]::new);
    }

    /** Asks for each form in turn and takes the first that is there. */
    static Optional<ImportModel> read(Function<Transfer, Object> contents) {
        return ALL.stream().flatMap(transfer -> Optional.ofNullable(contents.apply(transfer)).flatMap(Transfers::model).stream()).findFirst();
    }

    /** What a transfer gave, as something to import. */
    static Optional<ImportModel> model(Object data) {
        return switch (data) {
            case String[] files when files.length > 0 -> Optional.of(ImportModel.EMPTY.with(paths(files)));
            case String text when !text.isBlank() -> Optional.of(fileUris(text).map(ImportModel.EMPTY::with).orElse(ImportModel.EMPTY.withText(text)));
            case null, default -> Optional.empty();
        };
    }

    private static List<Path> paths(String[] files) {
        var paths = new ArrayList<Path>();
        for (var file : files) {
            paths.add(Path.of(file));
        }
        return paths;
    }

    /** Text that is nothing but addresses of files, one a line, as some desktops drop them. */
    private static Optional<List<Path>> fileUris(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (!lines.stream().allMatch(line -> line.startsWith("file:/"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(lines.stream().map(URI::create).map(Path::of).toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
