package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Published;
import org.stet.analysis.claims.Ages;
import org.stet.analysis.claims.EventDay;
import org.stet.analysis.discrepancies.Finding;
import org.stet.model.DiscrepancyType;
import org.stet.model.StructureKind;

/**
 * Local news of real events with the facts as they are known in the end. Its texts and people are shown nowhere but on request.
 */
final class SameEvent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private static final Pattern AGE = Pattern.compile("P(\\d{1,4})([YMWD])");

    private final TreeMap<String, List<ArticleText>> articles = new TreeMap<>();
    private final TreeMap<String, JsonNode> facts = new TreeMap<>();

    private int daysRight;
    private int daysStated;
    private final List<String> wrongDays = new ArrayList<>();
    private int agesRight;
    private int agesFound;
    private final List<String> wrongAges = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    private SameEvent(Path folder) throws IOException {
        for (var line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
            var article = JSON.readTree(line);
            articles.computeIfAbsent(article.get("incident").asText(), event -> new ArrayList<>()).add(text(article));
        }
        for (var line : Files.readAllLines(folder.resolve("incidents.jsonl"))) {
            var event = JSON.readTree(line);
            facts.put(event.get("incident_uri").asText(), event);
        }
    }

    /**
     * The day of the event, the ages of those who took part, and the contradictions between articles of one event, for a person
     * to judge.
     */
    static List<Score> of(Path folder) throws IOException {
        var set = new SameEvent(folder);
        set.articles.forEach(set::measure);
        return List.of(Score.share("day of the event, where it is stated", set.daysRight, set.daysStated).listing(set.wrongDays),
                Score.of("age and name of a participant", set.agesRight, set.agesFound, set.agesFound).listing(set.wrongAges),
                Score.of("conflicts between articles, to be judged by hand", 0, set.conflicts.size(), 0).listing(set.conflicts));
    }

    private static ArticleText text(JsonNode article) {
        var title = article.get("title").asText().replace('\n', ' ').strip();
        var host = article.get("uri").asText().replaceFirst("^.*https?://(?:www\\.)?([^/]+).*$", "$1");
        return new ArticleText(article.get("id").asText(), article.get("id").asText(), host, false,
                Published.parse(article.get("dct").asText()), "", List.of(), title + "\n" + article.get("content").asText(),
                title.isEmpty() ? List.of() : List.of(new ArticleText.Range(StructureKind.HEADLINE, 0, title.length())));
    }

    private void measure(String event, List<ArticleText> texts) {
        var found = new CaseAnalysis().analyse(texts, new NullProgressMonitor());
        var fact = facts.get(event);
        var day = LocalDate.parse(fact.get("date").asText(), DAY);
        for (var reading : found.articles()) {
            day(reading, day);
            ages(reading, fact.get("participants"));
        }
        found.findings().stream().filter(finding -> finding.type() == DiscrepancyType.CONFLICT)
                .filter(finding -> finding.members().stream().map(member -> member.place().article()).distinct().count() > 1)
                .forEach(finding -> conflicts.add(event + " " + show(finding)));
    }

    private static String show(Finding finding) {
        return finding.topic() + ": " + finding.explanation() + " [" + finding.rule() + "]";
    }

    private void day(ArticleReading reading, LocalDate day) {
        if (reading.mentions().stream().noneMatch(mention -> mention.normalised().startsWith(day.toString()))) {
            return;
        }
        daysStated++;
        var told = EventDay.of(reading);
        if (told.equals(Optional.of(day))) {
            daysRight++;
        } else {
            wrongDays.add(reading.article().id() + ": " + told + " for " + day);
        }
    }

    private void ages(ArticleReading reading, JsonNode participants) {
        for (var age : Ages.of(reading)) {
            for (var participant : participants) {
                var name = participant.path("Name").asText().strip();
                if (participant.has("Age") && isNamed(name, age.person().canonical())) {
                    agesFound++;
                    if (inYears(age.age().normalised()).equals(participant.get("Age").asText().strip())) {
                        agesRight++;
                    } else {
                        wrongAges.add(reading.article().id() + ": " + name + " " + age.age().normalised() + " for "
                                + participant.get("Age").asText());
                    }
                }
            }
        }
    }

    /** An age as the facts give it: in completed years, 0 for a baby of six months. */
    private static String inYears(String timex) {
        var age = AGE.matcher(timex);
        if (!age.matches()) {
            return timex;
        }
        var number = Integer.parseInt(age.group(1));
        return String.valueOf(switch (age.group(2)) {
            case "Y" -> number;
            case "M" -> number / 12;
            case "W" -> number / 52;
            default -> number / 365;
        });
    }

    /** Whether a fact's full name and an article's name have first and last word in common. */
    private static boolean isNamed(String full, String name) {
        var words = List.of(full.toLowerCase(Locale.ROOT).split("\\s+"));
        var told = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        return told.size() > 1 && words.size() > 1 && words.getFirst().equals(told.getFirst()) && words.getLast()
                .equals(told.getLast());
    }
}
