package org.stet.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseActions;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Claim;
import org.stet.model.Stance;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks words of an article, as the editor does by hand. */
@Command(name = "annotate", description = "Mark words of an article as a claim, a quote, a note or a mention.",
        footer = { "", "Examples:",
            "  stet annotate harbour.stet --article storm.html --exact \"£4.2m\" --claim \"The repair costs £4.2m.\"",
            "  stet annotate harbour.stet --article \"Storm hits\" --exact \"it held\" --occurrence 2 --kind quote",
            "  stet annotate harbour.stet --article 3f2a91c4 --exact \"last March\" --kind note --note \"Which year?\"" })
final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Option(names = "--article", paramLabel = "ARTICLE", required = true, description = "The imported file's name, the article's "
            + "folder name, its id or the beginning of it, or a part of the headline that no other has.")
    private String article;

    @Option(names = "--exact", paramLabel = "WORDS", required = true,
            description = "The words to mark; line breaks and spaces need not be the same.")
    private String exact;

    @Option(names = "--occurrence", paramLabel = "N", defaultValue = "1",
            description = "Which of several places, counted from 1 (the default).")
    private int occurrence;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "CLAIM", description = "claim (the default), quote, note or mention.")
    private AnnotationKind kind;

    @Option(names = "--claim", paramLabel = "STATEMENT",
            description = "The claim that is made there: one of the case, or else a new one; without it, the words themselves.")
    private Optional<String> statement;

    @Option(names = "--stance", paramLabel = "STANCE",
            description = "What the article does with the claim: asserts (the default), supports, refutes or context.")
    private Optional<Stance> stance;

    @Option(names = "--note", paramLabel = "TEXT", description = "What to write beside the words.")
    private Optional<String> note;

    record Marked(String annotation, String article, String version, int start, int end, String exact, String kind, String claim,
            String statement, String stance) implements Result {

        static Marked of(ArticleChoice choice, Annotation annotation, Optional<Claim> claim, Optional<Stance> stance) {
            var anchor = annotation.getAnchor();
            return new Marked(annotation.getId(), choice.article().getId(), choice.version().getId(), anchor.getStart(), anchor.getEnd(),
                    anchor.getExact(), Result.word(annotation.getKind()), claim.map(Claim::getId).orElse(null),
                    claim.map(Claim::getStatement).orElse(null), stance.map(Result::word).orElse(null));
        }

        @Override
        public Stream<String> lines() {
            var marked = Stream.of("Marked “" + exact + "” at " + start + "–" + end + " as a " + kind);
            return statement == null ? marked : Stream.concat(marked, Stream.of("  " + stance + ": " + statement));
        }
    }

    @Override
    public Integer call() throws Exception {
        if (stance.isPresent() && !isAppearance()) {
            throw access.output().usage("--stance needs --claim, or --kind claim");
        }
        if (statement.filter(String::isBlank).isPresent()) {
            throw access.output().usage("--claim needs a statement");
        }
        access.output().print(access.change(this::mark));
        return ExitCode.DONE;
    }

    private Marked mark(OpenCase open) throws IOException {
        var choice = choose(open);
        var span = span(open.text(choice.article(), choice.version()), choice);
        var actions = new CaseActions(open);
        if (!isAppearance()) {
            var annotation = actions.mark(choice.article(), choice.version(), span, kind, note.orElse(""));
            return Marked.of(choice, annotation, Optional.empty(), Optional.empty());
        }
        var taken = stance.orElse(Stance.ASSERTS);
        var marked = actions.markAppearance(choice.article(), choice.version(), span, kind, statement.orElse(exact), taken);
        note.ifPresent(text -> actions.setNote(marked.annotation(), text));
        return Marked.of(choice, marked.annotation(), Optional.of(marked.claim()), Optional.of(taken));
    }

    private boolean isAppearance() {
        return kind == AnnotationKind.CLAIM || statement.isPresent();
    }

    private ArticleChoice choose(OpenCase open) {
        try {
            return ArticleChoice.find(open, article);
        } catch (ArticleChoice.UnclearException e) {
            access.reportDamage(open);
            throw access.output().usage(e.getMessage());
        }
    }

    private Span span(String text, ArticleChoice choice) {
        var places = Anchors.wordings(text, exact);
        var where = "“" + exact + "” stands " + Labels.count(places.size(), "time") + " in " + choice.file() + " (“"
                + CaseQueries.headline(choice.article()) + "”)";
        if (places.isEmpty()) {
            throw access.output().usage(where.replace("0 times", "nowhere") + "; give words of the article as they are in it");
        }
        if (occurrence < 1 || occurrence > places.size()) {
            throw access.output().usage(where + "; --occurrence must be from 1 to " + places.size());
        }
        return places.get(occurrence - 1);
    }
}
