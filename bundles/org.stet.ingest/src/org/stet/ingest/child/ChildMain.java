package org.stet.ingest.child;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.MediaType;
import org.stet.ingest.MediaTypes;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.archive.WarcArchiveReader;
import org.stet.ingest.mail.MailReader;
import org.stet.ingest.mail.MhtmlReader;
import org.stet.ingest.office.DocxReader;
import org.stet.ingest.office.OdtReader;
import org.stet.ingest.office.RtfReader;
import org.stet.ingest.pdf.PdfReader;

/** The other end of {@link ChildReader}: reads one input from standard input and writes what is in it to standard output. */
public final class ChildMain {

    private static final List<ArticleReader> READERS = List.of(
            new MailReader(), new MhtmlReader(), new DocxReader(), new OdtReader(), new RtfReader(), new PdfReader(),
            new WarcArchiveReader());

    private ChildMain() {
    }

    static Optional<ArticleReader> reader(MediaType type) {
        return READERS.stream().filter(reader -> reader.reads(type)).findFirst();
    }

    public static void main(String[] arguments) throws IOException {
        var request = Wire.request(new DataInputStream(System.in));
        try (var out = new DataOutputStream(new BufferedOutputStream(System.out))) {
            // a parser that prints shall not disturb the answer
            System.setOut(System.err);
            answer(request, out);
        }
    }

    private static void answer(Wire.Request request, DataOutputStream out) throws IOException {
        var input = request.input();
        try {
            var reader = reader(MediaTypes.of(input.bytes())).orElseThrow();
            Wire.write(out, reader.read(input, request.limits(), new Budget(request.limits().time(), new NullProgressMonitor())));
        } catch (ReadException e) {
            Wire.write(out, e);
        } catch (Budget.ExhaustedException e) {
            Wire.write(out, e.after(request.limits()));
        } catch (StackOverflowError e) {
            Wire.write(out, new ReadException(Reason.UNREADABLE, "it is nested too deeply; it may be made to cause trouble"));
        } catch (RuntimeException e) {
            Wire.write(out, new ReadException(Reason.UNREADABLE, "it is damaged (" + e + ")"));
        }
    }
}
