package org.stet.ui.navigator;

import java.util.List;
import java.util.stream.Stream;
import org.stet.core.annotate.DeletionImpact;
import org.stet.core.annotate.Labels;

/** Asks whether an article may go, and says what goes with it. */
record RemovalQuestion(String headline, DeletionImpact impact) {

    String text() {
        var question = "Remove “" + Labels.brief(headline, 80) + "” from the case?";
        return impact.isNone() ? question : question + "\n\nWith it go " + joined() + ". Undo brings everything back.";
    }

    private String joined() {
        List<String> parts = Stream.of(part(impact.annotations(), "annotation"), part(impact.appearances(), "appearance of claims"),
                part(impact.claims(), "claim"), part(impact.discrepancies(), "finding")).filter(part -> !part.isEmpty()).toList();
        return parts.size() == 1 ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String part(int number, String noun) {
        return number == 0 ? "" : number + " " + (number == 1 ? noun : noun.replaceFirst("^\\w+", "$0s"));
    }
}
