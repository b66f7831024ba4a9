package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Copies a case to another folder, which appears there whole or not at all. */
record CaseCopy(CaseFolder from, CaseFolder to) {

    /**
     * Copies every plain file but the disposable ones; links stay behind.
     *
     * @param current the present content of files that differs from, or is missing in, the folder copied from
     * @param without folders of articles that are left out
     */
    void copy(Map<Path, byte[]> current, Collection<Path> without, IProgressMonitor monitor) throws IOException {
        Files.createDirectories(to.root().getParent());
        var building = Files.createTempDirectory(to.root().getParent(), to.root().getFileName() + ".part");
        try (var walk = Files.walk(from.root())) {
            var files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.startsWith(from.work()) && !current.containsKey(file))
                    .filter(file -> without.stream().noneMatch(file::startsWith)).toList();
            var progress = SubMonitor.convert(monitor, "Copying " + from.name(), files.size() + current.size());
            DurableFiles.createFolder(building.resolve(from.root().relativize(from.articles())));
            for (var file : files) {
                write(building, file, Files.readAllBytes(file), progress);
            }
            for (var file : current.entrySet()) {
                write(building, file.getKey(), file.getValue(), progress);
            }
            Files.deleteIfExists(to.root());
            DurableFiles.replace(building, to.root());
        } catch (IOException | RuntimeException e) {
            DurableFiles.deleteTree(building);
            throw e;
        }
    }

    private void write(Path building, Path file, byte[] bytes, SubMonitor progress) throws IOException {
        var target = building.resolve(from.root().relativize(file).toString());
        DurableFiles.createFolder(target.getParent());
        DurableFiles.write(target, bytes);
        progress.split(1);
    }
}
