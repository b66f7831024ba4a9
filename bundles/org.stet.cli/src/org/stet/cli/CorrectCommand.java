package org.stet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.annotate.ArticleDetail;
import org.stet.core.annotate.Corrections;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.MetadataField;

import com.fasterxml.jackson.annotation.JsonInclude;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets right what a page says of its article, or shows what it says. */
@Command(name = "correct", description = { "Set right what a page says of its article: headline, byline, dates, outlet. The capture stays, "
        + "and the correction can be taken back. Without a field, show what is known, where it is from and what else the page says.", "" },
        footer = { "", "Examples:", "  stet correct harbour.stet --article storm.html",
            "  stet correct harbour.stet --article storm.html --field published --value 2026-05-03",
            "  stet correct harbour.stet --article storm.html --field byline --take-back" })
final class CorrectCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Option(names = "--article", paramLabel = "ARTICLE", required = true, description = "The imported file's name, the article's "
            + "folder name, its id or the beginning of it, or a part of the headline that no other has.")
    private String article;

    @Option(names = "--field", paramLabel = "FIELD", description = "headline, standfirst, outlet, byline, published, modified, "
            + "agency_credit, place, language or url.")
    private Optional<MetadataField> field;

    @Option(names = "--value", paramLabel = "VALUE", description = "What is right; empty if there is none. Dates as 2026-05-03, as far "
            + "as they are known.")
    private Optional<String> value;

    @Option(names = "--take-back", description = "Go back to what the page says.")
    private boolean takeBack;

    /** What is known of an article. */
    record Details(String article, List<Detail> details) implements Result {

        static Details of(OpenCase open, Article article) {
            return new Details(article.getId(), ArticleDetail.of(open.model(), article).stream().map(Detail::of).toList());
        }

        @Override
        public Stream<String> lines() {
            return details.stream().flatMap(Detail::lines);
        }
    }

    /**
     * @param captured what the page was taken to say, where a person corrected it
     * @param statements what the page says in different places
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(String field, String value, String correctedBy, String captured, List<ArticleDetail.Statement> statements) {

        static Detail of(ArticleDetail detail) {
            return new Detail(Result.word(detail.field()), detail.value(), detail.correctedBy().orElse(null),
                    detail.correctedBy().isPresent() ? detail.captured() : null, detail.statements());
        }

        Stream<String> lines() {
            var from = correctedBy == null ? "" : "  (corrected by " + correctedBy + ")";
            return Stream.concat(Stream.of("%-14s %s%s".formatted(field.replace('_', ' '), value.isEmpty() ? "–" : value, from)),
                    statements.stream().map(each -> "                 %s: %s".formatted(String.join(", ", each.sources()), each.value())));
        }
    }

    @Override
    public Integer call() throws Exception {
        if (value.isPresent() && takeBack) {
            throw access.output().usage("--value and --take-back exclude each other");
        }
        if (field.isPresent() != (value.isPresent() || takeBack)) {
            throw access.output().usage("--field goes with --value or --take-back");
        }
        access.output().print(field.isEmpty() ? access.read(open -> Details.of(open, access.choose(open, article).article()))
                : access.change(open -> correct(open, access.choose(open, article).article())));
        return ExitCode.DONE;
    }

    private Details correct(OpenCase open, Article chosen) {
        value.flatMap(words -> Corrections.problem(field.orElseThrow(), words)).ifPresent(problem -> {
            throw access.output().usage(problem);
        });
        var corrections = new Corrections(open);
        value.ifPresentOrElse(words -> corrections.correct(chosen, field.orElseThrow(), words),
                () -> corrections.takeBack(chosen, field.orElseThrow()));
        return Details.of(open, chosen);
    }
}
