package org.stet.search.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseFolder;
import org.stet.core.store.CaseResource;
import org.stet.core.store.OpenCase;
import org.stet.model.Case;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.SuggestionState;
import org.stet.model.Verdict;

/** The claims of cases, with their verdicts. */
public final class CaseClaims {

    private CaseClaims() {
    }

    /** The claims of an open case; to be called on the thread that edits, or inside {@link OpenCase#read}. */
    public static List<EarlierClaim> of(OpenCase open) {
        return of(open.model(), open.folder());
    }

    /**
     * The claims of a case as it was last saved; does not open it, so that somebody else may have it open.
     *
     * @throws IOException if it cannot be read
     */
    public static List<EarlierClaim> in(Path path) throws IOException {
        var folder = new CaseFolder(path);
        return of(new CaseResource("case.xmi").read(folder.read(folder.caseFile()), Case.class), folder);
    }

    private static List<EarlierClaim> of(Case model, CaseFolder folder) {
        var name = Optional.ofNullable(model.getName()).filter(given -> !given.isBlank()).orElseGet(folder::name);
        return model.getClaims().stream().filter(claim -> claim.getState() != SuggestionState.DISMISSED && claim.getStatement() != null)
                .map(claim -> new EarlierClaim(checked(claim), name, folder.root().toString(), claim.getId())).toList();
    }

    private static CheckedClaim checked(Claim claim) {
        var verdict = Optional.ofNullable(claim.getVerdict());
        var status = CaseQueries.status(claim);
        return new CheckedClaim(claim.getStatement(), "",
                verdict.flatMap(CaseClaims::rating).orElse(status == CheckStatus.UNCHECKED ? "" : Labels.of(status)),
                verdict.map(Verdict::getDecidedBy).orElse(""),
                verdict.map(Verdict::getDecidedAt).map(at -> at.toString().substring(0, "2026-05-04".length())).orElse(""), "",
                Stream.of(verdict.map(Verdict::getJustification), Optional.ofNullable(claim.getNote())).flatMap(Optional::stream)
                        .filter(note -> !note.isBlank()).findFirst().orElse(""));
    }

    private static Optional<String> rating(Verdict verdict) {
        return Optional.ofNullable(verdict.getLabel()).filter(label -> !label.isBlank())
                .or(() -> Optional.ofNullable(verdict.getRating()).map(Labels::of));
    }
}
