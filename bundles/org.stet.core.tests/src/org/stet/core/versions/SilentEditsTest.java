package org.stet.core.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.core.placement.Revision;
import org.stet.model.StetFactory;
import org.stet.model.Version;

class SilentEditsTest {

    private static final String TEXT = "The baths were closed.\n\nAt least 47 people were taken to hospital on Saturday.\n";

    private static Version version(String modified) {
        var version = StetFactory.eINSTANCE.createVersion();
        version.setModified(modified);
        return version;
    }

    private static boolean isSilent(String earlierDate, String laterDate, String later) {
        return SilentEdits.isSilent(version(earlierDate), version(laterDate), later, Revision.between(TEXT, later).paragraphs());
    }

    @Test
    void anEditThatNothingTellsOfIsSilent() {
        assertThat(isSilent(null, null, TEXT.replace("47", "64"))).isTrue();
        assertThat(isSilent("2025-03-15", "2025-03-15", TEXT.replace("47", "64"))).isTrue();
        assertThat(isSilent(null, null, TEXT + "\nThe mayor was informed.\n")).isTrue();
    }

    @Test
    void aLaterDateOrANoteTellsOfIt() {
        assertThat(isSilent("2025-03-15", "2025-03-16", TEXT.replace("47", "64"))).isFalse();
        assertThat(isSilent(null, null, TEXT.replace("47", "64") + "\nCorrection: an earlier version gave a wrong number.\n")).isFalse();
        assertThat(isSilent(null, null, TEXT.replace("47", "64") + "\nDieser Artikel wurde am Montag aktualisiert.\n")).isFalse();
    }

    @Test
    void whatIsNoEditIsNotSilentEither() {
        assertThat(isSilent(null, null, TEXT)).isFalse();
        assertThat(isSilent(null, null, TEXT.replace("47 people", "47\u00A0people"))).isFalse();
    }
}
