package org.stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.annotate.Labels;
import org.stet.core.audit.CaseVerification;
import org.stet.core.audit.CaseVerification.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a case as it is on the disk. */
@Command(name = "verify", description = {
    "Check a case as it is on the disk, also one that is too damaged to be opened: the chain of the "
            + "audit log, the hashes of all texts and originals, the words under every mark, references, files that do not belong there.",
    "" },
        footer = { "", "Examples:", "  stet verify harbour.stet", "  stet verify harbour.stet --json | jq -r .auditHead" })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    record Verified(String folder, boolean sound, int articles, int versions, int annotations, int auditEntries, String auditHead,
            List<Problem> problems) implements Result {

        static Verified of(String folder, CaseVerification.Result result) {
            return new Verified(folder, result.isSound(), result.articles(), result.versions(), result.annotations(),
                    result.auditEntries(), result.auditHead(), result.findings().stream().map(Problem::of).toList());
        }

        @Override
        public Stream<String> lines() {
            var checked = "%s, %s, %s, %s checked".formatted(Labels.count(articles, "article"), Labels.count(versions, "version"),
                    Labels.count(annotations, "mark"), Labels.count(auditEntries, "logged edit"));
            return Stream.concat(problems.stream().map(Problem::line),
                    Stream.of(checked, "Head of the audit log: " + auditHead,
                            sound ? "All is sound." : Labels.count(problems.size(), "problem") + "."));
        }
    }

    record Problem(String kind, String file, String message) {

        static Problem of(Finding finding) {
            return new Problem(Result.word(finding.kind()), finding.file().toString(), finding.message());
        }

        String line() {
            return file + ": " + message;
        }
    }

    @Override
    public Integer call() throws Exception {
        var verified = Verified.of(access.folder().toString(), CaseVerification.verify(access.folder()));
        access.output().print(verified);
        return verified.sound() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
