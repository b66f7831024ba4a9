package org.stet.ui.checks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Place;
import org.stet.core.annotate.Labels;
import org.stet.search.checks.SourcePlace;
import org.stet.search.checks.ZeroHit;
import org.stet.search.checks.ZeroHit.Near;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Detail;
import org.stet.ui.analysis.Detail.Card;
import org.stet.ui.lists.ListRow;

/**
 * What an article says, and who else has it.
 *
 * @param article id of the article
 * @param others outlets that have it, or, behind ≈, something much like it
 */
record ZeroHitRow(ZeroHit hit, String article, String others) implements ListRow {

    private static final int MOST_CARDS = 30;

    static ZeroHitRow of(ZeroHit hit, String article, Analysed found) {
        var isFound = !hit.found().isEmpty();
        var places = isFound ? hit.found().stream() : hit.near().stream().map(Near::place);
        return new ZeroHitRow(hit, article, places.map(SourcePlace::article).map(found::source).distinct()
                .map(outlet -> isFound ? outlet : "≈ " + outlet).collect(Collectors.joining(", ")));
    }

    @Override
    public String key() {
        return hit.fact().kind() + " " + hit.places().getFirst().start();
    }

    @Override
    public String text() {
        return hit.fact().text() + " " + Labels.of(hit.fact().kind()) + " " + outcome() + " " + others;
    }

    @Override
    public boolean isHeading() {
        return false;
    }

    /** Who else has it, in a few words. */
    String outcome() {
        return switch (hit.outcome()) {
            case NOBODY -> "nobody else";
            case UNCERTAIN -> "nobody so far; " + unread();
            case NEAR_MISS -> "nobody, but near: " + hit.near().stream().map(Near::place).map(SourcePlace::text).distinct().limit(2)
                    .map(words -> "“" + Labels.brief(words, 40) + "”").collect(Collectors.joining(", "));
            case ONE_FAMILY -> hit.unread() == 0 ? "one origin only" : "one origin so far; " + unread();
            case FOUND -> Labels.count(hit.origins(), "other origin") + (hit.unread() == 0 ? "" : " or more");
        };
    }

    private String unread() {
        return Labels.number(hit.unread()) + " unread";
    }

    /** Where the article says it, and where others do. */
    Detail detail(Analysed found) {
        var own = hit.places().stream().map(span -> new Place(article, span)).toList();
        return new Detail("“" + Labels.brief(hit.fact().text(), 80) + "”: " + outcome(), Stream.of(
                Detail.cards(own, place -> place, place -> "here", found),
                Detail.cards(hit.found(), ZeroHitRow::place, place -> "has it", found),
                Detail.cards(hit.near(), near -> place(near.place()), ZeroHitRow::likeness, found))
                .flatMap(List<Card>::stream).limit(MOST_CARDS).toList(), "", "");
    }

    private static Place place(SourcePlace place) {
        return new Place(place.article(), place.span());
    }

    private static String likeness(Near near) {
        return switch (near.likeness()) {
            case SPELLING -> "spelled differently";
            case WORDING -> "worded differently";
            case COMPATIBLE -> "may mean the same";
            case OTHER_UNIT -> "same figure of something else";
        };
    }
}
