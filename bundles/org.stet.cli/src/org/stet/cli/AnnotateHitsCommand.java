package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.annotate.Labels;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.search.CaseSearch;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.checks.HitPlaces;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks everything that a query finds. */
@Command(name = "annotate-hits", description = { "Mark every hit of a query in the newest versions of all articles, as one step. "
        + "Words that such a mark covers already are left as they are.", "" },
        footer = { "", "Examples:", "  stet annotate-hits harbour.stet '\"Maren Hold\"' --kind note --note \"Holt?\"",
            "  stet annotate-hits harbour.stet Brathwick~ --kind mention" })
final class AnnotateHitsCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to look for, written as for stet search.")
    private List<String> query;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "MENTION", description = "mention (the default), note or quote.")
    private AnnotationKind kind;

    @Option(names = "--note", paramLabel = "TEXT", description = "What to write beside each.")
    private Optional<String> note;

    /** @param already how many hits were marked so before */
    record Marked(String query, int marked, int already, List<String> annotations) implements Result {

        @Override
        public Stream<String> lines() {
            return Stream.of("Marked " + Labels.count(marked, "hit") + " of “" + query + "”"
                    + (already == 0 ? "" : ", " + already + " were marked already"));
        }
    }

    @Override
    public Integer call() throws Exception {
        if (kind == AnnotationKind.CLAIM) {
            throw access.output().usage("--kind is mention, note or quote; claims are marked one by one, with stet annotate");
        }
        var wanted = SearchQuery.parse(String.join(" ", query));
        if (wanted.problem().isPresent()) {
            throw access.output().usage(wanted.problem().get().message());
        }
        var marked = access.change(open -> mark(open, wanted));
        access.output().print(marked);
        return marked.marked() + marked.already() == 0 ? ExitCode.FOUND : ExitCode.DONE;
    }

    private Marked mark(OpenCase open, SearchQuery wanted) throws IOException {
        try (var search = CaseSearch.open(open)) {
            search.awaitCurrent(CaseAccess.progress());
            var places = HitPlaces.of(open, search, SearchRequest.of(wanted), CaseAccess.progress());
            var marks = new MarkActions(open).markAll(places, kind, note.orElse(""));
            return new Marked(wanted.text(), marks.size(), places.size() - marks.size(), marks.stream().map(mark -> mark.getId()).toList());
        }
    }
}
