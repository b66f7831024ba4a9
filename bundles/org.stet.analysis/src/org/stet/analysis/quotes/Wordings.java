package org.stet.analysis.quotes;

import java.util.List;
import java.util.Optional;
import org.stet.analysis.Place;

/**
 * One quotation in all wordings that articles give it.
 *
 * @param speaker who said it, by the name most articles use; empty if none says
 * @param wordings the different words, those that most articles have first
 */
public record Wordings(Optional<String> speaker, List<Wording> wordings) {

    /**
     * Some words and where they stand.
     *
     * @param text as the first of the places has them
     */
    public record Wording(String text, List<Place> places) {

        public Wording {
            places = List.copyOf(places);
        }
    }

    public Wordings {
        wordings = List.copyOf(wordings);
    }

    /** In how many articles it is quoted. */
    public int articles() {
        return (int) wordings.stream().flatMap(wording -> wording.places().stream()).map(Place::article).distinct().count();
    }
}
