package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.annotate.Labels;
import org.stet.search.checks.ClaimList;
import org.stet.search.checks.ClaimLists;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The lists of published fact-checks that {@code stet match} looks in. */
@Command(name = "lists", description = { "Import lists of published fact-checks, show and remove them; stet match looks in them. "
        + "They are kept with your user data, not in a case.", "" },
        subcommands = { ListsCommand.Add.class, ListsCommand.Show.class, ListsCommand.Remove.class },
        footer = { "", "Examples:", "  stet lists add factchecks.json --name \"Fact checks 2026\"", "  stet lists list",
            "  stet lists remove \"Fact checks 2026\"" })
final class ListsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: add, list or remove.");
    }

    record Lists(String done, List<ClaimList> lists) implements Result {

        @Override
        public Stream<String> lines() {
            return Stream.concat(Stream.of(done), lists.stream().map(list -> "  " + Ink.bold(list.name()) + "  " + Labels.count(list.claims(), "claim")
                    + (list.leftOut() == 0 ? "" : ", " + list.leftOut() + " without a statement left out") + "  "
                    + Ink.faint(list.file() + ", " + Labels.day(list.imported()))));
        }
    }

    @Command(name = "add", description = { "Import a file: ClaimReview as JSON or JSON-LD, a DataFeed of them, or CSV whose first line names the columns "
            + "(claim, verdict, publisher, date, url, claimant, title). A list of the same name is replaced.", "" })
    static final class Add implements Callable<Integer> {

        @Mixin
        private Output output;

        @Parameters(paramLabel = "FILE", description = "The file to import.")
        private Path file;

        @Option(names = "--name", paramLabel = "NAME", description = "What to call the list; without it, as the file.")
        private Optional<String> name;

        @Override
        public Integer call() throws Exception {
            output.print(new Lists("Imported", List.of(ClaimLists.ofThisPerson().add(file, name, CaseAccess.progress()))));
            return ExitCode.DONE;
        }
    }

    @Command(name = "list", description = { "Show the lists.", "" })
    static final class Show implements Callable<Integer> {

        @Mixin
        private Output output;

        @Override
        public Integer call() throws Exception {
            var lists = ClaimLists.ofThisPerson().all();
            output.print(new Lists(Labels.count(lists.size(), "list"), lists));
            return ExitCode.DONE;
        }
    }

    @Command(name = "remove", description = { "Remove a list; the file it came from stays.", "" })
    static final class Remove implements Callable<Integer> {

        @Mixin
        private Output output;

        @Parameters(paramLabel = "NAME", description = "Name of the list.")
        private String name;

        @Override
        public Integer call() throws Exception {
            var lists = ClaimLists.ofThisPerson();
            var list = lists.find(name);
            lists.remove(name);
            output.print(new Lists("Removed", List.of(list)));
            return ExitCode.DONE;
        }
    }
}
