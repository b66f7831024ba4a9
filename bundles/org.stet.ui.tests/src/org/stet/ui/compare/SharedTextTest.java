package org.stet.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.core.anchor.Span;
import org.stet.model.PassageKind;
import org.stet.model.StructureKind;
import org.stet.ui.compare.CompareInput.Places;
import org.stet.ui.compare.Comparison.Names;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;

class SharedTextTest {

    private static final String DIVERS = "Divers found a crack 👩‍🔧 in the oldest wall on Monday.";
    private static final String COST = "Repairs will cost £4.2m, the council said.";
    private static final String FERRY = "Ferries sail as usual from the north quay.";
    private static final String OWN = "“We heard it go,” said a woman who lives there.";

    private final List<SharedPassage> passages = new ArrayList<>();

    @Test
    void paragraphsStandBesideWhatTheyGoBackToAndDifferingWordsAreMarked() {
        var wire = article("wire", DIVERS, COST, FERRY);
        var star = article("star", DIVERS, OWN, COST.replace("4.2", "2.4"));
        share(wire, DIVERS, star, DIVERS, PassageKind.VERBATIM);
        share(wire, COST, star, COST.replace("4.2", "2.4"), PassageKind.REWRITTEN);
        var shared = SharedText.of(wire, star, passages, Optional.empty());
        var rows = shared.rows();
        assertThat(rows).extracting(SharedTextTest::told).containsExactly("VERBATIM 1|1", "NEW -|2", "REWRITTEN 2|3", "NEW 3|-");
        assertThat(words(star, rows.get(2).right().orElseThrow().marks())).containsExactly("2.4m");
        assertThat(words(wire, rows.get(2).left().orElseThrow().marks())).containsExactly("4.2m");
        assertThat(shared.changes(rows)).hasSize(2);
        assertThat(shared.summary(new Names("Wire", "Star"))).isEqualTo("Star: of 3 paragraphs 1 word for word as in Wire, 1 rewritten");
    }

    @Test
    void whatStandsInAnotherOrderStandsAloneAndSaysWhereItIs() {
        var wire = article("wire", DIVERS, COST, FERRY);
        var star = article("star", FERRY, DIVERS, COST);
        List.of(DIVERS, COST, FERRY).forEach(words -> share(wire, words, star, words, PassageKind.VERBATIM));
        assertThat(SharedText.of(wire, star, passages, Optional.empty()).rows()).extracting(SharedTextTest::told).containsExactly(
                "VERBATIM -|1 from paragraph 3 at the left", "VERBATIM 1|2", "VERBATIM 2|3", "VERBATIM 3|- paragraph 1 at the right");
    }

    @Test
    void wordsThatSpeakOfOneThingStandSideBySideThoughNothingIsShared() {
        var wire = article("wire", DIVERS, COST, FERRY);
        var star = article("star", OWN, "The bill is £2.4m.");
        var places = Optional.of(new Places(place(wire, "£4.2m").span(), place(star, "£2.4m").span()));
        var shared = SharedText.of(wire, star, passages, places);
        var rows = shared.rows();
        assertThat(rows).extracting(SharedTextTest::told).containsExactly("NEW -|1", "NEW 1|-", "NEW 2|2", "NEW 3|-");
        assertThat(words(star, rows.get(2).right().orElseThrow().marks())).containsExactly("£2.4m");
        assertThat(words(wire, rows.get(2).left().orElseThrow().marks())).containsExactly("£4.2m");
        assertThat(words(star, shared.changes(rows).stream().flatMap(change -> change.right().stream()).toList())).containsExactly("£2.4m");
        assertThat(shared.summary(new Names("Wire", "Star"))).isEqualTo("No passages shared");
    }

    @Test
    void copiesOfOneSourceShareWhatBothHaveFromTheSameWords() {
        var wire = article("wire", DIVERS, COST, FERRY);
        var star = article("star", DIVERS, COST);
        var echo = article("echo", COST.replace("4.2", "2.4"), DIVERS);
        share(wire, DIVERS, star, DIVERS, PassageKind.VERBATIM);
        share(wire, COST, star, COST, PassageKind.VERBATIM);
        share(wire, DIVERS, echo, DIVERS, PassageKind.VERBATIM);
        share(wire, COST, echo, COST.replace("4.2", "2.4"), PassageKind.REWRITTEN);
        assertThat(SharedText.of(star, echo, passages, Optional.empty()).summary(new Names("Star", "Echo")))
                .isEqualTo("Echo: of 2 paragraphs 1 word for word as in Star, 1 rewritten");
    }

    @Test
    void quotationMarksOfAnotherShapeAreNoDifference() {
        var said = "“We heard it go.";
        var wire = article("wire", said.replace('“', '"') + '"');
        var star = article("star", said + '”');
        share(wire, said.replace('“', '"'), star, said + '”', PassageKind.VERBATIM);
        var shared = SharedText.of(wire, star, passages, Optional.empty());
        assertThat(shared.changes(shared.rows())).isEmpty();
        var plain = article("plain", "We heard it go.");
        share(wire, said.replace('“', '"'), plain, "We heard it go.", PassageKind.VERBATIM);
        var unquoted = SharedText.of(wire, plain, passages, Optional.empty());
        assertThat(unquoted.changes(unquoted.rows())).isNotEmpty();
    }

    @Test
    void theSummaryNamesNoKindOfWhichThereIsNone() {
        var wire = article("wire", DIVERS, COST);
        var star = article("star", DIVERS, COST.replace("4.2", "2.4"));
        share(wire, COST, star, COST.replace("4.2", "2.4"), PassageKind.REWRITTEN);
        assertThat(SharedText.of(wire, star, passages, Optional.empty()).summary(new Names("Wire", "Star"))).isEqualTo("Star: of 2 paragraphs 1 rewritten from Wire");
        passages.clear();
        share(wire, DIVERS, star, DIVERS, PassageKind.VERBATIM);
        assertThat(SharedText.of(wire, star, passages, Optional.empty()).summary(new Names("Wire", "Star")))
                .isEqualTo("Star: of 2 paragraphs 1 word for word as in Wire");
    }

    @Test
    void aParagraphThatWasSplitStandsBesideItsFirstPart() {
        var wire = article("wire", DIVERS + " " + COST);
        var star = article("star", DIVERS, COST);
        share(wire, DIVERS, star, DIVERS, PassageKind.VERBATIM);
        share(wire, COST, star, COST, PassageKind.VERBATIM);
        assertThat(SharedText.of(wire, star, passages, Optional.empty()).rows()).extracting(SharedTextTest::told)
                .containsExactly("VERBATIM 1|1", "VERBATIM -|2");
    }

    @Test
    void theCopyMayBeAtTheLeftAndPassagesOfOtherArticlesDoNotCount() {
        var wire = article("wire", DIVERS, COST);
        var star = article("star", DIVERS);
        share(wire, DIVERS, star, DIVERS, PassageKind.VERBATIM);
        share(wire, COST, article("other", COST), COST, PassageKind.VERBATIM);
        assertThat(SharedText.of(star, wire, passages, Optional.empty()).rows()).extracting(SharedTextTest::told).containsExactly("VERBATIM 1|1", "NEW -|2");
        var none = SharedText.of(star, article("other", COST), passages, Optional.empty());
        assertThat(none.summary(new Names("Star", "Other"))).isEqualTo("No passages shared");
    }

    private void share(ArticleReading source, String words, ArticleReading copy, String copied, PassageKind kind) {
        passages.add(new SharedPassage(place(source, words), place(copy, copied), kind));
    }

    private static Place place(ArticleReading article, String words) {
        var start = article.article().text().indexOf(words);
        return new Place(article.article().id(), new Span(start, start + words.length()));
    }

    private static ArticleReading article(String id, String... paragraphs) {
        var text = String.join("\n", paragraphs);
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            var start = text.indexOf(paragraph);
            blocks.add(new Block(StructureKind.PARAGRAPH, new Span(start, start + paragraph.length()), List.of()));
        }
        var article = new ArticleText(id, id + ".txt", id, false, Optional.empty(), "", List.of(), text, List.of());
        return new ArticleReading(new Document(article, blocks), List.of(), List.of(), List.of(), List.of());
    }

    private static List<String> words(ArticleReading article, List<TextRange> ranges) {
        return ranges.stream().map(range -> article.article().text().substring(range.start(), range.end())).toList();
    }

    private static String told(Row row) {
        var note = row.left().or(row::right).map(Paragraph::note).filter(words -> !words.isEmpty()).map(words -> " " + words).orElse("");
        return row.kind() + " " + row.left().map(Paragraph::number).map(String::valueOf).orElse("-") + "|"
                + row.right().map(Paragraph::number).map(String::valueOf).orElse("-") + note;
    }
}
