package org.stet.ui.names;

import java.util.List;
import java.util.Set;
import org.stet.analysis.Place;
import org.stet.model.AgentKind;
import org.stet.ui.lists.ListRow;

/**
 * One spelling of a name.
 *
 * @param name the fullest form of the name
 * @param together all spellings held for this name
 * @param spelling this one
 * @param kinship how it relates to the name
 * @param articles in how many articles it is used
 * @param first who used it first, as far as known
 * @param then who used it after that, and whether they copied it
 * @param places where it is used, in order of publication
 */
record NameRow(String name, AgentKind kind, Set<String> together, String spelling, Kinship kinship, int articles, String first,
        String then,
        List<Place> places) implements ListRow {

    /** How a spelling relates to the name it is held for. */
    enum Kinship {
        FULL(""), SHORT("short form"), VARIANT("≈ other spelling");

        private final String label;

        Kinship(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    NameRow {
        together = Set.copyOf(together);
        places = List.copyOf(places);
    }

    @Override
    public String key() {
        return kind + " " + spelling + "\n" + places.getFirst();
    }

    @Override
    public String text() {
        return name + " " + spelling + " " + kinship.label + " " + first + " " + then;
    }

    @Override
    public boolean isHeading() {
        return false;
    }

    int mentions() {
        return places.size();
    }
}
