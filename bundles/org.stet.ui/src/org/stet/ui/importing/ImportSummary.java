package org.stet.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.annotate.Labels;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportResult.Offer;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.ImportSource;

/** What an import came to, in the words of the notice that tells it. */
public record ImportSummary(List<ImportResult> results) {

    private static final int NAMED = 3;
    private static final int LONGEST_TITLE = 80;

    public ImportSummary {
        results = List.copyOf(results);
    }

    public long count(Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    public boolean hasFailures() {
        return count(Status.FAILED) > 0;
    }

    /** Such as {@code 7 articles added, 1 there already. Not added: page.pdf (it is not text).} */
    public String text() {
        if (results.isEmpty()) {
            return "Nothing to import was found.";
        }
        var parts = new ArrayList<String>();
        parts.add(Labels.count((int) count(Status.ADDED), "article") + " added");
        if (count(Status.VERSION) > 0) {
            parts.add(Labels.count((int) count(Status.VERSION), "new version"));
        }
        if (count(Status.DUPLICATE) > 0) {
            parts.add(count(Status.DUPLICATE) + " there already");
        }
        if (count(Status.FAILED) > 0) {
            parts.add(count(Status.FAILED) + " failed");
        }
        return String.join(", ", parts) + "." + offers() + failures();
    }

    /** Such as {@code Looks like another version of “Quay closed” (Gazette, 3 May 2026).} */
    static String offer(Offer offer) {
        var about = Stream.of(offer.outlet(), Labels.day(offer.published())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return "Looks like another version of “" + Labels.brief(offer.title(), LONGEST_TITLE) + "”" + (about.isEmpty() ? "." : " (" + about + ").");
    }

    private String offers() {
        var offers = results.stream().flatMap(result -> result.laterOf().stream()).toList();
        return switch (offers.size()) {
            case 0 -> "";
            case 1 -> "\n" + offer(offers.getFirst());
            default -> "\n" + offers.size() + " look like other versions of articles that were there; the results ask what they shall be.";
        };
    }

    private String failures() {
        var failed = results.stream().filter(result -> result.status() == Status.FAILED).limit(NAMED)
                .map(result -> "\n" + fileName(result.input()) + ": " + result.reason()).collect(Collectors.joining());
        return count(Status.FAILED) > NAMED ? failed + "\n…" : failed;
    }

    /** The last part of a path; anything else as it is. */
    static String fileName(String input) {
        if (ImportSource.isAddress(input)) {
            return input;
        }
        try {
            var name = Path.of(input).getFileName();
            return name == null ? input : name.toString();
        } catch (java.nio.file.InvalidPathException e) {
            return input;
        }
    }
}
