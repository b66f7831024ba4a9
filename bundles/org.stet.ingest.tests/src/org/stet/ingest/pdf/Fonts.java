package org.stet.ingest.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Keeps tests that make PDF documents from looking through the fonts of the machine. */
public final class Fonts {

    private Fonts() {
    }

    public static void useBuiltIn() {
        try {
            FontMappers.set(BuiltInFont.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
