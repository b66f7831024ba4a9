package org.stet.bench.crowd;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stet.bench.ReutersCorpus.Body;

/**
 * Invented news in any number, for looking at views with a crowd in them: each event is told by five articles, of which one is agency
 * copy, one cuts it, one has another figure, one another spelling, and one comes later. The same number gives the same news.
 */
public final class CrowdedNews {

    private static final int ARTICLES = 5;

    private static final List<String> FIRST = words("Ada Bram Celia Dov Edda Faye Gus Hedy Ivo Jonna Kit Lena Milo Nora Otto Pia Quin Rhea Sten Tilda");
    private static final List<String> LAST = words("Aldercott Brennish Catherwell Dunmarrow Ellerby Farrowdale Gantley Holmestrand Inchbold Jarrowick "
            + "Kestleby Lorrimore Marchbank Netherfold Orrinsgate Pellworth Quarrendon Rushmere Stannick Thackwray Umberleigh Vansittle Wexcombe Yarwood");
    private static final List<String> PLACES = words("Ashmouth Brindle Carrowfleet Dunholt Eastermere Fenwickstow Garthby Hollinsea Ivelbridge Kelmouth "
            + "Lowsands Marrowgate Nettleham Ostrey Penhallow Ruskhaven Saltery Tarnfield Ulverby Wharram");
    private static final List<String> ROLES = List.of("fire chief", "harbour master", "council leader", "head teacher", "union secretary", "chief engineer");

    /** What happened; then figure, what was counted, and what is said of it. */
    private record Event(String headline, String happened, String counted, int least, String said) {
    }

    private static final List<Event> EVENTS = List.of(
            new Event("Fire destroys warehouse in %s", "A fire destroyed a warehouse at the docks of %s", "homes were evacuated", 40,
                    "We had the roof down within the hour, and nobody was inside"),
            new Event("Flood closes schools in %s", "A flood closed every school in %s", "children were sent home", 300,
                    "The water came over the wall faster than anyone had told us it could"),
            new Event("Strike stops ferries at %s", "A strike stopped all ferries at %s", "passengers were left on the quay", 120,
                    "They will sail again when the company answers our letter"),
            new Event("Bridge at %s shut after crack is found", "The road bridge at %s was shut after divers found a crack", "lorries a day take another road", 900,
                    "It carried more than it was built for, and it did so for thirty years"),
            new Event("Clinic in %s to lose its beds", "The clinic in %s is to lose its beds", "patients were moved", 60,
                    "Nobody asked the people who lie in them"),
            new Event("Jury convicts %s developer of fraud", "A jury convicted a developer from %s of fraud", "families lost their deposits", 210,
                    "He took the money of people who trusted him, and he spent it on boats"));

    private CrowdedNews() {
    }

    /** So many articles. */
    public static List<Body> articles(int count) {
        return IntStream.rangeClosed(0, count / ARTICLES).boxed().flatMap(CrowdedNews::event).limit(count).toList();
    }

    private static Stream<Body> event(int number) {
        var random = new Random(number);
        var event = EVENTS.get(number % EVENTS.size());
        var place = PLACES.get(number / EVENTS.size() % PLACES.size());
        var speaker = one(FIRST, random) + " " + one(LAST, random);
        var role = one(ROLES, random);
        var witness = one(FIRST, random) + " " + one(LAST, random);
        var figure = event.least + random.nextInt(event.least);
        var money = 1 + random.nextInt(9) + "." + random.nextInt(10);
        var headline = event.headline.formatted(place);
        var copy = List.of(
                event.happened.formatted(place) + " on Monday, " + role + " " + speaker + " said.",
                figure + " " + event.counted + ", and the damage was put at £" + money + " million.",
                "“" + event.said + ",” " + speaker + " told reporters.",
                witness + ", " + (30 + random.nextInt(40)) + ", who has lived in " + place + " since " + (1960 + random.nextInt(50))
                        + ", said the street had shaken for at least " + (2 + random.nextInt(20)) + " minutes.",
                "It is the " + one(List.of("second", "third", "fourth"), random) + " time in " + (2 + random.nextInt(8))
                        + " years that the council has had to ask the county for help, case number " + number + ".");
        return Stream.of(
                new Body(headline, "(Coastline Press) — " + String.join("\n\n", copy)),
                new Body(headline + ", agency says", String.join("\n\n", copy.subList(0, 3)) + "\n\nCoastline Press contributed to this report."),
                new Body(one(List.of("What we know: ", "Inside the story: ", "Anger as "), random) + headline.toLowerCase(), String.join("\n\n", List.of(
                        "People in " + place + " were still counting the cost last night.",
                        "At least " + (figure + 7 + random.nextInt(40)) + " " + event.counted + ", according to " + role + " " + speaker + ".",
                        copy.get(3), "“" + event.said.replaceFirst(", and| and|, ", " –") + ",” " + speaker + " said.",
                        "The bill will come to £" + money + "m, the council believes."))),
                new Body(place + " counts the cost", String.join("\n\n", copy).replace(speaker, misspelt(speaker)).replace("on Monday", "early on Tuesday")),
                new Body("A week on, questions for " + place, String.join("\n\n", List.of(
                        "A week after it happened the number has risen: " + (figure + 60) + " " + event.counted + ", the county said on Friday.",
                        copy.get(4), speaker + " was not available for comment, and " + witness + " alleged that warnings had been ignored."))));
    }

    private static String misspelt(String name) {
        var at = 1 + name.indexOf(' ') + (name.length() - name.indexOf(' ')) / 2;
        return name.substring(0, at) + name.charAt(at) + name.substring(at);
    }

    private static <T> T one(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
