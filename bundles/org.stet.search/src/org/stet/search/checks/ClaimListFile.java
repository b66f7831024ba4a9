package org.stet.search.checks;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** A file of published checks: tells JSON from a table, and how its characters are encoded. */
final class ClaimListFile {

    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;
    private static final char BOM = '\uFEFF';

    private ClaimListFile() {
    }

    /**
     * Reads all claims of a file.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON, or no table, from some place on
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    static void read(Path file, ClaimSink sink, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Importing " + file.getFileName(), (int) (Files.size(file) / Told.STEP) + 1);
        try (var text = new BufferedReader(new InputStreamReader(new Told(Files.newInputStream(file), progress), encoding(file)))) {
            if (startsJson(text)) {
                new ClaimReviewReader(sink).read(text);
            } else {
                new ClaimTableReader(sink).read(text);
            }
        }
    }

    /** Steps over what has no meaning at the start; says whether JSON begins there. */
    private static boolean startsJson(BufferedReader text) throws IOException {
        int next;
        do {
            text.mark(1);
            next = text.read();
        } while (next == BOM || next >= 0 && Character.isWhitespace(next));
        if (next >= 0) {
            text.reset();
        }
        return next == '{' || next == '[';
    }

    /** By the byte order mark; UTF-8 where the start of the file is, which other encodings hardly ever are by accident. */
    private static Charset encoding(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (start.length > 1 && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE || (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(start) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** Whether some bytes are UTF-8, apart from a character cut at their end. */
    private static boolean isUtf8(byte[] bytes) {
        for (int cut = 0; cut < LONGEST_CHARACTER && cut <= bytes.length; cut++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length - cut)));
                return true;
            } catch (CharacterCodingException e) {
                continue; // perhaps a character is cut at the end
            }
        }
        return false;
    }

    /** Tells a monitor how much was read, and looks whether to go on. */
    private static final class Told extends FilterInputStream {

        static final int STEP = 1 << 16;

        private final SubMonitor progress;
        private long read;

        Told(InputStream in, SubMonitor progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            var next = new byte[1];
            return read(next, 0, 1) < 0 ? -1 : next[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            if (count > 0) {
                progress.split((int) ((read + count) / STEP - read / STEP));
                read += count;
            }
            return count;
        }
    }
}
