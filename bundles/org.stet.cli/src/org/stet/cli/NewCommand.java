package org.stet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.store.CaseFolder;
import org.stet.core.store.OpenCase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an empty case. */
@Command(name = "new", description = "Make a new, empty case.",
        footer = { "", "Examples:", "  stet new harbour.stet", "  stet new harbour.stet --name \"The harbour fire\"" })
final class NewCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Option(names = "--name", paramLabel = "NAME", description = "Title of the case; without it, the name of the folder.")
    private Optional<String> name;

    record NewCase(String id, String name, String folder) implements Result {

        @Override
        public Stream<String> lines() {
            return Stream.of("Made the case “" + name + "” in " + folder);
        }
    }

    @Override
    public Integer call() throws Exception {
        var folder = new CaseFolder(access.folder());
        var title = name.filter(text -> !text.isBlank()).orElse(folder.name());
        try (var open = OpenCase.create(folder.root(), title, CaseAccess.user())) {
            access.output().print(new NewCase(open.model().getId(), open.model().getName(), open.folder().root().toString()));
        }
        return ExitCode.DONE;
    }
}
