package org.stet.core.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells listeners of a finished edit.
 *
 * @param files keys of the files it touched: {@link ArticleRoots#CASE} or ids of articles
 * @param ids ids of the objects it touched, added or removed
 * @param number counts the edits of a case from 1 on, undo and redo included, as in the journal
 */
public record CaseChange(String label, Kind kind, Set<String> files, Set<String> ids, long number) {

    /** How the edit came about. */
    public enum Kind { DO, UNDO, REDO }

    public CaseChange {
        files = Set.copyOf(files);
        ids = Set.copyOf(ids);
    }

    /** Edits that followed each other as one, which is called after the last of them. */
    public static CaseChange merged(List<CaseChange> changes) {
        var files = new HashSet<String>();
        var ids = new HashSet<String>();
        for (var change : changes) {
            files.addAll(change.files());
            ids.addAll(change.ids());
        }
        var last = changes.getLast();
        return new CaseChange(last.label(), last.kind(), files, ids, last.number());
    }

    public boolean touchesCase() {
        return files.contains(ArticleRoots.CASE);
    }

    public boolean touchesArticle(String id) {
        return files.contains(id);
    }
}
