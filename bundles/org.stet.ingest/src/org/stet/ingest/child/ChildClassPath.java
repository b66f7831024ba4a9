package org.stet.ingest.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.output.NullOutputStream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.james.mime4j.MimeException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.Enumerator;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.stet.core.store.Texts;
import org.stet.model.StructureKind;

/** The class path of the child: the bundles and libraries that reading needs, as they are installed here. */
final class ChildClassPath {

    /** One class of each jar. */
    private static final List<Class<?>> ANCHORS = List.of(
            ChildMain.class, Texts.class, StructureKind.class, Enumerator.class, IProgressMonitor.class, Jsoup.class,
            JsonFactory.class, JsonMapper.class, JsonInclude.class, MimeException.class, NullOutputStream.class,
            StandardRtfParser.class, PDDocument.class, FontBoxFont.class, RandomAccessReadBuffer.class, LogFactory.class,
            WarcReader.class);

    private ChildClassPath() {
    }

    /** @param main class of the program, which comes first */
    static String get(Class<?> main) {
        return Stream.concat(Stream.of(main), ANCHORS.stream()).map(ChildClassPath::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> anchor) {
        try {
            return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(anchor + " is installed in a place that is none", e);
        }
    }
}
