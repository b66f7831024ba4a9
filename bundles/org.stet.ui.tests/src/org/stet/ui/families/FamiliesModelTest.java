package org.stet.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.Published;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.Family.Reason;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.families.SourceFlag;
import org.stet.analysis.text.Document;
import org.stet.core.anchor.Span;
import org.stet.model.DerivationDegree;
import org.stet.model.PassageKind;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.families.FamiliesModel.Show;
import org.stet.ui.families.FamilyGraph.Node;
import org.stet.ui.lists.ListRow;

class FamiliesModelTest {

    private final FamiliesModel model = FamiliesModel.of(found());

    @Test
    void articlesFollowTheirOriginAndSayHowMuchTheyTook() {
        assertThat(model.rows(Show.ALL, "")).extracting(ListRow::text).containsExactly(
                "Star prints what Blog prints, and Blog names Star.",
                "Wire · 3 May 2026: 3 articles, 1 origin",
                "Wire · 3 May 2026 · origin: wire.txt",
                "Star · 4 May 2026 · wholly taken over, 2 = 1 ≈: star.txt",
                "Blog · partly taken over, 1 ≈: blog.txt");
        assertThat(model.rows(Show.ALL, "")).extracting(FamilyRow::family).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void anArticleBringsItsOwnEvidenceAndTheOriginThatOfAll() {
        var tree = model.families().getFirst();
        assertThat(tree.evidence(Optional.of("blog"))).containsExactly("Blog shares a passage with Star.");
        assertThat(tree.evidence(Optional.of("wire"))).isEqualTo(tree.evidence(Optional.empty()))
                .containsExactly("Star credits Wire.", "Blog shares a passage with Star.");
    }

    @Test
    void aWarningIsAboutAnArticleAndWhatItGoesBackTo() {
        assertThat(model.warnings().getFirst().about()).contains("star");
        assertThat(model.warnings().getFirst().source()).map(Place::article).contains("blog");
        assertThat(new FamilyRow.Warning(-1, "Only one.", List.of(new Place("star", new Span(0, 2)))).source()).isEmpty();
    }

    @Test
    void theFilterKeepsHeadingsOfWhatIsLeft() {
        assertThat(model.rows(Show.ALL, "STAR wholly")).extracting(ListRow::text).containsExactly("Wire · 3 May 2026: 3 articles, 1 origin",
                "Star · 4 May 2026 · wholly taken over, 2 = 1 ≈: star.txt");
        assertThat(model.rows(Show.ALL, "nobody")).isEmpty();
    }

    @Test
    void ofVeryManyWarningsOrFamiliesTheOthersCanBeListedAlone() {
        assertThat(model.rows(Show.WARNINGS, "")).hasSize(1).allMatch(FamilyRow.Warning.class::isInstance);
        assertThat(model.rows(Show.FAMILIES, "")).hasSize(4).noneMatch(FamilyRow.Warning.class::isInstance);
    }

    @Test
    void thePictureSetsACopyOfACopyOneColumnFurther() {
        var graph = FamilyGraph.of(model.families().getFirst().members());
        assertThat(graph.nodes()).extracting(Node::column).containsExactly(0, 1, 2);
        assertThat(graph.nodes()).extracting(Node::from).containsExactly(Optional.empty(), Optional.of(0), Optional.of(1));
        assertThat(graph.columns()).isEqualTo(3);
        assertThat(graph.lines()).isEqualTo(1);
    }

    @Test
    void otherProgramsGetALineForEachArticle() {
        assertThat(model.table(model.rows(Show.ALL, "")).cells()).contains(
                List.of("Wire · 3 May 2026", "Star", "4 May 2026", "star.txt", "wholly", "2", "1"));
    }

    private static Analysed found() {
        var family = new Family(List.of(new Family.Member("wire", DerivationDegree.NOT), new Family.Member("star", DerivationDegree.WHOLLY),
                new Family.Member("blog", DerivationDegree.PARTIALLY)),
                List.of(passage("wire", "star", PassageKind.VERBATIM, 9), passage("wire", "star", PassageKind.VERBATIM, 4),
                        passage("wire", "star", PassageKind.REWRITTEN, 2), passage("star", "blog", PassageKind.REWRITTEN, 5)),
                List.of(new Reason("star", "Star credits Wire."), new Reason("blog", "Blog shares a passage with Star.")));
        var flag = new SourceFlag(SourceFlag.Kind.CIRCULAR, List.of(new Place("star", new Span(0, 2)), new Place("blog", new Span(0, 2))),
                "Star prints what Blog prints, and Blog names Star.");
        return new Analysed(new CaseFindings(List.of(article("wire", "Wire", "2026-05-03"), article("star", "Star", "2026-05-04"),
                article("blog", "Blog", "")), List.of(), List.of(family), List.of(flag), List.of(), List.of()));
    }

    private static SharedPassage passage(String source, String copy, PassageKind kind, int length) {
        return new SharedPassage(new Place(source, new Span(0, length)), new Place(copy, new Span(0, length)), kind);
    }

    private static ArticleReading article(String id, String outlet, String published) {
        var text = new ArticleText(id, id + ".txt", outlet, false, Published.parse(published), "", List.of(), "Ten words.", List.of());
        return new ArticleReading(new Document(text, List.of()), List.of(), List.of(), List.of(), List.of());
    }
}
