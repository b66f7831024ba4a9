package org.stet.analysis.values.time;

import java.util.Set;

/** Words around expressions of time that decide how they are read. */
final class Lexicon {

    /** Prepositions and conjunctions that a date can follow. */
    static final Set<String> TEMPORAL_PREPOSITIONS = Set.of("in", "on", "at", "since", "until", "till", "til", "by", "before",
            "after", "from", "during", "for", "of", "through", "throughout", "between", "to", "around", "about", "and", "or",
            "circa", "as", "towards", "toward", "into", "over", "than", "within", "&");

    /** Words that stand between a preposition and a date. */
    static final Set<String> MODIFIERS = Set.of("last", "next", "this", "early", "late", "mid", "previous", "past", "following",
            "-",
            "coming", "every", "each");

    /** Words that put what is arranged into the future, whatever the verb's tense. */
    static final Set<String> ARRANGED = Set.of("due", "scheduled", "expected", "planned", "slated", "upcoming", "forthcoming",
            "deadline", "expects", "plans", "hopes", "likely", "expiring", "expires", "coming", "pending");

    /** Words before "to" and a verb that say that it was done or tried. */
    static final Set<String> DONE = Set.of("had", "failed", "managed", "forced", "able", "unable", "continued", "began",
            "refused", "tried",
            "came", "went", "used", "started", "struggled", "happened", "proved", "seemed", "appeared");

    /** Verbs that speak of the future in the present tense, as in "the trial starts on Monday". */
    static final Set<String> OF_TIMETABLES = Set.of("begin", "start", "open", "close", "end", "return", "face", "expire", "run",
            "go",
            "meet", "kick", "resume", "reopen", "leave", "arrive", "finish", "play", "host", "travel", "launch", "come", "vote",
                    "take",
            "continue", "appear", "visit", "entertain", "turn", "shut");

    /** Verbs that in the present tense speak of what is to come: they hope for rain at the weekend. */
    static final Set<String> OF_INTENTION = Set.of("aim", "anticipate", "await", "expect", "forecast", "hope", "intend", "need", "plan", "predict",
            "promise", "want");

    /** Verbs whose past tense is the present one without its ending. */
    static final Set<String> ALIKE_IN_PAST = Set.of("beat", "bet", "bid", "broadcast", "burst", "cast", "cost", "cut", "forecast", "hit", "hurt", "let",
            "put", "quit", "read", "rid", "set", "shed", "shut", "slit", "split", "spread", "thrust", "upset");

    /** Verbs that in the present tense tell of what was: police say, the film shows, it follows. */
    static final Set<String> OF_TELLING = Set.of("accuse", "add", "allege", "appear", "argue", "believe", "blame", "cite", "claim", "describe", "detail",
            "explain", "find", "follow", "indicate", "insist", "know", "like", "love", "mark", "mean", "note", "quote", "recall", "remember", "report", "reveal",
            "say", "see", "seem", "show", "suggest", "suspect", "tell", "think", "understand", "write");

    /** What is done on the day on which something is told. */
    static final Set<String> STATED = Set.of("said", "told", "heard", "announced", "confirmed", "admitted", "disclosed", "reported", "revealed", "ruled");

    /** Words for what is arranged until or for a time to come, as in "adjourned until Monday", "mourning declared for Friday". */
    static final Set<String> PUT_OFF = Set.of("adjourned", "available", "booked", "called", "closed", "declared", "deferred", "delayed", "doubt", "doubtful", "eligible",
            "extended", "fit", "fixed", "forecast", "listed", "organised", "organized", "postponed", "ready", "remain", "remanded", "rescheduled", "set", "shut",
            "suspended");

    /** Verbs whose outcome an infinitive can tell, as in "they came from behind to win". */
    static final Set<String> LED_TO = Set.of("battle", "come", "dig", "equalise", "fight", "go", "hit", "hold", "net", "power", "rally",
            "recover", "respond", "return", "rise", "score", "strike", "surge", "sweep");

    /** Words of business, beside which a quarter or a half is one of the year and not one of a match. */
    static final Set<String> OF_BUSINESS = Set.of("profit", "profits", "revenue", "revenues", "sales", "earnings", "loss",
            "losses",
            "shares", "growth", "gdp", "economy", "turnover", "results", "income", "dividend", "guidance", "forecast", "orders",
            "investors", "analysts", "margin", "margins", "deliveries", "shipments", "prices", "inflation", "budget", "output",
            "production", "construction", "market", "spending", "exports", "imports", "wages", "unemployment", "lending", "demand");

    /** Words of sport, beside which a season is one of matches. */
    static final Set<String> OF_SPORT = Set.of("club", "clubs", "coach", "cup", "defender", "division", "fans", "football",
            "goal",
            "goals", "goalkeeper", "league", "manager", "match", "matches", "midfielder", "player", "players", "promotion",
            "rugby",
            "scored", "season-ticket", "side", "squad", "striker", "team", "title", "transfer", "winger", "games", "relegation",
            "appearances", "points", "signing", "pitch", "keeper", "fixture", "loan", "kick-off");

    /** Words of studies of how people live. */
    static final Set<String> OF_STUDIES = Set.of("study", "studies", "researchers", "scientists", "boffins", "volunteers", "participants");

    /** What people do at their hours, day by day. */
    static final Set<String> OF_HABITS = Set.of("ate", "bed", "bedtime", "bedtimes", "breakfast", "canteen", "dinner", "dinners", "eat", "eaten",
            "eaters", "eating", "lunch", "meal", "meals", "nap", "naps", "owls", "rise", "shift", "shifts", "sleep", "sleeping", "sleeps", "slept",
            "snack", "snacks", "supper", "suppers", "wake", "wakes", "waking");

    /** What is done in the morning. */
    static final Set<String> OF_MORNINGS = Set.of("bakers", "breakfast", "gets", "woke", "wakes", "waking", "sunrise", "lessons", "classes", "rises", "training");

    /** What is done or begins in the evening. */
    static final Set<String> OF_EVENINGS = Set.of("asleep", "bed", "bedtime", "ceilidh", "concert", "curtain", "dinner", "doors", "gig", "kick-off", "lights", "party", "screening",
            "show", "supper");

    private Lexicon() {
    }
}
