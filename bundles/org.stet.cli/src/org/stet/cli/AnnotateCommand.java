package org.stet.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.MarkActions;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Stance;
import org.stet.model.SuggestionState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks words of an article, as the editor does by hand. */
@Command(name = "annotate", description = { "Mark words of an article as a claim, a quote, a note or a mention. "
        + "Words that are marked in just this way already are left as they are.", "" },
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

    /** @param already whether the words were marked in just this way before, so that nothing was done */
    record Marked(boolean already, String annotation, String article, String version, int start, int end, String exact,
            String kind, String claim, String statement, String stance) implements Result {

        static Marked of(boolean already, Article article, Annotation annotation, Optional<ClaimAppearance> appearance) {
            var anchor = annotation.getAnchor();
            return new Marked(already, annotation.getId(), article.getId(), anchor.getVersion(), anchor.getStart(),
                    anchor.getEnd(),
                    anchor.getExact(), Result.word(annotation.getKind()),
                    appearance.map(found -> found.claim().getId()).orElse(null),
                    appearance.map(found -> found.claim().getStatement()).orElse(null),
                    appearance.map(found -> Result.word(found.appearance().getStance())).orElse(null));
        }

        @Override
        public Stream<String> lines() {
            var marked = Stream.of((already ? "Already marked “" : "Marked “") + exact + "” at " + start + "–" + end + " as a " + kind);
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
        var choice = access.choose(open, article);
        var text = open.text(choice.article(), choice.version());
        var span = Anchors.widen(text, span(text, choice));
        var marks = new MarkActions(open);
        var there = alreadyMarked(open, marks, choice, span);
        if (there.isPresent()) {
            return there.get();
        }
        if (!isAppearance()) {
            var annotation = marks.mark(choice.article(), choice.version(), span, kind, note.orElse(""));
            return Marked.of(false, choice.article(), annotation, Optional.empty());
        }
        var marked = marks.markAppearance(choice.article(), choice.version(), span, kind, statement.orElse(exact),
                stance.orElse(Stance.ASSERTS));
        note.ifPresent(words -> marks.setNote(marked.annotation(), words));
        return Marked.of(false, choice.article(), marked.annotation(),
                Optional.of(new ClaimAppearance(marked.claim(), marked.appearance())));
    }

    /** What marks the same words as the same kind with the same note, and as a place of the same claim, if one is meant. */
    private Optional<Marked> alreadyMarked(OpenCase open, MarkActions marks, ArticleChoice choice, Span span) {
        var same = CaseQueries.madeIn(choice.article(), choice.version()).stream()
                .filter(annotation -> annotation.getKind() == kind && annotation.getState() != SuggestionState.DISMISSED)
                .filter(annotation -> Anchors.span(annotation.getAnchor()).equals(span))
                .filter(annotation -> note.isEmpty() || note.get().strip().equals(annotation.getNote()));
        if (!isAppearance()) {
            return same.findFirst().map(annotation -> Marked.of(true, choice.article(), annotation, Optional.empty()));
        }
        var claim = marks.claimStating(statement.orElse(exact));
        return same.flatMap(annotation -> CaseQueries.appearancesOf(open.model(), annotation.getId()).stream()
                .filter(found -> claim.filter(found.claim()::equals).isPresent())
                .filter(found -> stance.isEmpty() || stance.get() == found.appearance().getStance())
                .map(found -> Marked.of(true, choice.article(), annotation, Optional.of(found)))).findFirst();
    }

    private boolean isAppearance() {
        return kind == AnnotationKind.CLAIM || statement.isPresent();
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
