package org.stet.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.analysis.families.Family;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.TableText;
import org.stet.model.Case;
import org.stet.model.DiscrepancyType;
import org.stet.model.Stance;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.lists.Folding;

/** Which article, or which origin, gives which value for each claim; a snapshot that does not change. */
record MatrixModel(List<Source> sources, List<Row> rows) {

    private static final int WORDS_LENGTH = 60;

    MatrixModel {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    /** What a column stands for. */
    enum By {
        ARTICLE("By article"), ORIGIN("By origin");

        private final String label;

        By(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What comes first. */
    enum Order {
        DISAGREEMENT("Most disputed first", Comparator.comparingInt(Row::disagreement).thenComparingInt(Row::articles)
                .reversed()),
        SPREAD("Most widely told first", Comparator.comparingInt(Row::articles).reversed()),
        TOPIC("By claim", Comparator.comparing((Row row) -> Folding.fold(row.topic())));

        private final String label;
        private final Comparator<Row> rows;

        Order(String label, Comparator<Row> rows) {
            this.label = label;
            this.rows = rows;
        }

        String label() {
            return label;
        }
    }

    /**
     * A column: an article, or the articles of one origin.
     *
     * @param family of articles that have their words from each other; columns of a family stand side by side
     */
    record Source(String label, String detail, List<String> articles, Optional<String> family) {

        Source {
            articles = List.copyOf(articles);
        }
    }

    /**
     * A row: what is said of one thing.
     *
     * @param values the different normalised values, the one of most origins first
     * @param conflict whether they contradict each other
     * @param said the statements by the id of their article
     * @param stances what a person called the stance of an article, by its id
     */
    record Row(String key, String topic, List<String> values, boolean conflict, Map<String, List<Statement>> said, Map<String,
            Stance> stances) {

        int articles() {
            return said.size();
        }

        int disagreement() {
            return values.size() - 1 + (conflict ? 1000 : 0);
        }
    }

    /**
     * What a source says.
     *
     * @param text its words, several values with a stroke between; empty if it says nothing
     * @param rank of its value: 0 is the most widely told
     * @param conflict whether it contradicts others
     */
    record Cell(String text, int rank, boolean conflict, Optional<Stance> stance, Optional<Place> place) {

        private static final Cell NOTHING = new Cell("", 0, false, Optional.empty(), Optional.empty());

        boolean isEmpty() {
            return place.isEmpty();
        }
    }

    static MatrixModel of(Analysed analysed, Case model, By by) {
        var conflicts = analysed.findings().findings().stream().filter(finding -> finding.type() == DiscrepancyType.CONFLICT)
                .map(Finding::members).flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        var stances = stances(model);
        return new MatrixModel(by == By.ARTICLE ? articles(analysed) : origins(analysed),
                analysed.findings().claims().stream().map(claim -> row(claim, conflicts, stances)).toList());
    }

    private static Row row(SuggestedClaim claim, Set<Statement> conflicts, Map<String, Map<String, Stance>> stances) {
        var said = new LinkedHashMap<String, List<Statement>>();
        claim.values().forEach(value -> value.appearances().forEach(each ->
                said.computeIfAbsent(each.place().article(), article -> new ArrayList<>()).add(each)));
        var topic = claim.topic();
        return new Row(topic + claim.kind() + said.keySet(), topic, claim.values().stream()
                .map(SuggestedClaim.Competing::normalised).toList(),
                claim.values().stream().flatMap(value -> value.appearances().stream()).anyMatch(conflicts::contains), said,
                claim.known().map(stances::get).orElse(Map.of()));
    }

    /** By claim, by article. */
    private static Map<String, Map<String, Stance>> stances(Case model) {
        var stances = new HashMap<String, Map<String, Stance>>();
        model.getClaims().forEach(claim -> {
            var here = stances.computeIfAbsent(claim.getId(), id -> new HashMap<>());
            claim.getAppearances().forEach(each -> here.put(each.getArticle(), each.getStance()));
        });
        return stances;
    }

    private static List<Source> articles(Analysed analysed) {
        var found = new ArrayList<Source>();
        var met = new HashSet<String>();
        for (var family : analysed.findings().families()) {
            family.members().stream().map(Family.Member::article).filter(met::add)
                    .forEach(article -> found.add(source(article, Optional.of(label(family, analysed)), analysed)));
        }
        byDate(analysed).filter(met::add).forEach(article -> found.add(source(article, Optional.empty(), analysed)));
        return found;
    }

    private static List<Source> origins(Analysed analysed) {
        var found = new ArrayList<Source>();
        var met = new HashSet<String>();
        for (var family : analysed.findings().families()) {
            var members = family.members().stream().map(Family.Member::article).filter(met::add).toList();
            if (!members.isEmpty()) {
                found.add(new Source(analysed.source(members.getFirst())
                        + (members.size() > 1 ? " +" + (members.size() - 1) : ""),
                        members.stream().map(analysed::source).distinct().collect(Collectors.joining(", ")), members,
                        Optional.empty()));
            }
        }
        byDate(analysed).filter(met::add).forEach(article -> found.add(source(article, Optional.empty(), analysed)));
        return found;
    }

    private static Stream<String> byDate(Analysed analysed) {
        return analysed.findings().articles().stream().map(ArticleReading::article)
                .sorted(Comparator.comparing(text -> text.published().map(published -> published.day().toString()).orElse("9")))
                .map(text -> text.id());
    }

    private static Source source(String article, Optional<String> family, Analysed analysed) {
        return new Source(analysed.source(article), analysed.published(article).orElse(""), List.of(article), family);
    }

    private static String label(Family family, Analysed analysed) {
        return "from " + analysed.source(family.members().getFirst().article());
    }

    /** The rows whose topic or values hold these words, in an order; of sources, where there are such words, those that say something there. */
    MatrixModel shown(Order order, String filter) {
        var words = Folding.words(filter);
        var wanted = rows.stream().filter(row -> words.stream().allMatch(Folding.fold(row.topic() + " " + texts(row))::contains))
                .sorted(order.rows).toList();
        var speaking = wanted.stream().flatMap(row -> row.said.keySet().stream()).collect(Collectors.toSet());
        return new MatrixModel(sources.stream().filter(source -> words.isEmpty() || source.articles.stream().anyMatch(speaking::contains)).toList(),
                wanted);
    }

    /** The next column of a row in which something is said, in a direction of 1 or -1. */
    OptionalInt next(int row, int column, int direction) {
        return IntStream.iterate(column + direction, at -> at >= 0 && at < sources.size(), at -> at + direction)
                .filter(at -> !cell(row, at).isEmpty()).findFirst();
    }

    private static String texts(Row row) {
        return row.said.values().stream().flatMap(List::stream).map(Statement::text).collect(Collectors.joining(" "));
    }

    Cell cell(int row, int column) {
        var of = rows.get(row);
        var said = sources.get(column).articles().stream().flatMap(article -> of.said.getOrDefault(article, List.of()).stream())
                .toList();
        if (said.isEmpty()) {
            return Cell.NOTHING;
        }
        var rank = said.stream().mapToInt(each -> Math.max(0, of.values.indexOf(each.normalised()))).max().orElse(0);
        var words = said.stream().collect(Collectors.toMap(Statement::normalised, each -> Labels.brief(each.text(), WORDS_LENGTH),
                (a, b) -> a,
                LinkedHashMap::new)).values();
        return new Cell(String.join(" / ", words), rank, of.conflict, sources.get(column).articles().stream()
                .flatMap(article -> Optional.ofNullable(of.stances.get(article)).stream()).findFirst(),
                Optional.of(said.getFirst().place()));
    }

    /** The rows with a column for each source. */
    TableText table() {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            var line = new ArrayList<>(List.of(rows.get(i).topic, "" + rows.get(i).values.size(), rows.get(i).conflict
                    ? "conflict" : ""));
            for (int j = 0; j < sources.size(); j++) {
                line.add(cell(i, j).text());
            }
            cells.add(line);
        }
        var columns = Stream.concat(Stream.of("Claim", "Values", "Disputed"), sources.stream()
                .map(source -> (source.label + " " + source.detail).strip()));
        return new TableText(numbered(columns.toList()), cells);
    }

    /** Columns need names of their own. */
    private static List<String> numbered(List<String> names) {
        var met = new HashMap<String, Integer>();
        return names.stream().map(name -> met.merge(name, 1, Integer::sum) == 1 ? name : name + " (" + met.get(name) + ")")
                .toList();
    }
}
