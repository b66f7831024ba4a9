package org.stet.bench.search;

import java.util.ArrayList;
import java.util.List;
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

/** One query as a person types it into Stet, and as one would make it of Lucene's classes. */
record Question(String typed, Query lucene) {

    private static final int FORMS = 7;
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,12}\\b");
    private static final String OUTLET = "a26";

    /** Words next to each other in the texts, some of each form; always the same ones. */
    static List<Question> of(List<Body> bodies, int perForm) {
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
        return List.of(
                new Question(a, stem(a)),
                new Question(a + " " + b, new BooleanQuery.Builder().add(stem(a), Occur.MUST).add(stem(b), Occur.MUST).build()),
                new Question('"' + a + ' ' + b + '"', new PhraseQuery(BareLucene.EXACT, a, b)),
                new Question(a + " OR " + b + " OR " + c,
                        new BooleanQuery.Builder().add(stem(a), Occur.SHOULD).add(stem(b), Occur.SHOULD)
                        .add(stem(c), Occur.SHOULD).build()),
                new Question(a.substring(0, 4) + "*", new PrefixQuery(new Term(BareLucene.EXACT, a.substring(0, 4)))),
                new Question(a + "~", new FuzzyQuery(new Term(BareLucene.EXACT, a), a.length() < 6 ? 1 : 2, 0, 100, true)),
                new Question(a + " -" + b + " outlet:" + OUTLET,
                        new BooleanQuery.Builder().add(stem(a), Occur.MUST).add(stem(b), Occur.MUST_NOT)
                        .add(new PrefixQuery(new Term(BareLucene.OUTLET, OUTLET)), Occur.FILTER).build()));
    }

    private static Query stem(String word) {
        return new TermQuery(new Term(BareLucene.TEXT, Analysis.terms(BareLucene.TEXT, word).getFirst()));
    }
}
