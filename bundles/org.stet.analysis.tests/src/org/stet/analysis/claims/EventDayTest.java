package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Published;
import org.stet.model.StructureKind;

class EventDayTest {

    private static final String FRIDAY = "2024-05-17";

    @Test
    void isTheDayOnWhichItHappenedAndNotTheOneOnWhichItWasTold() {
        assertThat(day("Two hurt in blast at Corran mill", """
                Two workers were badly hurt in an explosion at a mill in Corran, police said Friday.
                The blast tore through the drying floor at about 4 a.m. Thursday, Chief Orla Venn said.""")).contains("2024-05-16");
    }

    @Test
    void isOlderThanTheArrestTheTrialAndTheFuneral() {
        assertThat(day("Teenager charged over Dunmore stabbing", """
                A teenager was charged on Friday with the stabbing of a shopkeeper in Dunmore.
                He was arrested on Wednesday and will appear in court on Monday.
                Piet Larsen, 61, was attacked outside his shop on May 4.
                A vigil was held for him last Saturday.""")).contains("2024-05-04");
        assertThat(day("Driver sentenced", """
                A driver was sentenced Thursday after being convicted Monday in the June 13, 2023 crash near Sallow Bridge."""))
                .contains("2023-06-13");
    }

    @Test
    void isNoDayOfAnotherKind() {
        assertThat(day("Fire at Tamber school", """
                TAMBER (May 17, 2024) - Fire destroyed the sports hall of Tamber school on Wednesday night.
                Crews were called at 10.20pm. The school was opened on 3 September 1961.""")).contains("2024-05-15");
    }

    @Test
    void isNotTheDayOfAPost() {
        assertThat(day("Fire at Tamber school", """
                Fire destroyed the sports hall of the school. Stay away from Tamber. — Tamber Fire Service (@tamberfire) May 15, 2024""")).isEmpty();
    }

    @Test
    void isUnknownWhereTheArticleNamesNone() {
        assertThat(day("A quiet week", "Nothing was hit. The inquiry opens on Monday.")).isEmpty();
    }

    private static Optional<String> day(String headline, String body) {
        var text = headline + "\n" + body;
        return EventDay.of(ArticleReading.of(new ArticleText("a", "a.txt", "", false, Published.parse(FRIDAY), "", List.of(), text,
                List.of(new ArticleText.Range(StructureKind.HEADLINE, 0, headline.length()))))).map(LocalDate::toString);
    }
}
