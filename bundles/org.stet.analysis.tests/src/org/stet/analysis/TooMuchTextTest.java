package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case of a whole archive is not compared until the memory is full. */
class TooMuchTextTest {

    private static final long GIGABYTE = 1 << 30;
    private static final ArticleText ARTICLE = Articles.of("Herald", "2026-05-06", "Ferry aground\n" + "The ferry ran aground off Skerrow. ".repeat(150));

    private static List<ArticleText> articles(int count) {
        return Collections.nCopies(count, ARTICLE);
    }

    @Test
    void fiveHundredArticlesFitIntoAGigabyte() {
        assertThatCode(() -> TooMuchTextException.require(articles(500), GIGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void whatDoesNotFitIsRefusedWithARemedy() {
        assertThatThrownBy(() -> TooMuchTextException.require(articles(50_000), GIGABYTE)).isInstanceOf(TooMuchTextException.class)
                .hasMessageMatching("50,000 articles with \\d+ million characters .* a case of their own");
    }
}
