package org.stet.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes ZIP archives. */
final class Zips {

    private static final String TEXT_NS = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
            + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
            + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
            + "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
            + "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'";

    private Zips() {
    }

    /** An archive with alternating names and contents. */
    static byte[] of(Object... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                var content = namesAndContents[i + 1] instanceof String text ? text.getBytes(StandardCharsets.UTF_8)
                        : (byte[]) namesAndContents[i + 1];
                var entry = new ZipEntry((String) namesAndContents[i]);
                if (entry.getName().equals("mimetype")) {
                    stored(entry, content);
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipEntry entry, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }

    /** What a Word document holds in its main part. */
    static byte[] docxDocument(String body) {
        return Samples.bytes("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
                + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>" + body
                + "</w:body></w:document>");
    }

    static byte[] docx(String body, String... more) {
        return docxOf(docxDocument(body), more);
    }

    static byte[] docxOf(byte[] document, String... more) {
        return with(more, "[Content_Types].xml", "<Types/>", "word/document.xml", document);
    }

    /** What an OpenDocument text holds in its main part. */
    static byte[] odtDocument(String styles, String body) {
        return Samples.bytes("<office:document-content " + TEXT_NS + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>");
    }

    static byte[] odt(String styles, String body, String... more) {
        return odtOf(odtDocument(styles, body), more);
    }

    static byte[] odtOf(byte[] content, String... more) {
        return with(more, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    }

    private static byte[] with(String[] more, Object... first) {
        return of(Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray());
    }

    /** An archive whose entry unpacks to a thousand times its size. */
    static byte[] bomb(String name, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            fill(zip, megabytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static void fill(OutputStream out, int megabytes) throws IOException {
        var megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (var i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
    }
}
