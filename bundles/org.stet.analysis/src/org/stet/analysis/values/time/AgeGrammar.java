package org.stet.analysis.values.time;

/** Reads ages, however they are told: "six-week-old", "aged 34", "Ann Cole, 51,", "in his late 60s", "over 65". */
final class AgeGrammar {

    static final Rule<Reading> RULE = Rule.longest(DecadeOfLife.RULE, StatedAge.RULE, AgeInApposition.RULE, AgeOfPerson.RULE, AgeOfGroup.RULE,
            AgeLimit.RULE);

    private AgeGrammar() {
    }
}
