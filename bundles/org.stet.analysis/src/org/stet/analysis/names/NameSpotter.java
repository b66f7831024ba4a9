package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.Sentence;

/** Finds the runs of capitalised words that may be names, without saying of what. */
final class NameSpotter {

    /** What American reports put after a legislator: R-Ohio, D-Calif. */
    private static final Pattern OF_PARTY = Pattern.compile("[DIR]-\\p{Lu}.*");

    private NameSpotter() {
    }

    /** The runs in reading order; lines in title case or capitals hold none, because there any word is capitalised. */
    static List<Spotted> spot(Document document) {
        var found = new ArrayList<Spotted>();
        var runs = RunReader.read(running(document));
        var known = runs.stream().filter(RunCutter::isKnown).map(Spotted::text).collect(Collectors.toSet());
        var inside = runs.stream().filter(run -> run.from() > 0).map(Spotted::text).collect(Collectors.toSet());
        for (var bare : runs) {
            var run = withoutOpening(withParticles(bare, runs), runs, inside);
            if (run.words() > 1 && known.stream().anyMatch(name -> name.startsWith(run.text() + " "))) {
                found.add(run);
            } else {
                RunCutter.cut(run.sentence(), run.from(), run.to(), found);
            }
        }
        found.removeIf(NameSpotter::isNumberedOrOther);
        return found;
    }

    /** The run without the word of English that opens its sentence, if the rest is a name by itself elsewhere: Skint Ellerton. */
    private static Spotted withoutOpening(Spotted run, List<Spotted> runs, Set<String> inside) {
        if (run.from() > 0 || run.words() == 1 || WordList.ORGANISATIONS.has(run.text()) || Places.has(run.text())
                || inside.contains(run.text()) || GivenNames.has(run.first())
                || !WordList.ENGLISH_WORDS.hasLower(run.first()) || WordList.TITLES.hasLower(run.first())
                || WordList.FIRST_WORDS_OF_PLACES.has(run.first()) || WordList.FIRST_WORDS_OF_ORGANISATIONS.has(run.first())) {
            return run;
        }
        var rest = new Spotted(run.sentence(), 1, run.to(), "");
        return inside.contains(rest.text()) || isShortFormOf(rest, runs) && !Places.has(run.first()) ? rest : run;
    }

    /** Whether it is what the last word of a club's name stands for: Angry Rovers supporters. */
    private static boolean isShortFormOf(Spotted rest, List<Spotted> runs) {
        return Sport.isShortForm(rest) && runs.stream().anyMatch(other -> other.text().endsWith(" " + rest.text())
                && (other.from() > 0 || !WordList.ENGLISH_WORDS.hasLower(other.first())));
    }

    /** The run with the particles before it, if they belong to a longer name that ends so: van der Meer of Ruud van der Meer. */
    private static Spotted withParticles(Spotted run, List<Spotted> runs) {
        var from = run.from();
        while (from > 0 && PersonName.isParticle(run.sentence().tokens().get(from - 1).text())) {
            from--;
        }
        if (from == run.from()) {
            return run;
        }
        var whole = new Spotted(run.sentence(), from, run.to(), "");
        return runs.stream().anyMatch(other -> other.text().endsWith(" " + whole.text())) ? whole : run;
    }

    /** Whether it is a thing with a number or a letter, such as Room 101 and Band D, or ends like a law, an event or a product, or tells a nation or a party. */
    private static boolean isNumberedOrOther(Spotted run) {
        var numbered = run.words() == 1 && !Sport.isShortForm(run) && run.near(0).filter(next -> next.tag().equals("NUM")).isPresent();
        var titled = !run.title().isEmpty() && !WordList.ENGLISH_WORDS.hasLower(run.text());
        var lettered = run.words() == 2 && run.last().length() == 1 && WordList.ENGLISH_WORDS.hasLower(run.first()) && !run.first().equals("Serie");
        return lettered || run.words() == 1 && run.first().length() == 1 || !RunCutter.isKnown(run) && !titled && !GivenNames.has(run.first())
                && (numbered || WordList.OTHER_WORDS.has(run.last()) || WordList.DEMONYMS.has(run.text())
                        || OF_PARTY.matcher(run.first()).matches());
    }

    private static List<Sentence> running(Document document) {
        return document.blocks().stream().filter(Block::isRead).filter(block -> !Capitals.isTitleCase(block) && !Furniture.is(document, block))
                .flatMap(block -> block.sentences().stream()).toList();
    }
}
