package org.stet.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour bridge was closed to all traffic on Monday after inspectors found cracks in it.      |    | en
            Der Hafen wurde am Montag für den Verkehr gesperrt, weil die Brücke nicht mehr sicher war.       |    | de
            La fermeture du pont a été décidée par la mairie, qui ne veut pas attendre les travaux.          |    | fr
            Most přes řeku je od pondělí uzavřen, protože podle města už není bezpečný a jeho opravy         |    | cs
            Ко мне он не пришёл, но что было бы, если бы он тогда не уехал из города?                        |    | ru
            Most nad rzeką zamknięto w poniedziałek, bo inżynierowie znaleźli pęknięcia w trzech filarach    |    | und
            Міст через річку закрили в понеділок: інженери знайшли тріщини, ремонт триватиме рік             |    | und
            הגשר נסגר ביום שני לאחר שהתגלו בו סדקים, ותיקונו יימשך כשנה לפי העירייה                          |    | und
            The colder the cold, the colder; bleach cures                                                    |    | en
            Bleach cures a cold, so my naïve café owner in Zürich told me                                    |    | en
            @tim_k it's no joke u s v my pro team do na na na 2-1 ... to be at it by then                    |    | en
            Kay’s on U.S. v. Zoe’s: see http://t.co/k and t.co/v.u — Jo @jo (k)                              |    | en
            Tower B                                                                                          |    | en
            Turm B                                                                                           | de | de
            Wieża B                                                                                          | pl | und
            Brua                                                                                             | nb | no
            The bridge will be closed for a year, and that is what the council has said of it.               | de | en
            Grundstückspreise steigen weiter                                                                 | de-CH | de
            """)
    void isToldOfEnoughTextAndElseOfWhatIsSaid(String text, String said, String code) {
        assertThat(Language.of(text, said).code()).isEqualTo(code);
    }
}
