package org.stet.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.stet.model.Version;

/** The captured files of articles: original bytes and the text taken from them. They are written once and never change. */
final class Evidence {

    /** As many characters as five thousand articles have. */
    private static final long KEPT = 32 << 20;

    private final CaseFolder folder;
    private final RecentTexts texts = new RecentTexts(KEPT);
    private volatile boolean moved;

    Evidence(CaseFolder folder) {
        this.folder = folder;
    }

    /** Writes the files of a capture where {@link #place} finds them. */
    StagedVersion stage(NewVersion capture, int number) throws IOException {
        if (!Texts.clean(capture.text()).equals(capture.text())) {
            throw new IllegalArgumentException("the text of a version must have passed Texts.clean");
        }
        var version = capture.version();
        var text = capture.text().getBytes(StandardCharsets.UTF_8);
        clean(version);
        version.setId(OpenCase.newId());
        version.setNumber(number);
        version.setTextFile("v" + number + ".txt");
        version.setTextHash(DurableFiles.sha256(text));
        version.setTextLength(capture.text().length());
        version.getCapture().setFile("v" + number + ".orig." + capture.extension());
        version.getCapture().setHash(DurableFiles.sha256(capture.original()));
        version.getCapture().setSize(capture.original().length);
        var place = folder.incoming().resolve(version.getId());
        try {
            Files.createDirectories(place);
            DurableFiles.write(place.resolve(version.getTextFile()), text);
            DurableFiles.write(place.resolve(version.getCapture().getFile()), capture.original());
            DurableFiles.syncFolder(place);
        } catch (IOException e) {
            DurableFiles.deleteTree(place);
            throw new CaseException(CaseException.Reason.NOT_WRITTEN, place,
                    "no room or right to write to " + folder.root() + " (" + CaseFormat.firstLine(e) + "); nothing was added", e);
        }
        return new StagedVersion(version, place);
    }

    /**
     * Moves staged files into the folder of an article, which for a new one is a single step; a file whose name is taken there
     * gets a name of its own. {@link #sync} waits for the disk.
     */
    void place(StagedVersion staged, String article) throws IOException {
        var version = staged.version();
        var place = folder.article(article);
        folder.requireOwn(place);
        if (!Files.exists(place)) {
            DurableFiles.createFolder(folder.articles());
            Files.move(staged.place(), place, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
            return;
        }
        version.setTextFile(place(staged, article, version.getTextFile()));
        version.getCapture().setFile(place(staged, article, version.getCapture().getFile()));
        Files.delete(staged.place());
    }

    /** Waits until the folders that {@link #place} has moved are on the disk; from any thread. */
    void sync() throws IOException {
        if (moved) {
            moved = false;
            DurableFiles.syncFolder(folder.articles());
        }
    }

    private String place(StagedVersion staged, String article, String name) throws IOException {
        var free = Files.exists(folder.articleFile(article, name))
                ? name.replaceFirst("\\.", "-" + staged.version().getId().substring(0, 8) + ".")
                : name;
        DurableFiles.replace(staged.place().resolve(name), folder.articleFile(article, free));
        return free;
    }

    /** The text of a version in the folder of an article. */
    String text(String article, Version version) throws IOException {
        var known = texts.get(version.getId());
        if (known.isPresent()) {
            return known.get();
        }
        var text = new String(content(article, version.getTextFile(), version.getTextHash()), StandardCharsets.UTF_8);
        if (text.length() != version.getTextLength()) {
            throw CaseException.damaged(folder.articleFile(article, version.getTextFile()),
                    "it has %d characters instead of %d".formatted(text.length(), version.getTextLength()), null);
        }
        texts.put(version.getId(), text);
        return text;
    }

    byte[] original(String article, Version version) throws IOException {
        return content(article, version.getCapture().getFile(), version.getCapture().getHash());
    }

    private byte[] content(String article, String name, String hash) throws IOException {
        var file = folder.articleFile(article, name);
        try {
            var bytes = folder.read(file);
            if (!DurableFiles.sha256(bytes).equals(hash)) {
                throw CaseException.damaged(file, "its hash is not the one taken at capture", null);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw CaseException.damaged(file, "it is missing", e);
        }
    }

    /** Cleans what a page says of itself; the text and the bytes are evidence and stay as they are. */
    private static void clean(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            switch (object.eGet(attribute)) {
                case String text -> object.eSet(attribute, Texts.clean(text));
                case EList<?> values when attribute.getEAttributeType().getInstanceClass() == String.class ->
                    object.eSet(attribute, List.copyOf(values).stream().map(value -> Texts.clean((String) value)).toList());
                case null, default -> { }
            }
        }
        object.eContents().forEach(Evidence::clean);
    }
}
