package org.stet.analysis.names;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places that need no word for their kind: the countries and the cities of time zones in CLDR, and a list of others. */
final class Places {

    /** Stations, islands and towns of time zones whose names are people's far more often. */
    private static final Set<String> SURNAMES = Set.of("Creston", "Davis", "Dawson", "Gambier", "Lindeman");
    private static final Set<String> COUNTRIES = Stream.concat(countries(), Stream.of(
            "Britain", "England", "Great Britain", "Northern Ireland", "Scotland", "Tahiti", "Wales")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_CLDR = Stream.concat(countries(), cities())
            .filter(place -> !GivenNames.has(place) && !SURNAMES.contains(place) && !WordList.ENGLISH_WORDS.hasLower(place))
            .collect(Collectors.toUnmodifiableSet());

    private Places() {
    }

    static boolean has(String name) {
        return WordList.PLACES.has(name) || OF_CLDR.contains(name);
    }

    /** Whether it is a country, one that plays under its own name included. */
    static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    private static Stream<String> countries() {
        return Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }

    /** The example cities, but for those that need a state to be known by. */
    private static Stream<String> cities() {
        var names = TimeZoneNames.getInstance(ULocale.ENGLISH);
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(names::getExemplarLocationName).filter(city -> city != null && !city.contains(","));
    }
}
