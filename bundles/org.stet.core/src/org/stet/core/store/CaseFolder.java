package org.stet.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.core.edit.ArticleRoots;

/** Where everything is in the folder of a case; every path it gives is inside that folder. */
public record CaseFolder(Path root) {

    /** What the name of a case's folder ends with. */
    public static final String SUFFIX = ".stet";

    /** The key under which edits and indexes speak of case.xmi; articles are spoken of by their id. */
    public static final String CASE_KEY = ArticleRoots.CASE;

    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,120}");
    private static final int SLUG_LENGTH = 48;
    /** Bytes; a hundred times what the largest cases hold, and still safe to have in memory. */
    private static final long LARGEST_FILE = 1L << 29;

    public CaseFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The name of the case as its folder gives it. */
    public String name() {
        var name = root.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    public Path caseFile() {
        return root.resolve("case.xmi");
    }

    public Path audit() {
        return root.resolve("audit.jsonl");
    }

    /** The hash of the log's last entry, so that a log cut off between two entries is found. */
    public Path auditHead() {
        return root.resolve("audit.head");
    }

    public Path articles() {
        return root.resolve("articles");
    }

    /** The folder of one article. */
    public Path article(String folder) throws CaseException {
        return inside(articles(), folder);
    }

    public Path articleFile(String folder) throws CaseException {
        return article(folder).resolve("article.xmi");
    }

    /** A file beside an article.xmi. */
    public Path articleFile(String folder, String name) throws CaseException {
        return inside(article(folder), name);
    }

    /** Everything that may be thrown away: index, journal, lock, staged files. */
    public Path work() {
        return root.resolve(".stet");
    }

    public Path lock() {
        return work().resolve("lock");
    }

    public Path journal() {
        return work().resolve("journal");
    }

    public Path index() {
        return work().resolve("index");
    }

    /** Whether a save was decided and is not finished. */
    public boolean isSavePending() {
        return Files.exists(decision());
    }

    Path decision() {
        return saving().resolve("decision.json");
    }

    Path saving() {
        return work().resolve("saving");
    }

    Path incoming() {
        return work().resolve("incoming");
    }

    Path trash() {
        return work().resolve("trash");
    }

    Path migrating() {
        return work().resolve("migrating");
    }

    Path backups() {
        return root.resolve("backup");
    }

    /** A readable, unique folder name for an article: slug of its title and the first eight characters of its id. */
    public static String folderName(String title, String id) {
        var plain = Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() > SLUG_LENGTH) {
            var cut = slug.lastIndexOf('-', SLUG_LENGTH);
            slug = slug.substring(0, cut > 0 ? cut : slug.offsetByCodePoints(0, slug.codePointCount(0, SLUG_LENGTH)));
        }
        return (slug.isEmpty() ? "article" : slug) + "-" + id.substring(0, 8);
    }

    /** The content of one of the case's own files; fails on anything but a plain file that really is in this folder. */
    public byte[] read(Path file) throws IOException {
        requireReadable(file);
        return Files.readAllBytes(file);
    }

    /** The content of one of the case's own files as a stream, like {@link #read}. */
    InputStream stream(Path file) throws IOException {
        requireReadable(file);
        return Files.newInputStream(file);
    }

    private void requireReadable(Path file) throws IOException {
        requireOwn(file);
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new IOException("it is not a plain file");
        }
        if (attributes.size() > LARGEST_FILE) {
            throw new IOException("it is larger than " + (LARGEST_FILE >> 20) + " MB");
        }
    }

    /** Fails if a link on the way leads out of the folder; the path itself need not exist. */
    void requireOwn(Path path) throws IOException {
        var existing = path;
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        var real = root.toRealPath().resolve(root.relativize(existing));
        if (!existing.startsWith(root) || Files.isSymbolicLink(existing) && !existing.equals(root)
                || !existing.toRealPath().equals(real)) {
            throw new CaseException(CaseException.Reason.DAMAGED, path,
                    path + " leads out of the case or is a link; put a plain file or folder there");
        }
    }

    /** Fails if one of the folders that Stet itself writes to is a link. */
    void requireOwnFolders() throws IOException {
        for (var path : List.of(articles(), backups(), work(), lock(), journal(), index(), saving(), incoming(), trash(),
                migrating())) {
            requireOwn(path);
        }
    }

    private Path inside(Path parent, String segment) throws CaseException {
        if (segment == null || !SEGMENT.matcher(segment).matches()) {
            throw new CaseException(CaseException.Reason.DAMAGED, caseFile(), root.getFileName()
                    + ": “" + segment + "” is not the name of a file of this case; correct it in the .xmi file that gives it");
        }
        return parent.resolve(segment);
    }
}
