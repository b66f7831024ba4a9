package org.stet.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.model.StetFactory;
import org.stet.ui.analysis.Bridge;
import org.stet.ui.matrix.MatrixModel.By;
import org.stet.ui.matrix.MatrixModel.Cell;
import org.stet.ui.matrix.MatrixModel.Order;
import org.stet.ui.matrix.MatrixModel.Row;
import org.stet.ui.matrix.MatrixModel.Source;

/** Claims against articles and origins. */
class MatrixModelTest {

    @Test
    void theMostDisputedClaimComesFirstAndArticlesOfAFamilyStandSideBySide() {
        var matrix = of(By.ARTICLE);
        assertThat(matrix.rows()).extracting(Row::topic).containsExactly("bridge: cost of the repair", "bridge: closed on");
        assertThat(matrix.sources()).extracting(Source::label).containsExactly("Gazette", "Courier", "Herald");
        assertThat(matrix.sources().get(1).family()).contains("from Gazette");
        assertThat(matrix.cell(0, 2)).extracting(Cell::text, Cell::rank, Cell::conflict).containsExactly("£2.4 million", 1, true);
        assertThat(matrix.cell(1, 1).isEmpty()).isTrue();
    }

    @Test
    void articlesOfOneOriginAreOneColumn() {
        var matrix = of(By.ORIGIN);
        assertThat(matrix.sources()).extracting(Source::label).containsExactly("Gazette +1", "Herald");
        assertThat(matrix.cell(0, 0).text()).isEqualTo("£4.2m");
    }

    @Test
    void theFilterLooksAtClaimsAndValues() {
        assertThat(of(By.ARTICLE).shown(Order.TOPIC, "4 may").rows()).extracting(Row::topic).containsExactly("bridge: closed on");
    }

    @Test
    void ofAFilteredMatrixOnlyTheSourcesThatSaySomethingAreShown() {
        assertThat(of(By.ARTICLE).shown(Order.TOPIC, "4 may").sources()).extracting(Source::label).containsExactly("Gazette", "Herald");
        assertThat(of(By.ARTICLE).shown(Order.TOPIC, " ").sources()).hasSize(3);
    }

    @Test
    void theNextCellThatSaysSomethingIsFoundInBothDirections() {
        var matrix = of(By.ARTICLE);
        assertThat(matrix.next(1, 0, 1)).hasValue(2);
        assertThat(matrix.next(1, 2, -1)).hasValue(0);
        assertThat(matrix.next(1, 2, 1)).isEmpty();
    }

    @Test
    void theTableHasAColumnForEachSource() {
        assertThat(of(By.ORIGIN).table().csv()).isEqualTo("""
                Claim,Values,Disputed,"Gazette +1 Gazette, Courier",Herald 4 May 2026\r
                bridge: cost of the repair,2,conflict,£4.2m,£2.4 million\r
                bridge: closed on,2,conflict,3 May,4 May\r
                """);
    }

    private static MatrixModel of(By by) {
        return MatrixModel.of(Bridge.analysed(), StetFactory.eINSTANCE.createCase(), by).shown(Order.DISAGREEMENT, "");
    }
}
