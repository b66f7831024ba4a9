package org.stet.ingest;

import java.util.Optional;

/**
 * What importing one input came to.
 *
 * @param input its name
 * @param reason why it was not added, as a sentence for a person; empty if it was
 * @param article the article that was added or has a new version now, or that has the same bytes already; empty on failure
 */
public record ImportResult(String input, Status status, String reason, Optional<Imported> article) {

    /** The ways an import can end. */
    public enum Status {
        /** It is an article of its own. */
        ADDED,
        /** It is the next version of an article. */
        VERSION,
        /** The case had the same bytes already. */
        DUPLICATE,
        /** Nothing of it came in. */
        FAILED
    }

    /**
     * The version an input has become, and what is known of it; what is not known is empty.
     *
     * @param published ISO 8601 as far as stated
     * @param originalHash SHA-256 of the bytes, lower-case hexadecimal
     * @param textHash SHA-256 of the text in UTF-8, lower-case hexadecimal
     */
    public record Imported(String articleId, String versionId, String title, String outlet, String byline, String published,
            String agencyCredit, String originalHash, String textHash, int words) {
    }
}
