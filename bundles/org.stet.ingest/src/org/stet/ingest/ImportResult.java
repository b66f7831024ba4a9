package org.stet.ingest;

import java.util.Optional;

/**
 * What importing one input came to.
 *
 * <p>An article that was added may look like another capture of one that was there: that is offered, and a person decides.
 *
 * @param input its name
 * @param reason why it was not added, as a sentence for a person; empty if it was
 * @param article the article that was added or has a new version now, or that has the same bytes already; empty on failure
 * @param laterOf the article it may be a version of; empty unless it was added and {@link LaterVersions} has found one
 */
public record ImportResult(String input, Status status, String reason, Optional<Imported> article, Optional<Offer> laterOf) {

    public ImportResult(String input, Status status, String reason, Optional<Imported> article) {
        this(input, status, reason, article, Optional.empty());
    }

    /** The same with an offer. */
    ImportResult offering(Offer offer) {
        return new ImportResult(input, status, reason, article, Optional.of(offer));
    }

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

    /** Why two captures are thought to be of one article. */
    public enum Kinship { SAME_ADDRESS, SAME_OUTLET_AND_TEXT }

    /**
     * An article that another may be a version of.
     *
     * @param published ISO 8601 as far as stated, empty if it is not known
     * @param number what the version would be
     * @param shared how much of the shorter text is in the other word for word, in per cent
     */
    public record Offer(String articleId, String title, String outlet, String published, int number, Kinship kinship, int shared) {
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

        /** The same as a version of another article. */
        public Imported asVersion(String otherArticleId, String otherVersionId) {
            return new Imported(otherArticleId, otherVersionId, title, outlet, byline, published, agencyCredit, originalHash, textHash, words);
        }
    }
}
