package org.stet.ui.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.core.store.CaseFolder;

/**
 * What a new case needs: a name, and a folder to put it in, which is given.
 *
 * @param name as typed
 * @param parent folder in which the case gets its own
 */
public record NewCaseModel(String name, Path parent) {

    private static final int NAME_LENGTH = 120;

    public NewCaseModel withName(String newName) {
        return new NewCaseModel(newName, parent);
    }

    public NewCaseModel withParent(Path newParent) {
        return new NewCaseModel(name, newParent);
    }

    /** The name without blanks around it. */
    public String caseName() {
        return name.strip();
    }

    /** The folder of the case: its name without what a file system does not take, with the suffix of cases. */
    public Path folder() {
        var plain = caseName().replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]+", " ").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return parent.resolve((plain.isEmpty() ? "case" : plain) + CaseFolder.SUFFIX);
    }

    /** What keeps the case from being made, as a sentence; empty if nothing does. */
    public Optional<String> problem() {
        if (caseName().isEmpty()) {
            return Optional.of("A case needs a name.");
        }
        if (caseName().length() > NAME_LENGTH) {
            return Optional.of("The name is too long; " + NAME_LENGTH + " characters are the most.");
        }
        if (Files.exists(folder())) {
            return Optional.of("There is a case of this name already; choose another name or open it.");
        }
        return Optional.empty();
    }
}
