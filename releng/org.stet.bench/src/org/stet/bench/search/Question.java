package org.stet.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.stet.bench.ReutersCorpus.Body;
import org.stet.search.lucene.Analysis;

/**
 * One query as a person types it into Stet, as one would make it of Lucene's classes, and as one would ask Solr.
 *
 * @param solr parameters by name
 */
public record Question(String typed, Query lucene, Map<String, String> solr) {

    /** How many forms of queries there are. */
    public static final int FORMS = 7;
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,12}\\b");
    private static final String OUTLET = "a26";
    private static final String HIGHLIGHTED = "hl.fl";

    /** Words next to each other in the texts, some of each form; always the same ones. */
    public static List<Question> of(List<Body> bodies, int perForm) {
        var random = new Random(42);
        var questions = new ArrayList<Question>();
        while (questions.size() < FORMS * perForm) {
            var words = WORD.matcher(bodies.get(random.nextInt(bodies.size())).text()).results().map(MatchResult::group)
                    .distinct().toList();
            if (words.size() > FORMS) {
                var at = random.nextInt(words.size() - 2);
                questions.addAll(of(words.get(at), words.get(at + 1), words.get(at + 2)));
            }
        }
        return questions;
    }

    private static List<Question> of(String a, String b, String c) {
        var beginning = a.substring(0, 4);
        var edits = a.length() < 6 ? 1 : 2;
        return List.of(
                new Question(a, stem(a), stemmed("text:" + a)),
                new Question(a + " " + b, new BooleanQuery.Builder().add(stem(a), Occur.MUST).add(stem(b), Occur.MUST).build(),
                        stemmed("+text:" + a + " +text:" + b)),
                new Question('"' + a + ' ' + b + '"', new PhraseQuery(BareLucene.EXACT, a, b), exact("\"" + a + ' ' + b + '"')),
                new Question(a + " OR " + b + " OR " + c,
                        new BooleanQuery.Builder().add(stem(a), Occur.SHOULD).add(stem(b), Occur.SHOULD)
                        .add(stem(c), Occur.SHOULD).build(), stemmed("text:" + a + " text:" + b + " text:" + c)),
                new Question(beginning + "*", new PrefixQuery(new Term(BareLucene.EXACT, beginning)), exact(beginning + "*")),
                new Question(a + "~", new FuzzyQuery(new Term(BareLucene.EXACT, a), edits, 0, 100, true), exact(a + "~" + edits)),
                new Question(a + " -" + b + " outlet:" + OUTLET,
                        new BooleanQuery.Builder().add(stem(a), Occur.MUST).add(stem(b), Occur.MUST_NOT)
                        .add(new PrefixQuery(new Term(BareLucene.OUTLET, OUTLET)), Occur.FILTER).build(),
                        Map.of("q", "+text:" + a + " -text:" + b, "fq", "outlet:" + OUTLET + "*", HIGHLIGHTED, "text")));
    }

    private static Map<String, String> stemmed(String query) {
        return Map.of("q", query, HIGHLIGHTED, "text");
    }

    private static Map<String, String> exact(String query) {
        return Map.of("q", "exact:" + query, HIGHLIGHTED, "exact");
    }

    private static Query stem(String word) {
        return new TermQuery(new Term(BareLucene.TEXT, Analysis.terms(BareLucene.TEXT, word).getFirst()));
    }
}
