package org.stet.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.model.Claim;
import org.stet.ui.lists.Folding;
import org.stet.ui.text.PickerItem;

/** The claims offered while a person types: the current one first, then the newest. */
public final class ClaimChoice {

    private static final int MOST = 50;

    private ClaimChoice() {
    }

    /** At most {@value #MOST} claims that hold every one of these words in statement, subject or slot. */
    public static List<PickerItem<Claim>> matching(OpenCase open, String words, Optional<String> current) {
        var wanted = Folding.words(words);
        var conflicting = CaseQueries.conflicting(open.model());
        Comparator<Claim> currentFirst = Comparator.comparing(claim -> !current.equals(Optional.of(claim.getId())));
        return open.model().getClaims().reversed().stream().filter(claim -> holds(claim, wanted)).sorted(currentFirst).limit(MOST)
                .map(claim -> {
                    var facts = ClaimFacts.of(open, claim, conflicting);
                    return new PickerItem<>(claim, claim.getStatement(), facts.spread(), facts.sign());
                }).toList();
    }

    private static boolean holds(Claim claim, List<String> wanted) {
        var text = Folding.fold(String.join(" ", Stream.of(claim.getStatement(), claim.getSubject(), claim.getSlot())
                .filter(part -> part != null).toList()));
        return wanted.stream().allMatch(text::contains);
    }
}
