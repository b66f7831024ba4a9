package org.stet.ui.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.Family.Reason;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.families.SourceFlag;
import org.stet.core.annotate.TableText;
import org.stet.model.PassageKind;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.families.FamilyRow.Heading;
import org.stet.ui.families.FamilyRow.Member;
import org.stet.ui.families.FamilyRow.Warning;
import org.stet.ui.lists.Folding;

/** The families of a case in words; a snapshot that does not change. */
record FamiliesModel(List<Tree> families, List<Warning> warnings) {

    static final FamiliesModel EMPTY = new FamiliesModel(List.of(), List.of());

    /** What is listed. */
    enum Show {
        ALL("Warnings and families"), WARNINGS("Warnings"), FAMILIES("Families");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    FamiliesModel {
        families = List.copyOf(families);
        warnings = List.copyOf(warnings);
    }

    /**
     * A family: its articles in order of publication, the origin first, and why they are held for one.
     *
     * @param evidence for that they are one
     */
    record Tree(Heading heading, List<Member> members, List<Reason> evidence) {

        Tree {
            members = List.copyOf(members);
            evidence = List.copyOf(evidence);
        }

        /** Why an article is held to go back to others; of one of which nothing is told, why all are. */
        List<String> evidence(Optional<String> article) {
            var own = evidence.stream().filter(reason -> article.filter(reason.article()::equals).isPresent()).toList();
            return (own.isEmpty() ? evidence : own).stream().map(Reason::sentence).toList();
        }
    }

    static FamiliesModel of(Analysed found) {
        var families = found.findings().families();
        return new FamiliesModel(IntStream.range(0, families.size()).mapToObj(number -> tree(number, families.get(number), found)).toList(),
                found.findings().flags().stream().map(flag -> new Warning(number(families, flag), flag.explanation(), flag.places())).toList());
    }

    /** The family of the article that a flag is about; -1 if it has none. */
    private static int number(List<Family> families, SourceFlag flag) {
        return IntStream.range(0, families.size()).filter(number -> families.get(number).members().stream()
                .anyMatch(member -> member.article().equals(flag.places().getFirst().article()))).findFirst().orElse(-1);
    }

    private static Tree tree(int number, Family family, Analysed found) {
        var origin = family.members().getFirst().article();
        return new Tree(new Heading(number, found.dated(origin), family.members().size()),
                family.members().stream().map(member -> member(number, family, member, found)).toList(), family.evidence());
    }

    private static Member member(int number, Family family, Family.Member member, Analysed found) {
        var id = member.article();
        var taken = family.passages().stream().filter(passage -> passage.copy().article().equals(id)).toList();
        return new Member(number, id, found.source(id), found.published(id).orElse(""), found.headline(id), member.degree(), from(taken),
                count(taken, PassageKind.VERBATIM), count(taken, PassageKind.REWRITTEN));
    }

    /** The article that gave the most words. */
    private static Optional<String> from(List<SharedPassage> taken) {
        Map<String, Integer> words = taken.stream().collect(Collectors.groupingBy(passage -> passage.source().article(), LinkedHashMap::new,
                Collectors.summingInt(passage -> passage.source().span().length())));
        return words.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
    }

    private static int count(List<SharedPassage> passages, PassageKind kind) {
        return (int) passages.stream().filter(passage -> passage.kind() == kind).count();
    }

    /** The rows whose words hold all of these: warnings first, then families with the articles that do. */
    List<FamilyRow> rows(Show show, String filter) {
        var words = Folding.words(filter);
        var rows = new ArrayList<FamilyRow>();
        if (show != Show.FAMILIES) {
            warnings.stream().filter(warning -> holds(warning.text(), words)).forEach(rows::add);
        }
        for (var family : show == Show.WARNINGS ? List.<Tree>of() : families) {
            var members = family.members.stream().filter(member -> holds(family.heading.text() + member.text(), words)).toList();
            if (!members.isEmpty()) {
                rows.add(family.heading);
                rows.addAll(members);
            }
        }
        return rows;
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().allMatch(Folding.fold(text)::contains);
    }

    /** What is listed, for other programs. */
    TableText table(List<FamilyRow> rows) {
        var cells = new ArrayList<List<String>>();
        for (var row : rows) {
            switch (row) {
                case Heading heading -> { }
                case Warning warning -> cells.add(List.of("", "", "", warning.text(), "", "", ""));
                case Member member -> cells.add(List.of(families.get(member.family()).heading.title(), member.outlet(), member.day(),
                        member.headline(), member.degree().getName().toLowerCase(java.util.Locale.ROOT), "" + member.verbatim(),
                        "" + member.rewritten()));
            }
        }
        return new TableText(List.of("Origin", "Outlet", "Published", "Headline", "Taken over", "Word for word", "Rewritten"), cells);
    }
}
