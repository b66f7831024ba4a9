package org.stet.analysis.names;

import java.util.List;
import java.util.Set;

/** Short forms of given names that mean the same name. */
final class Nickname {

    private static final List<Set<String>> SAME = List.of(Set.of("alexander", "alex"), Set.of("andrew", "andy"),
            Set.of("anthony", "tony"),
            Set.of("benjamin", "ben"), Set.of("charles", "charlie", "chuck"), Set.of("christopher", "chris"), Set.of("daniel",
                    "dan", "danny"),
            Set.of("david", "dave"), Set.of("deborah", "debbie"), Set.of("donald", "don"), Set.of("douglas", "doug"),
            Set.of("edward", "ed", "eddie", "ted"), Set.of("elizabeth", "liz", "beth", "betty"), Set.of("frederick", "fred",
                    "freddie"),
            Set.of("gregory", "greg"), Set.of("james", "jim", "jimmy", "jamie"), Set.of("jeffrey", "jeff"), Set.of("jennifer",
                    "jen", "jenny"),
            Set.of("john", "johnny", "jack"), Set.of("jonathan", "jon"), Set.of("joseph", "joe"), Set.of("katherine", "kate",
                    "kathy"),
            Set.of("kenneth", "ken"), Set.of("lawrence", "larry"), Set.of("margaret", "maggie", "peggy"), Set.of("matthew",
                    "matt"),
            Set.of("michael", "mike", "mick"), Set.of("nathaniel", "nathan", "nate"), Set.of("nicholas", "nick"),
                    Set.of("pamela", "pam"),
            Set.of("patrick", "pat", "paddy"), Set.of("peter", "pete"), Set.of("philip", "phil"), Set.of("raymond", "ray"),
            Set.of("rebecca", "becky"), Set.of("richard", "rick", "dick", "rich"), Set.of("robert", "bob", "bobby", "rob"),
            Set.of("ronald", "ron", "ronnie"), Set.of("samuel", "sam"), Set.of("stephen", "steve"), Set.of("steven", "steve"),
            Set.of("susan", "sue"), Set.of("thomas", "tom", "tommy"), Set.of("timothy", "tim"), Set.of("victoria", "vicky"),
            Set.of("william", "bill", "billy", "will"));

    private Nickname() {
    }

    static boolean sameName(String one, String other) {
        return SAME.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }
}
