package org.stet.ui.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.Place;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.NameActions;
import org.stet.model.Agent;
import org.stet.model.AgentKind;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.Column.Tone;
import org.stet.ui.lists.Folding;
import org.stet.ui.names.NameRow.Kinship;

/** Who and what the articles name, spelling by spelling, as a person merged and split it; a snapshot that does not change. */
record NamesModel(List<NameRow> rows) {

    static final List<Column<NameRow>> COLUMNS = List.of(
            Column.words("Name", 144, NameRow::name),
            new Column<>("Spelling", 144, NamesModel::spelling, Comparator.comparing(row -> Folding.fold(row.spelling()))),
            new Column<>("Form", 118, row -> new Cell(row.kinship().label(), tone(row), List.of()),
            Comparator.comparing(NameRow::kinship)),
            Column.words("Kind", 84, row -> Labels.of(row.kind())),
            Column.number("Times", 72, NameRow::mentions),
            Column.number("Articles", 84, NameRow::articles),
            Column.words("First used by", 140, NameRow::first),
            Column.words("Then by", 0, NameRow::then));

    NamesModel {
        rows = List.copyOf(rows);
    }

    /** Which names are listed. */
    enum Show {
        VARIANTS("Spelled differently"), PEOPLE("People"), ORGANISATIONS("Organisations"), PLACES("Places"), ALL("All names");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private boolean shows(NameRow row, Set<String> variants) {
            return switch (this) {
                case VARIANTS -> variants.contains(row.kind() + row.name());
                case PEOPLE -> row.kind() == AgentKind.PERSON;
                case ORGANISATIONS -> row.kind() == AgentKind.ORGANISATION;
                case PLACES -> row.kind() == AgentKind.PLACE;
                case ALL -> true;
            };
        }
    }

    /** A name with its mentions, after what a person decided. */
    private record Entry(String name, AgentKind kind, List<Mentioned> mentions) {
    }

    static NamesModel of(Analysed analysed, Collection<Agent> agents) {
        var families = familyOf(analysed);
        return new NamesModel(decided(analysed.findings().names(), agents).stream()
                .flatMap(entry -> rows(entry, analysed, families).stream()).toList());
    }

    /** Names as found, but a spelling that a person gave to an agent is that agent's. */
    private static List<Entry> decided(List<Name> names, Collection<Agent> agents) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var name : names) {
            for (var mentioned : name.mentions()) {
                var owner = NameActions.named(agents, name.kind(), mentioned.text()).map(Agent::getName).orElse(name.canonical());
                entries.computeIfAbsent(name.kind() + owner, key -> new Entry(owner, name.kind(), new ArrayList<>()))
                        .mentions.add(mentioned);
            }
        }
        return entries.values().stream().sorted(Comparator.comparing((Entry entry) -> entry.mentions.size()).reversed()).toList();
    }

    private static List<NameRow> rows(Entry entry, Analysed analysed, Map<String, Integer> families) {
        var spellings = entry.mentions.stream().collect(Collectors.groupingBy(Mentioned::text, LinkedHashMap::new,
                Collectors.toList()));
        return spellings.entrySet().stream().map(each -> row(entry, spellings.keySet(), each.getKey(), each.getValue(), analysed,
                families))
                .sorted(Comparator.comparing(NameRow::kinship).thenComparing(Comparator.comparing(NameRow::mentions).reversed()))
                .toList();
    }

    private static NameRow row(Entry entry, Set<String> together, String spelling, List<Mentioned> mentions, Analysed analysed,
            Map<String, Integer> families) {
        var places = mentions.stream().map(each -> new Place(each.article(), each.span())).sorted(analysed.order()).toList();
        var articles = places.stream().map(Place::article).distinct().toList();
        var first = articles.getFirst();
        var then = articles.stream().skip(1).map(article -> analysed.source(article) + copied(article, first, families))
                .distinct()
                .collect(Collectors.joining(", "));
        return new NameRow(entry.name, entry.kind, together, spelling, kinship(entry.name, spelling), articles.size(),
                analysed.dated(first), then, places);
    }

    /** Articles of one family have the spelling from each other. */
    private static String copied(String article, String first, Map<String, Integer> families) {
        return families.containsKey(first) && families.get(first).equals(families.get(article)) ? " (copied)" : "";
    }

    private static Map<String, Integer> familyOf(Analysed analysed) {
        var families = new LinkedHashMap<String, Integer>();
        var all = analysed.findings().families();
        for (int i = 0; i < all.size(); i++) {
            for (var member : all.get(i).members()) {
                families.put(member.article(), i);
            }
        }
        return families;
    }

    /** A form all words of which are in the name is a short one. */
    private static Kinship kinship(String name, String spelling) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s.]+"));
        return spelling.equalsIgnoreCase(name) ? Kinship.FULL
                : words.containsAll(List.of(spelling.toLowerCase(Locale.ROOT).split("[\\s.]+"))) ? Kinship.SHORT
                : Kinship.VARIANT;
    }

    private static Cell spelling(NameRow row) {
        return new Cell(row.spelling(), row.kinship() == Kinship.SHORT ? Tone.MUTED : Tone.PLAIN, List.of());
    }

    private static Tone tone(NameRow row) {
        return row.kinship() == Kinship.VARIANT ? Tone.SPELLING : Tone.MUTED;
    }

    List<NameRow> shown(Show show, String filter) {
        var variants = rows.stream().filter(row -> row.kinship() == Kinship.VARIANT).map(row -> row.kind() + row.name())
                .collect(Collectors.toCollection(HashSet::new));
        var words = Folding.words(filter);
        return rows.stream().filter(row -> show.shows(row, variants))
                .filter(row -> words.stream().allMatch(Folding.fold(row.text())::contains)).toList();
    }

    /** The full names of a kind but one, for a person to choose from. */
    List<String> names(AgentKind kind, String but, String filter) {
        var words = Folding.words(filter);
        return rows.stream().filter(row -> row.kind() == kind && !row.name().equals(but)).map(NameRow::name).distinct()
                .filter(name -> words.stream().allMatch(Folding.fold(name)::contains)).toList();
    }

    /** All spellings held for a name. */
    Optional<NameRow> named(AgentKind kind, String name) {
        return rows.stream().filter(row -> row.kind() == kind && row.name().equals(name)).findFirst();
    }
}
