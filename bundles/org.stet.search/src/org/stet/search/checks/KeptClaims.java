package org.stet.search.checks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.stet.core.annotate.Labels;
import org.stet.core.store.Texts;

/** Writes claims to a file, a line of JSON each, in a form that any view can show: short texts without line ends, web addresses only. */
final class KeptClaims implements ClaimSink, Closeable {

    /** A list with more claims is refused. */
    static final int MOST = 2_000_000;

    private static final int LONGEST = 4_000;
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ].*)?");
    private static final ObjectWriter JSON = new ObjectMapper().writer();

    private final Writer out;
    private int count;
    private int leftOut;

    KeptClaims(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
    }

    @Override
    public void add(CheckedClaim claim) throws IOException {
        var statement = line(claim.statement());
        if (statement.isBlank()) {
            leftOut++;
            return;
        }
        if (++count > MOST) {
            throw new IOException("it holds more than " + MOST + " claims; divide it");
        }
        var day = DAY.matcher(claim.day().strip());
        var address = claim.address().strip();
        out.write(JSON.writeValueAsString(new CheckedClaim(statement, line(claim.speaker()), line(claim.verdict()),
                line(claim.by()), day.matches() ? day.group(1) : "", WEB.matcher(address).matches() ? address : "", line(claim.note()))));
        out.write('\n');
    }

    int count() {
        return count;
    }

    int leftOut() {
        return leftOut;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** The text on one line, without what no screen can show, cut where it is very long. */
    static String line(String text) {
        return Labels.brief(Texts.clean(text), LONGEST);
    }
}
