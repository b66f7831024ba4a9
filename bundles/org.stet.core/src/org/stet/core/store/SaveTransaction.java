package org.stet.core.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Replaces several files of a case as one step: all are staged beside and forced to the disk, then one rename decides, then
 * each is renamed over its old self. A process killed before the decision leaves the old files; one killed after it leaves
 * work that {@link #recover} finishes.
 */
final class SaveTransaction {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DECISION = "decision.json";

    private final CaseFolder folder;

    SaveTransaction(CaseFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes the files and deletes others.
     *
     * @param files new content by path
     * @param journals journal files whose edits the new content holds
     */
    void run(Map<Path, byte[]> files, List<Path> journals) throws IOException {
        var staging = folder.saving();
        try {
            DurableFiles.deleteTree(staging);
            Files.createDirectories(staging);
            var decision = stage(files, journals);
            DurableFiles.write(staging.resolve("undecided.json"), JSON.writeValueAsBytes(decision));
            DurableFiles.syncFolder(staging);
            DurableFiles.replace(staging.resolve("undecided.json"), staging.resolve(DECISION));
        } catch (IOException e) {
            DurableFiles.deleteTree(staging);
            throw e;
        }
        recover();
    }

    /** Finishes what was decided and drops what was not. */
    void recover() throws IOException {
        var decision = folder.saving().resolve(DECISION);
        if (Files.exists(decision)) {
            finish((ObjectNode) JSON.readTree(decision.toFile()));
        }
        DurableFiles.deleteTree(folder.saving());
    }

    private ObjectNode stage(Map<Path, byte[]> files, List<Path> journals) throws IOException {
        var decision = JSON.createObjectNode();
        var renames = decision.putObject("renames");
        for (var file : files.entrySet()) {
            var staged = Integer.toString(renames.size());
            DurableFiles.write(folder.saving().resolve(staged), file.getValue());
            renames.put(staged, folder.root().relativize(file.getKey()).toString().replace('\\', '/'));
        }
        var done = decision.putArray("journals");
        journals.forEach(journal -> done.add(journal.getFileName().toString()));
        return decision;
    }

    private void finish(ObjectNode decision) throws IOException {
        for (var rename : decision.path("renames").properties()) {
            var staged = folder.saving().resolve(rename.getKey());
            var target = folder.root().resolve(rename.getValue().asText()).normalize();
            if (!target.startsWith(folder.root())) {
                throw new CaseException(CaseException.Reason.DAMAGED, target, folder.saving().resolve(DECISION)
                        + " names a file outside the case; delete the folder " + folder.saving() + " and open the case again");
            }
            if (Files.exists(staged)) {
                Files.createDirectories(target.getParent());
                DurableFiles.replace(staged, target);
            }
        }
        for (var journal : decision.path("journals")) {
            Files.deleteIfExists(folder.journal().resolve(Path.of(journal.asText()).getFileName()));
        }
        DurableFiles.syncFolder(folder.root());
    }
}
