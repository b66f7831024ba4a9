package org.stet.ingest.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Keeps tests that make PDF documents from looking through the fonts of the machine, and from saying at length that they do not. */
public final class Fonts {

    private static final Logger LOGGER = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

    private Fonts() {
    }

    public static void useBuiltIn() {
        LOGGER.setLevel(Level.SEVERE);
        try {
            FontMappers.set(BuiltInFont.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
