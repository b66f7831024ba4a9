package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Where the folders of removed articles are kept for a month, so that undo and a second thought can have them back. */
record Trash(CaseFolder folder, Clock clock) {

    private static final Duration KEPT = Duration.ofDays(30);

    /** Puts the folder of an article away, if it is there; one of the same name that lies in the trash is deleted. */
    void throwAway(String name) throws IOException {
        var from = folder.article(name);
        folder.requireOwn(from);
        if (Files.isDirectory(from)) {
            Files.createDirectories(folder.trash());
            DurableFiles.deleteTree(folder.trash().resolve(name));
            Files.setLastModifiedTime(from, FileTime.from(clock.instant()));
            DurableFiles.replace(from, folder.trash().resolve(name));
        }
    }

    /** Brings the folder of an article back, if it was thrown away. */
    void restore(String name) throws IOException {
        var target = folder.article(name);
        if (Files.isDirectory(folder.trash().resolve(name)) && !Files.exists(target)) {
            DurableFiles.replace(folder.trash().resolve(name), target);
        }
    }

    /**
     * Throws away what a session that never saved left in the folder of articles, and deletes what has been in the trash long.
     *
     * @param inUse names of the folders of the case's articles
     */
    void tidy(Set<String> inUse) throws IOException {
        for (var article : foldersIn(folder.articles())) {
            var name = article.getFileName().toString();
            if (!inUse.contains(name) && !Files.exists(article.resolve("article.xmi"), LinkOption.NOFOLLOW_LINKS)) {
                throwAway(name);
            }
        }
        for (var old : foldersIn(folder.trash())) {
            if (Files.getLastModifiedTime(old).toInstant().isBefore(clock.instant().minus(KEPT))) {
                DurableFiles.deleteTree(old);
            }
        }
    }

    private static List<Path> foldersIn(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var all = Files.list(path)) {
            return all.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }
}
