package org.stet.analysis.values.time;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Several rules by the words they can begin with, so that a text is not tried word by word with all of them. */
final class Choice<T> {

    private static final String SOME_DIGITS = "0";
    private static final String SOME_WORD = "";

    private final List<Rule<? extends T>> rules;
    private final Map<String, List<Rule<? extends T>>> byKey;
    private final List<Rule<? extends T>> ofDigits;
    private final List<Rule<? extends T>> ofOthers;

    @SafeVarargs
    Choice(Rule<? extends T>... rules) {
        this.rules = List.of(rules);
        this.byKey = this.rules.stream().flatMap(rule -> rule.opening().keys().stream()).distinct()
                .collect(Collectors.toMap(key -> key, this::admitting));
        this.ofDigits = admitting(SOME_DIGITS);
        this.ofOthers = admitting(SOME_WORD);
    }

    private List<Rule<? extends T>> admitting(String key) {
        return rules.stream().filter(rule -> rule.opening().admits(key)).toList();
    }

    /** The rules that may read something from a word on, in their order. */
    List<Rule<? extends T>> at(Word word) {
        var known = byKey.get(word.key());
        return known != null ? known : word.isDigits() ? ofDigits : ofOthers;
    }

    Opening opening() {
        return rules.stream().map(Rule::opening).reduce(Opening::or).orElse(Opening.ANY);
    }
}
