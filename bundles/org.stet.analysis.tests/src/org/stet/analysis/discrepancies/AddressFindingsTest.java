package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.model.DiscrepancyType;

/** Two articles on a fire at the house of Lena Torvald in Marlow. */
class AddressFindingsTest {

    private static List<Finding> conflicts(String one, String other) {
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "Fire in Marlow\nLena Torvald of Marlow lost her home. " + one),
                Articles.of("Gazette", "2026-05-04T09:00:00Z", "Marlow: woman homeless\nThe home of Lena Torvald in Marlow burnt down. " + other));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.CONFLICT).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The house at 14 Harrow Lane is a ruin. | Nothing is left of 41 Harrow Lane.
            It stood in the 1700 block of Hollis Avenue. | It stood in the 1800 block of North Hollis Ave., police said.
            It stood in the 1700 block of Hollis Avenue. | Nothing is left of 1812 Hollis Avenue.
            The fire in Cherry Street was seen for miles. | The fire on Cherry Road was seen for miles.
            The house was in the 400 block of Northwest 12th Street. | The house was in the 4000 block of NW 12th St.
            The house was in the 400 block of E. 12th Street. | The house was in the 4000 block of East 12th St.
            The house at 4006 NW 17th Street is a ruin. | Nothing is left of 4006 N.W. 117th St.
            The house at 216 Harrow Lane is a ruin. | Nothing is left of 216 Cherry Lane.
            The house at 1249 Bells Ferry Road is a ruin. | Nothing is left of 1240 Bell's Ferry Road.""")
    void otherNumbersAndOtherKindsOfStreetContradictEachOther(String one, String other) {
        assertThat(conflicts(one, other)).singleElement().satisfies(finding -> {
            assertThat(finding.members()).extracting(member -> member.place().article()).doesNotHaveDuplicates().hasSize(2);
            assertThat(finding.topic()).startsWith("address: ");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It stood in the 1700 block of Hollis Avenue. | Nothing is left of 1712 Hollis Avenue.
            The house at 14 Harrow Lane is a ruin. | The houses at 14 Harrow Lane and 41 Harrow Lane are ruins.
            The house at 14 Harrow Lane is a ruin. | The house in Harrow Lane is a ruin.
            The house at 438 E. Main Street is a ruin. | It stood in the 200 block of North Main Street.
            The fire in Cherry Street was seen for miles. | The fire at the corner of Cherry Street and Cherry Road was seen for miles.
            On Cherry Street nothing is left. | Nothing is left in Cherry St.
            The house at 14 Harrow Lane is a ruin. | The house at 14 Cherry Lane was hit by sparks.
            It stood in the 1700 block of Hollis Avenue. | The car was left in the 1700 block of Cherry Avenue.
            The house at 216 Harrow Lane is a ruin. | The house at 216 Harow Lane is a ruin.
            The house at 216 Harrow Lane is a ruin. | The houses at 216 Harrow Lane and 216 Cherry Lane are ruins.""")
    void housesOfABlockAndTwoPlacesDoNot(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }
}
