package org.stet.analysis.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.text.Token;

/** What a word says of the day that stands beside it: that the event happened then, that it became known, or what came of it. */
enum TellsOfDay {

    HAPPENED(2, """
            accident altercation ambush attack blast blaze bomb brawl break burst collapse collide collision confrontation crash
            derail discharge disturbance drown earthquake erupt explode explosion fight fire flood gunfire gunshot happen hit
            homicide hurt incident injure injury kill killing landslide leak massacre murder occur open quake ram rampage rob
            robbery shoot shooting shootout shot sink slay slaying stab stabbing storm strike struck unfold violence wound"""),
    DIED(1, "dead death die"),
    BECAME_KNOWN(1.5, "alert arrive call caller discover dispatch evacuate find flee hear hospitalize receive respond rush transport witness"),
    CAME_AFTER(-1.5, """
            acquit add admit announce appear argue arraign arrest ask autopsy bail bond book bury capture cease charge
            condition confirm convict copyright court custody deny donate end extradite file funeral gather grieve hearing
            hold honor identify indict indictment interview investigate investigator issue jail memorial mourn name news plead
            post prosecutor publish raise recall release remember say schedule search sentence speak statement stop
            surrender tell testify trial tweet unseal update upload verdict vigil visit warrant write""");

    private static final Map<String, TellsOfDay> WORDS = new HashMap<>();

    static {
        for (var tells : values()) {
            Arrays.stream(tells.lemmas.strip().split("\\s+")).forEach(lemma -> WORDS.put(lemma, tells));
        }
    }

    private final double weight;
    private final String lemmas;

    TellsOfDay(double weight, String lemmas) {
        this.weight = weight;
        this.lemmas = lemmas;
    }

    /** How much it speaks for the day being that of the event; less than 0 where it speaks against it. */
    double weight() {
        return weight;
    }

    static Optional<TellsOfDay> of(Token token) {
        return Optional.ofNullable(WORDS.get(token.lemma())).or(() -> Optional.ofNullable(WORDS.get(token.text()
                .toLowerCase(Locale.ROOT)))).filter(tells -> !token.tag().equals("ADP"));
    }
}
