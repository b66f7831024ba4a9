package org.stet.core.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.stet.core.store.CaseCheck;
import org.stet.core.store.CaseException;
import org.stet.core.store.CaseFolder;
import org.stet.core.store.CaseFormat;
import org.stet.core.store.CaseResource;
import org.stet.core.store.DurableFiles;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Case;
import org.stet.model.Version;

/**
 * Checks a case on the disk without opening it, also one that is too damaged to be opened: the chain of the audit log, the hashes
 * of texts and originals, the words under every anchor, references between files, and files that belong to nobody.
 */
public final class CaseVerification {

    /** What a finding is about. */
    public enum Kind { AUDIT, DAMAGED_FILE, EVIDENCE, ANCHOR, REFERENCE, STRAY_FILE, UNFINISHED_SAVE }

    /** Something that is not as it should be. */
    public record Finding(Kind kind, Path file, String message) {
    }

    /**
     * What was checked and found.
     *
     * @param auditHead hash of the last good entry of the audit log
     */
    public record Result(int articles, int versions, int annotations, int auditEntries, String auditHead,
            List<Finding> findings) {

        public boolean isSound() {
            return findings.isEmpty();
        }
    }

    private final CaseFolder folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Article> articles = new TreeMap<>();
    private final Set<Path> owned = new HashSet<>();
    private int versions;
    private int annotations;

    private CaseVerification(CaseFolder folder) {
        this.folder = folder;
    }

    /** Checks a case; fails only if there is none. */
    public static Result verify(Path path) throws IOException {
        var folder = new CaseFolder(path);
        if (!Files.isDirectory(folder.root()) || !Files.exists(folder.caseFile()) && !Files.exists(folder.audit())) {
            throw new CaseException(CaseException.Reason.NOT_A_CASE, folder.root(),
                    folder.root() + " is not a case: it has no case.xmi");
        }
        return new CaseVerification(folder).run();
    }

    private Result run() throws IOException {
        var audit = checkAudit();
        var model = load(folder.caseFile(), Case.class);
        model.ifPresent(loaded -> CaseCheck.check(loaded).forEach(fault -> add(Kind.DAMAGED_FILE, folder.caseFile(), fault)));
        for (var name : folderNames(model)) {
            checkArticle(name.getKey(), name.getValue());
        }
        model.ifPresent(this::checkReferences);
        checkStrayFiles(model.isPresent());
        if (folder.isSavePending()) {
            add(Kind.UNFINISHED_SAVE, folder.work(), "a save was cut off; open the case once to finish it");
        }
        return new Result(articles.size(), versions, annotations, audit.entries(), audit.head(), List.copyOf(findings));
    }

    private AuditLog.Verification checkAudit() {
        owned.addAll(List.of(folder.audit(), folder.auditHead()));
        try {
            var audit = AuditLog.verify(Files.exists(folder.audit()) ? folder.read(folder.audit()) : new byte[0]);
            var problem = audit.problem().isPresent() || isSavedHead(audit.head()) ? audit.problem()
                    : Optional.of("does not end with the edit that was saved last: entries at its end are missing or another's");
            problem.ifPresent(message -> add(Kind.AUDIT, folder.audit(), message));
            return audit;
        } catch (IOException e) {
            add(Kind.AUDIT, folder.audit(), "cannot be read: " + e.getMessage());
            return new AuditLog.Verification(0, AuditLog.START, Optional.empty());
        }
    }

    /** Whether a hash is that of the last entry of the log as it was saved; a case that was never saved does not say. */
    private boolean isSavedHead(String head) throws IOException {
        return !Files.exists(folder.auditHead())
                || new String(folder.read(folder.auditHead()), StandardCharsets.UTF_8).strip().equals(head);
    }

    /** Name of each article's folder with the id it should hold; where case.xmi cannot tell, the folders that are there. */
    private Set<Map.Entry<String, Optional<String>>> folderNames(Optional<Case> model) throws IOException {
        var names = new TreeMap<String, Optional<String>>();
        if (model.isPresent()) {
            model.get().getArticles()
                    .forEach(entry -> names.put(String.valueOf(entry.getFolder()), Optional.ofNullable(entry.getId())));
        } else if (Files.isDirectory(folder.articles())) {
            try (var all = Files.list(folder.articles())) {
                all.forEach(each -> names.put(each.getFileName().toString(), Optional.empty()));
            }
        }
        return names.entrySet();
    }

    private void checkArticle(String name, Optional<String> id) {
        try {
            var file = folder.articleFile(name);
            var article = load(file, Article.class);
            if (article.isEmpty()) {
                return;
            }
            var faults = CaseCheck.check(article.get());
            faults.forEach(fault -> add(Kind.DAMAGED_FILE, file, fault));
            if (id.isPresent() && !id.get().equals(article.get().getId())) {
                add(Kind.DAMAGED_FILE, file, "it holds the article " + article.get().getId() + " instead of " + id.get());
            }
            articles.put(String.valueOf(article.get().getId()), article.get());
            annotations += article.get().getAnnotations().size();
            for (var version : article.get().getVersions()) {
                checkVersion(name, article.get(), version);
            }
        } catch (CaseException e) {
            add(Kind.DAMAGED_FILE, folder.caseFile(), e.getMessage());
        }
    }

    private void checkVersion(String name, Article article, Version version) throws CaseException {
        versions++;
        if (version.getCapture() != null) {
            content(name, version.getCapture().getFile(), version.getCapture().getHash());
        }
        var text = content(name, version.getTextFile(), version.getTextHash())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (text.isPresent()) {
            var file = folder.articleFile(name, version.getTextFile());
            if (text.get().length() != version.getTextLength()) {
                add(Kind.EVIDENCE, file,
                        "has %d characters instead of %d".formatted(text.get().length(), version.getTextLength()));
            }
            article.getAnnotations().forEach(annotation -> checkAnchor(file, version, text.get(), annotation));
        }
    }

    private void checkAnchor(Path file, Version version, String text, Annotation annotation) {
        var anchor = annotation.getAnchor();
        if (anchor == null || anchor.getExact() == null || version.getId() == null
                || !version.getId().equals(anchor.getVersion())) {
            return;
        }
        if (!text.startsWith(anchor.getExact(), anchor.getStart())
                || anchor.getEnd() - anchor.getStart() != anchor.getExact().length()) {
            add(Kind.ANCHOR, file, "annotation %s is at %d–%d, where the text does not say “%s”".formatted(
                    annotation.getId(), anchor.getStart(), anchor.getEnd(), anchor.getExact()));
        }
    }

    private Optional<byte[]> content(String folderName, String name, String hash) throws CaseException {
        var file = folder.articleFile(folderName, name);
        owned.add(file);
        try {
            var bytes = folder.read(file);
            if (!DurableFiles.sha256(bytes).equals(hash)) {
                add(Kind.EVIDENCE, file, "is not as it was captured: its hash is another one");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            add(Kind.EVIDENCE, file, reason(e));
            return Optional.empty();
        }
    }

    private void checkReferences(Case model) {
        var outlets = new HashSet<>(model.getOutlets().stream().map(outlet -> outlet.getId()).toList());
        var agents = new HashSet<>(model.getAgents().stream().map(agent -> agent.getId()).toList());
        var places = new HashSet<String>();
        for (var article : articles.values()) {
            require(outlets, article.getOutlet(), folder.caseFile(), "article " + article.getId() + " is of the outlet");
            for (var annotation : article.getAnnotations()) {
                places.add(article.getId() + "/" + annotation.getId());
                require(agents, annotation.getAgent(), folder.caseFile(),
                        "annotation " + annotation.getId() + " speaks of the agent");
            }
        }
        for (var claim : model.getClaims()) {
            for (var appearance : claim.getAppearances()) {
                if (isReadable(model, appearance.getArticle())) {
                    require(places, appearance.getArticle() + "/" + appearance.getAnnotation(), folder.caseFile(),
                            "claim " + claim.getId() + " appears at article/annotation");
                }
                if (appearance.getAttribution() != null) {
                    require(agents, appearance.getAttribution().getSource(), folder.caseFile(),
                            "appearance " + appearance.getId() + " names the agent");
                }
            }
        }
        for (var origin : model.getOrigins()) {
            for (var derivation : origin.getDerivations()) {
                if (isReadable(model, derivation.getArticle())) {
                    require(articles.keySet(), derivation.getArticle(), folder.caseFile(),
                            "origin " + origin.getId() + " speaks of the article");
                }
            }
        }
    }

    /** False for an article of the case whose file is reported as damaged already: what it holds is not known. */
    private boolean isReadable(Case model, String article) {
        return articles.containsKey(String.valueOf(article))
                || model.getArticles().stream().noneMatch(entry -> Objects.equals(entry.getId(), article));
    }

    private void require(Set<String> ids, String id, Path file, String what) {
        if (id != null && !ids.contains(id)) {
            add(Kind.REFERENCE, file, what + " " + id + ", which is not there");
        }
    }

    private void checkStrayFiles(boolean entriesKnown) throws IOException {
        try (var all = Files.walk(folder.root())) {
            all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !owned.contains(file))
                    .filter(file -> !isOfStet(folder.root().relativize(file))
                            && (entriesKnown || !file.startsWith(folder.articles())))
                    .sorted().forEach(file -> add(Kind.STRAY_FILE, file, "belongs to nothing in the case"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Back-ups, and everything hidden: Stet's work folder and what version control keeps. */
    private static boolean isOfStet(Path relative) {
        var first = relative.getName(0).toString();
        return first.startsWith(".") || first.equals("backup");
    }

    private <T extends EObject> Optional<T> load(Path file, Class<T> type) {
        owned.add(file);
        try {
            var bytes = folder.read(file);
            new CaseFormat().requireKnown(file, new ByteArrayInputStream(bytes));
            return Optional.of(new CaseResource(file.getFileName().toString()).read(bytes, type));
        } catch (IOException | RuntimeException e) {
            add(Kind.DAMAGED_FILE, file, reason(e));
            return Optional.empty();
        }
    }

    private static String reason(Exception e) {
        return e instanceof NoSuchFileException ? "is missing"
                : "cannot be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void add(Kind kind, Path file, String message) {
        findings.add(new Finding(kind, file, message));
    }
}
