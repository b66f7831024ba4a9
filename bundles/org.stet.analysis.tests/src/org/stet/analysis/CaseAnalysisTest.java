package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every case: findings depend on what the articles say and on nothing else. */
class CaseAnalysisTest {

    private static final int ROUNDS = 8;
    private static final int CROWD = 90;
    private static final int PART_OF_CROWD = 16;

    private static final List<ArticleText> STORY = List.of(
            Articles.of("Coast News Service", "2026-05-06T14:20:00+01:00", """
                    Quay closed after crack is found
                    PORT ELLIN (CNS) — The quay at Port Ellin was closed on Wednesday after a crack 3.5 metres long was found in its wall.
                    Repairs would cost £4.2 million and take about a year, the works chief, Zoë Brühl, told the council on Monday.
                    “We shut it within the hour,” said Brühl, 51. “I would rather be shouted at than sorry.”
                    At least 120 boats would have to move, the harbour master, Idris Penhallow, said."""),
            Articles.of("Gazette", "2026-05-06T18:05:00+01:00", """
                    Harbour wall scare shuts quay
                    The quay at Port Ellin was closed on Wednesday after a crack 3.5 metres long was found in its wall.
                    Repairs would cost £2.4 million and take about a year, the works chief, Zoe Bruhl, told the council on Monday.
                    “We shut it within an hour,” said Bruhl, 51. “I would rather be shouted at than sorry.”"""),
            Articles.of("Bugle", "2026-05-07", """
                    Boats must go as quay ‘could fall’
                    More than 100 boats have to leave Port Ellin by the end of the month, the harbour master, Idris Penhallow, said yesterday.
                    The crack is 11 feet long. It will cost just over four million pounds to mend, and the quay will be shut until May 2027.
                    Zoë Brühl, 52, the works chief, did not answer calls."""),
            Articles.of("Diary", null, """
                    On the quay
                    I counted 96 boats this morning. Last March there were 131, according to the Gazette.
                    A man who would not be named said it had been cracked “since the year dot”."""));

    private static CaseFindings analyse(List<ArticleText> articles) {
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void theOrderOfTheArticlesMakesNoDifference(long seed) {
        var shuffled = new ArrayList<>(STORY);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(analyse(shuffled)).isEqualTo(analyse(STORY));
    }

    /** The ids that articles get in a case are random. */
    @ParameterizedTest
    @ValueSource(longs = { 6, 7, 8, 9, 10 })
    void theIdsOfTheArticlesMakeNoDifference(long seed) {
        var choices = new Random(seed);
        var crowd = new ArrayList<>(STORY);
        for (var number = 0; number < PART_OF_CROWD; number++) {
            crowd.add(oneOfMany(number, new Random(number)).named("Outlet " + number));
        }
        var outlets = new HashMap<String, String>();
        var renamed = crowd.stream().map(article -> article.named(new UUID(choices.nextLong(), choices.nextLong()).toString()))
                .peek(article -> outlets.put(article.id(), article.outlet())).toList();
        assertThat(told(analyse(renamed), outlets)).isEqualTo(told(analyse(crowd), Map.of()));
    }

    /** All that was found, in its order; the ids that are given another name by that. */
    private static List<String> told(CaseFindings found, Map<String, String> outlets) {
        return Stream.of(found.names(), found.families(), found.flags(), found.claims(), found.findings()).flatMap(List::stream).map(Object::toString)
                .map(each -> outlets.entrySet().stream().reduce(each,
                        (text, outlet) -> text.replace(outlet.getKey(), outlet.getValue()), (one, other) -> one))
                .toList();
    }

    @Test
    void anEditedArticleGivesWhatAFreshAnalysisGives() {
        var analysis = new CaseAnalysis();
        analysis.analyse(STORY, new NullProgressMonitor());
        var edited = new ArrayList<>(STORY);
        edited.set(1, Articles.of("Gazette", "2026-05-06T19:00:00+01:00", STORY.get(1).text().replace("£2.4", "£4.2")));
        assertThat(analysis.analyse(edited, new NullProgressMonitor())).isEqualTo(analyse(edited));
        assertThat(analysis.analyse(STORY, new NullProgressMonitor())).isEqualTo(analyse(STORY));
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
    void whateverIsEditedAnAnalysisThatGoesOnFindsWhatAFreshOneFinds(long seed) {
        var choices = new Random(seed);
        var analysis = new CaseAnalysis();
        var articles = new ArrayList<>(STORY);
        for (var round = 0; round < ROUNDS; round++) {
            var at = choices.nextInt(articles.size());
            switch (choices.nextInt(8)) {
                case 0 -> articles.set(at, changed(articles.get(at), text -> text.replace('4', '7')));
                case 1 -> articles.set(at, changed(articles.get(at), text -> text.substring(0, text.lastIndexOf('\n') + 1) + "Nobody was hurt."));
                case 2 -> articles.set(at, STORY.get(choices.nextInt(STORY.size())).named("copy " + round));
                case 3 -> articles.set(at, changed(articles.get(at), text -> text.replace("within", "inside").replace("Brühl", "Bruehl")));
                case 4 -> articles.set(at, ofOutlet(articles.get(at), STORY.get(choices.nextInt(STORY.size())).outlet(), choices.nextBoolean()));
                case 5 -> articles.add(STORY.get(choices.nextInt(STORY.size())).named("new " + round));
                case 6 -> articles.subList(1, articles.size()).clear();
                default -> Collections.shuffle(articles, choices);
            }
            assertThat(analysis.analyse(articles, new NullProgressMonitor())).isEqualTo(analyse(articles));
        }
    }

    /** Where many articles say the same, an edit changes who is compared with whom, and how rare words are. */
    @ParameterizedTest
    @ValueSource(longs = { 21, 22, 23 })
    void whateverIsEditedInACrowdItFindsWhatAFreshOneFinds(long seed) {
        var choices = new Random(seed);
        var analysis = new CaseAnalysis();
        var articles = new ArrayList<ArticleText>();
        for (var number = 0; number < CROWD; number++) {
            articles.add(oneOfMany(number, choices));
        }
        for (var round = 0; round < ROUNDS; round++) {
            var at = choices.nextInt(articles.size());
            switch (choices.nextInt(5)) {
                case 0 -> articles.remove(at);
                case 1 -> articles.add(oneOfMany(CROWD + round, choices));
                case 2 -> articles.set(at, changed(articles.get(at), text -> text + "\nAbout 30 people watched from the wall until noon, a witness said."));
                case 3 -> articles.set(at, changed(articles.get(at), text -> text.replaceFirst("\\d+", "77")));
                default -> articles.set(at, changed(articles.get(at), text -> text.replace("Penhallow", "Penhalow")));
            }
            assertThat(analysis.analyse(articles, new NullProgressMonitor())).isEqualTo(analyse(articles));
        }
    }

    /** Some lines of the story, of which one may have another number. */
    private static ArticleText oneOfMany(int number, Random choices) {
        var told = STORY.get(choices.nextInt(STORY.size()));
        var figure = Integer.toString(100 + choices.nextInt(50));
        var lines = told.text().lines().filter(line -> choices.nextInt(4) > 0)
                .map(line -> choices.nextInt(3) > 0 ? line : line.replaceFirst("\\b\\d{2,3}\\b", figure)).toList();
        return Articles.of("Outlet " + number % 20, "2026-05-" + (10 + number % 15), "Part " + number + "\n" + String.join("\n", lines)).named("article " + number);
    }

    private static ArticleText ofOutlet(ArticleText article, String outlet, boolean agency) {
        return new ArticleText(article.id(), article.file(), outlet, agency, article.published(), article.byline(), article.credits(),
                article.text(), article.structure());
    }

    private static ArticleText changed(ArticleText article, UnaryOperator<String> change) {
        return Articles.of(article.outlet(), article.published().map(published -> published.day().toString()).orElse(null),
                change.apply(article.text())).named(article.id());
    }

    @Test
    void everyPlaceIsInsideItsText() {
        var findings = analyse(STORY);
        assertThat(findings.articles()).hasSameSizeAs(STORY);
        assertThat(Places.of(findings)).isNotEmpty();
        Places.requireInside(findings);
    }

    @Test
    void withoutArticlesNothingIsFound() {
        assertThat(analyse(List.of())).isEqualTo(new CaseFindings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void cancelStopsIt() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> new CaseAnalysis().analyse(STORY, cancelled)).isInstanceOf(OperationCanceledException.class);
    }
}
