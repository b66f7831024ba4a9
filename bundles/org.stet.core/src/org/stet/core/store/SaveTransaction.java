package org.stet.core.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Replaces several files of a case as one step: all are staged beside and forced to the disk, then one rename decides, then
 * each is renamed over its old self. A process killed before the decision leaves the old files; one killed after it leaves
 * work that {@link #recover} finishes.
 */
final class SaveTransaction {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseFolder folder;
    private final Trash trash;
    private final Consumer<String> step;

    SaveTransaction(CaseFolder folder) {
        this(folder, step -> { });
    }

    /** @param step is told of each step once it is done */
    SaveTransaction(CaseFolder folder, Consumer<String> step) {
        this.folder = folder;
        this.trash = new Trash(folder, Clock.systemUTC());
        this.step = step;
    }

    /**
     * Decides a save, or fails and leaves everything as it was; {@link #recover} then carries it out.
     *
     * @param files new content by path
     * @param removed names of the folders of articles that leave the case
     * @param journals journal files whose edits the new content holds
     */
    void decide(Map<Path, byte[]> files, Collection<String> removed, List<Path> journals) throws IOException {
        var staging = folder.saving();
        try {
            DurableFiles.deleteTree(staging);
            Files.createDirectories(staging);
            step.accept("begun");
            var decision = stage(files);
            var leaving = decision.putArray("trash");
            removed.forEach(leaving::add);
            var covered = decision.putArray("journals");
            journals.forEach(journal -> covered.add(journal.getFileName().toString()));
            DurableFiles.write(staging.resolve("undecided.json"), JSON.writeValueAsBytes(decision));
            DurableFiles.syncFolder(staging);
            step.accept("ready");
            DurableFiles.replace(staging.resolve("undecided.json"), folder.decision());
            step.accept("decided");
        } catch (IOException e) {
            DurableFiles.deleteTree(staging);
            throw e;
        }
    }

    /** Finishes what was decided and drops what was not. */
    void recover() throws IOException {
        if (folder.isSavePending()) {
            finish();
        }
        DurableFiles.deleteTree(folder.saving());
        step.accept("cleaned up");
    }

    private ObjectNode stage(Map<Path, byte[]> files) throws IOException {
        var decision = JSON.createObjectNode();
        var renames = decision.putObject("renames");
        for (var file : files.entrySet()) {
            folder.requireOwn(file.getKey());
            DurableFiles.createFolder(file.getKey().getParent());
            var staged = Integer.toString(renames.size());
            DurableFiles.write(folder.saving().resolve(staged), file.getValue());
            renames.put(staged, folder.root().relativize(file.getKey()).toString().replace('\\', '/'));
            step.accept("staged " + staged);
        }
        return decision;
    }

    private void finish() throws IOException {
        var decision = JSON.readTree(folder.read(folder.decision()));
        var folders = new LinkedHashSet<>(List.of(folder.root()));
        for (var rename : decision.path("renames").properties()) {
            var staged = folder.saving().resolve(requireOwnName(rename.getKey(), "\\d+"));
            var target = folder.root().resolve(requireOwnName(rename.getValue().asText(), ".+")).normalize();
            folder.requireOwn(target);
            if (Files.exists(staged)) {
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                step.accept("replaced " + rename.getKey());
            }
            folders.add(target.getParent());
        }
        for (var changed : folders) {
            DurableFiles.syncFolder(changed);
        }
        for (var name : decision.path("trash")) {
            trash.throwAway(name.asText());
            step.accept("thrown away " + name);
        }
        for (var journal : decision.path("journals")) {
            Files.deleteIfExists(folder.journal().resolve(requireOwnName(journal.asText(), "\\d{8}\\.log")));
            step.accept("journal deleted");
        }
    }

    private String requireOwnName(String name, String pattern) throws CaseException {
        if (!name.matches(pattern)) {
            throw new CaseException(CaseException.Reason.DAMAGED, folder.saving(), folder.decision()
                    + " was not written by Stet: " + name + "; delete the folder " + folder.saving()
                    + " and open the case again");
        }
        return name;
    }
}
