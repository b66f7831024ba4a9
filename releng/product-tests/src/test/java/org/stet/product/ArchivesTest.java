package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archives of all platforms, which only a build with the profile {@code product} makes. */
class ArchivesTest {

    private static final Path PRODUCTS = Launcher.repository().resolve("releng/org.stet.product/target/products");

    @ParameterizedTest
    @CsvSource({
            "linux.gtk.x86_64.tar.gz, stet/, stet, gtk.linux.x86_64",
            "linux.gtk.aarch64.tar.gz, stet/, stet, gtk.linux.aarch64",
            "win32.win32.x86_64.zip, stet/, stet.cmd, win32.win32.x86_64",
            "macosx.cocoa.x86_64.tar.gz, Stet.app/Contents/Eclipse/, stet, cocoa.macosx.x86_64",
            "macosx.cocoa.aarch64.tar.gz, Stet.app/Contents/Eclipse/, stet, cocoa.macosx.aarch64"})
    void holdsTheLauncherAndTheWidgetsOfItsPlatform(String name, String root, String launcher, String widgets) throws IOException {
        var archive = PRODUCTS.resolve("stet-" + name);
        assumeThat(archive).exists();

        var files = read(archive);

        assertThat(files).contains(root + launcher)
                .filteredOn(file -> file.matches(".*/org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).singleElement().asString()
                .startsWith(root + "plugins/org.eclipse.swt." + widgets + "_");
    }

    /** The names of all files; fails at a launcher for a shell that nobody may execute. */
    private static List<String> read(Path archive) throws IOException {
        var files = new ArrayList<String>();
        try (var bytes = new BufferedInputStream(Files.newInputStream(archive)); var in = open(archive, bytes)) {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.add(entry.getName());
                if (entry instanceof TarArchiveEntry file && file.getName().endsWith("/stet") && file.isFile()) {
                    assertThat(file.getMode() & 0111).as("may be executed").isEqualTo(0111);
                }
            }
        }
        return files;
    }

    private static ArchiveInputStream<? extends ArchiveEntry> open(Path archive, BufferedInputStream bytes) throws IOException {
        return archive.toString().endsWith(".zip") ? new ZipArchiveInputStream(bytes)
                : new TarArchiveInputStream(new GZIPInputStream(bytes));
    }
}
