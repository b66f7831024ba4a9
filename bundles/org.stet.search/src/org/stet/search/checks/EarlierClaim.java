package org.stet.search.checks;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A claim that was looked at before, and where.
 *
 * @param source name of the case or of the list
 * @param folder of the case; empty for a list
 * @param id of the claim in its case; empty for a list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EarlierClaim(CheckedClaim claim, String source, String folder, String id) {

    public EarlierClaim {
        folder = folder == null ? "" : folder;
        id = id == null ? "" : id;
    }

    /** Whether it is of a case, rather than of an imported list. */
    public boolean ofCase() {
        return !folder.isEmpty();
    }
}
