package org.stet.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stet.model.Article;
import org.stet.model.Case;
import org.stet.model.Identified;
import org.stet.model.PlacementKind;
import org.stet.model.Version;

/** What must hold in a file of a case before anything is done with it. */
public final class CaseCheck {

    private static final int SHORTEST_ID = 8;
    private static final int LONGEST_ID = 64;

    private final List<String> faults = new ArrayList<>();
    private final HashSet<String> ids = new HashSet<>();

    private CaseCheck() {
    }

    /** What is wrong with the contents of case.xmi; empty if nothing is. */
    public static List<String> check(Case model) {
        var check = new CaseCheck();
        check.ids(model);
        check.unique("two articles have the folder ", model.getArticles().stream().map(entry -> entry.getFolder()).toList());
        model.getClaims().forEach(claim -> check.present(claim, "statement", claim.getStatement()));
        model.getOutlets().forEach(outlet -> check.present(outlet, "name", outlet.getName()));
        model.getAgents().forEach(agent -> check.present(agent, "name", agent.getName()));
        check.present(model, "name", model.getName());
        return check.faults;
    }

    /** What is wrong with the contents of an article.xmi; empty if nothing is. */
    public static List<String> check(Article article) {
        var check = new CaseCheck();
        check.ids(article);
        if (article.getVersions().isEmpty()) {
            check.faults.add("it has no version");
        }
        var versions = new HashMap<String, Version>();
        for (var version : article.getVersions()) {
            versions.put(version.getId(), version);
            check.version(version);
        }
        for (var annotation : article.getAnnotations()) {
            var what = "annotation " + annotation.getId();
            var anchor = annotation.getAnchor();
            if (anchor == null) {
                check.faults.add(what + " has no anchor");
            } else {
                check.present(annotation, "exact words", anchor.getExact());
                check.place(what, anchor.getStart(), anchor.getEnd(), anchor.getVersion(), versions);
            }
            for (var placement : annotation.getPlacements()) {
                if (placement.getKind() != PlacementKind.ORPHANED) {
                    check.place("placement of " + what, placement.getStart(), placement.getEnd(), placement.getVersion(),
                            versions);
                }
                for (var candidate : placement.getCandidates()) {
                    check.place("candidate of " + what, candidate.getStart(), candidate.getEnd(), placement.getVersion(),
                            versions);
                }
            }
        }
        return check.faults;
    }

    private void version(Version version) {
        present(version, "text file", version.getTextFile());
        present(version, "hash", version.getTextHash());
        if (version.getCapture() == null) {
            faults.add("version " + version.getId() + " does not say how it was captured");
        } else {
            present(version, "original file", version.getCapture().getFile());
            present(version, "hash of the original", version.getCapture().getHash());
        }
        for (var range : version.getStructure()) {
            inside("structure " + range.getKind(), range.getStart(), range.getEnd(), version);
        }
    }

    private void place(String what, int start, int end, String versionId, Map<String, Version> versions) {
        var version = versions.get(versionId);
        if (version == null) {
            faults.add(what + " is in a version that is not there: " + versionId);
        } else {
            inside(what, start, end, version);
        }
    }

    private void inside(String what, int start, int end, Version version) {
        if (start < 0 || end < start || end > version.getTextLength()) {
            faults.add("%s is at %d–%d, outside the %d characters of version %d"
                    .formatted(what, start, end, version.getTextLength(), version.getNumber()));
        }
    }

    private void present(Identified object, String what, String value) {
        if (value == null) {
            faults.add("%s %s has no %s".formatted(object.eClass().getName(), object.getId(), what));
        }
    }

    private void unique(String problem, List<String> values) {
        var seen = new HashSet<String>();
        values.stream().filter(value -> !seen.add(value)).forEach(value -> faults.add(problem + value));
    }

    private void ids(EObject root) {
        id(root);
        root.eContents().forEach(this::ids);
    }

    private void id(EObject object) {
        if (object.eIsProxy()) {
            faults.add("a part is kept outside the file: " + EcoreUtil.getURI(object));
        } else if (object instanceof Identified identified) {
            if (!isUsable(identified.getId())) {
                faults.add("an object of type " + object.eClass().getName() + " has no usable id");
            } else if (!ids.add(identified.getId())) {
                faults.add("two objects have the id " + identified.getId());
            }
        }
    }

    /** Letters, digits and hyphens, so that an id can be part of a file name and of an address in the journal. */
    private static boolean isUsable(String id) {
        return id != null && id.length() >= SHORTEST_ID && id.length() <= LONGEST_ID && id.charAt(0) != '-'
                && id.chars().allMatch(
                c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-');
    }
}
