package org.stet.core.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stet.model.Article;
import org.stet.model.Case;
import org.stet.model.Identified;
import org.stet.model.PlacementKind;
import org.stet.model.Version;

/** What must hold in a file of a case before anything is done with it. */
final class CaseCheck {

    private CaseCheck() {
    }

    /** What is wrong with the contents of case.xmi; empty if nothing is. */
    static List<String> check(Case model) {
        var problems = checkIds(model);
        var folders = new HashSet<String>();
        model.getArticles().stream().map(entry -> entry.getFolder()).filter(folder -> !folders.add(folder))
                .forEach(folder -> problems.add("two articles have the folder " + folder));
        return problems;
    }

    /** What is wrong with the contents of an article.xmi; empty if nothing is. */
    static List<String> check(Article article) {
        var problems = checkIds(article);
        for (var version : article.getVersions()) {
            for (var range : version.getStructure()) {
                check("structure " + range.getKind(), range.getStart(), range.getEnd(), version, problems);
            }
        }
        for (var annotation : article.getAnnotations()) {
            var anchor = annotation.getAnchor();
            if (anchor == null) {
                problems.add("annotation " + annotation.getId() + " has no anchor");
            } else {
                checkPlace("annotation " + annotation.getId(), anchor.getVersion(), anchor.getStart(), anchor.getEnd(), article, problems);
            }
            for (var placement : annotation.getPlacements()) {
                if (placement.getKind() != PlacementKind.ORPHANED) {
                    checkPlace("placement of " + annotation.getId(), placement.getVersion(), placement.getStart(),
                            placement.getEnd(), article, problems);
                }
            }
        }
        return problems;
    }

    private static void checkPlace(String what, String versionId, int start, int end, Article article, List<String> problems) {
        article.getVersions().stream().filter(version -> version.getId().equals(versionId)).findFirst().ifPresentOrElse(
                version -> check(what, start, end, version, problems),
                () -> problems.add(what + " is in a version that is not there: " + versionId));
    }

    private static void check(String what, int start, int end, Version version, List<String> problems) {
        if (start < 0 || end < start || end > version.getTextLength()) {
            problems.add("%s is at %d–%d, outside the %d characters of version %d"
                    .formatted(what, start, end, version.getTextLength(), version.getNumber()));
        }
    }

    private static List<String> checkIds(EObject root) {
        var problems = new ArrayList<String>();
        var ids = new HashSet<String>();
        check(root, ids, problems);
        root.eAllContents().forEachRemaining(object -> check(object, ids, problems));
        return problems;
    }

    private static void check(EObject object, HashSet<String> ids, List<String> problems) {
        if (object.eIsProxy()) {
            problems.add("a part is kept outside the file: " + EcoreUtil.getURI(object));
        } else if (object instanceof Identified identified) {
            if (identified.getId() == null || identified.getId().length() < 8) {
                problems.add("an object of type " + object.eClass().getName() + " has no usable id");
            } else if (!ids.add(identified.getId())) {
                problems.add("two objects have the id " + identified.getId());
            }
        }
    }
}
