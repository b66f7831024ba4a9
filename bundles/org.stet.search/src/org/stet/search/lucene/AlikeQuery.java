package org.stet.search.lucene;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds passages that share words with a statement: any form of a word counts, its very form a little more. */
final class AlikeQuery {

    /** What has words too and is no passage; left out rather than passages asked for, which Lucene does many documents at a time. */
    private static final List<Fields.Type> UNLIKE = List.of(Fields.Type.ANNOTATION, Fields.Type.CLAIM);
    private static final int MOST_WORDS = 64;
    /** So few telling words that each alone points at something. */
    private static final int FEW_WORDS = 4;
    /** What the very form of a word counts beside its stem; measured, see ADR 20. */
    private static final float EXACT = 0.2f;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+");
    private static final Pattern TAG = Pattern.compile("[#@]([\\p{L}\\p{N}_]+)");
    private static final Pattern PARTS = Pattern
            .compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})|_");

    private AlikeQuery() {
    }

    /**
     * The query for a statement; empty if it has no words that could tell passages apart.
     *
     * @param fewest how many words a passage must share, unless the statement has hardly any
     */
    static Optional<Query> of(String statement, Set<Language> languages, int fewest) {
        var forms = forms(plain(statement), languages);
        var alike = new BooleanQuery.Builder();
        UNLIKE.forEach(type -> alike.add(new TermQuery(new Term(Fields.TYPE, type.name())), Occur.MUST_NOT));
        if (fewest > 1 && forms.size() >= FEW_WORDS) {
            forms.forEach((stem, exact) -> alike.add(any(word(stem, exact)), Occur.SHOULD));
            alike.setMinimumNumberShouldMatch(fewest);
        } else {
            forms.forEach((stem, exact) -> word(stem, exact).forEach(form -> alike.add(form, Occur.SHOULD)));
        }
        return forms.isEmpty() ? Optional.empty() : Optional.of(alike.build());
    }

    /** The query for articles that share words with a statement, in any form; empty if no word of it could tell articles apart. */
    static Optional<Query> whole(String statement, Set<Language> languages) {
        var words = new BooleanQuery.Builder();
        var stems = forms(plain(statement), languages).keySet();
        stems.forEach(stem -> words.add(new TermQuery(new Term(Fields.WHOLE, stem)), Occur.SHOULD));
        return stems.isEmpty() ? Optional.empty() : Optional.of(words.build());
    }

    /** What a statement says, without addresses of pages, and with #TwoWords and @names as words. */
    static String plain(String statement) {
        var words = TAG.matcher(ADDRESS.matcher(statement).replaceAll(" "))
                .replaceAll(tag -> Matcher.quoteReplacement(PARTS.matcher(tag.group(1)).replaceAll(" ")));
        return words.isBlank() ? statement : words.strip();
    }

    /** The forms of each word by its stem in any of some languages, without words too common in that of the statement. */
    private static Map<String, Set<String>> forms(String statement, Set<Language> languages) {
        var common = Language.of(statement, null).common();
        var forms = new LinkedHashMap<String, Set<String>>();
        Analysis.terms(Fields.exact(Fields.WORDS), statement).stream().filter(word -> !common.contains(word)).forEach(word -> languages
                .stream().flatMap(language -> Analysis.terms(Fields.WORDS, word, language).stream())
                .filter(stem -> forms.size() < MOST_WORDS || forms.containsKey(stem))
                .forEach(stem -> forms.computeIfAbsent(stem, any -> new LinkedHashSet<>()).add(word)));
        return forms;
    }

    /** What finds any form of a word, and what ranks its very forms higher. */
    private static Stream<Query> word(String stem, Set<String> exact) {
        return Stream.concat(Stream.of(new TermQuery(new Term(Fields.WORDS, stem))),
                exact.stream().map(form -> new Unmarked(new BoostQuery(new TermQuery(new Term(Fields.exact(Fields.WORDS), form)), EXACT))));
    }

    private static Query any(Stream<Query> forms) {
        var any = new BooleanQuery.Builder();
        forms.forEach(form -> any.add(form, Occur.SHOULD));
        return any.build();
    }
}
