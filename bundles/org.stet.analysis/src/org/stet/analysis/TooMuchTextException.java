package org.stet.analysis;

import java.util.List;
import org.stet.core.annotate.Labels;

/** There is more text than can be compared in the memory that Stet may take; the message says how much, and the remedy. */
public final class TooMuchTextException extends RuntimeException {

    private static final long serialVersionUID = 1;
    /** What a character takes while articles are compared, in bytes: more than 300 were seen with 50,000 short articles. */
    private static final long BYTES = 400;

    private TooMuchTextException(String message) {
        super(message);
    }

    /** Fails if comparing these articles would take more memory than there is. */
    static void require(List<ArticleText> articles, long memory) {
        var characters = articles.stream().mapToLong(article -> article.text().length()).sum();
        if (characters > memory / BYTES) {
            throw new TooMuchTextException(Labels.count(articles.size(), "article") + " with " + characters / 1_000_000
                    + " million characters are too many to be compared at once; put the articles of one story into a case of their own");
        }
    }
}
