package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.ingest.archive.GzipReader;
import org.stet.ingest.archive.WarcArchiveReader;
import org.stet.ingest.child.Answers;
import org.stet.ingest.feed.FeedItemReader;
import org.stet.ingest.feed.FeedReader;
import org.stet.ingest.html.HtmlReader;
import org.stet.ingest.mail.MailReader;
import org.stet.ingest.mail.MhtmlReader;
import org.stet.ingest.markdown.MarkdownReader;
import org.stet.ingest.newsml.NewsMlReader;
import org.stet.ingest.ninjs.NinjsReader;
import org.stet.ingest.nitf.NitfReader;
import org.stet.ingest.office.DocxReader;
import org.stet.ingest.office.OdtReader;
import org.stet.ingest.office.RtfReader;
import org.stet.ingest.pdf.PdfReader;
import org.stet.ingest.text.TextReader;

/**
 * Every reader with inputs to start from and what must hold for whatever becomes of them. Readers are called here without the
 * process around them, which would hide a fault. {@code ./stet fuzz} lets Jazzer make the inputs; {@link FuzzedReaderTest} damages
 * the seeds at random.
 */
public enum FuzzedReader {

    HTML(new HtmlReader(), Samples.HTML),
    TEXT(new TextReader(), Samples.TEXT),
    MARKDOWN(new MarkdownReader(), Samples.MARKDOWN),
    FEED(new FeedReader(), Samples.FEED),
    FEED_ITEM(new FeedItemReader(), Samples.FEED_ITEM),
    NITF(new NitfReader(), Samples.NITF),
    NEWSML(new NewsMlReader(), Samples.NEWSML),
    NINJS(new NinjsReader(), Samples.NINJS),
    MAIL(new MailReader(), Samples.MAIL),
    MHTML(new MhtmlReader(), Samples.MHTML),
    WARC(new WarcArchiveReader(), UnaryOperator.identity(), Samples.warc()),
    WACZ(new WarcArchiveReader(), UnaryOperator.identity(), Samples.wacz()),
    GZIP(new GzipReader(), UnaryOperator.identity(), Samples.gzip(Samples.bytes(Samples.HTML))),
    DOCX(new DocxReader(), UnaryOperator.identity(), Samples.docx()),
    /** The document inside the archive: its check sums would keep most changes from getting to the parser. */
    DOCX_BODY(new DocxReader(), Zips::docxOf, Zips.docxDocument(Samples.DOCX_BODY)),
    ODT(new OdtReader(), UnaryOperator.identity(), Samples.odt()),
    ODT_BODY(new OdtReader(), Zips::odtOf, Zips.odtDocument("", Samples.ODT_BODY)),
    RTF(new RtfReader(), Samples.RTF),
    PDF(new PdfReader(), UnaryOperator.identity(), Pdfs.bytes(Pdfs.story()));

    private final ArticleReader reader;
    private final UnaryOperator<byte[]> packing;
    private final List<byte[]> seeds;

    FuzzedReader(ArticleReader reader, String... seeds) {
        this(reader, UnaryOperator.identity(), List.of(seeds).stream().map(Samples::bytes).toArray(byte[][]::new));
    }

    FuzzedReader(ArticleReader reader, UnaryOperator<byte[]> packing, byte[]... seeds) {
        this.reader = reader;
        this.packing = packing;
        this.seeds = List.of(seeds);
    }

    /** Inputs that are read without complaint. */
    public List<byte[]> seeds() {
        return seeds;
    }

    /** Checks that an input of this type is read as promised, or refused with a reason. */
    public void check(byte[] bytes) throws IOException {
        var packed = packing.apply(bytes);
        if (reader.reads(MediaTypes.of(packed))) {
            try {
                check(read(packed));
            } catch (ReadException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    Content read(byte[] packed) throws ReadException {
        return reader.read(new Input("fuzzed", packed), Limits.DEFAULT, new Budget(Limits.DEFAULT.time(), new NullProgressMonitor()));
    }

    byte[] packed(byte[] seed) {
        return packing.apply(seed);
    }

    private static void check(Content content) throws IOException {
        assertThat(content.article().isPresent() || !content.parts().isEmpty()).isTrue();
        content.article().ifPresent(article -> Sound.check(article, article.text()));
        assertThat(content.parts()).allSatisfy(part -> {
            assertThat(part.name()).startsWith("fuzzed");
            assertThat(part.bytes().length).isLessThanOrEqualTo(Limits.DEFAULT.bytes());
        });
        Answers.checkRoundTrip(content);
    }
}
