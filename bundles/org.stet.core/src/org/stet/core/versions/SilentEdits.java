package org.stet.core.versions;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.stet.core.placement.ParagraphEdit;
import org.stet.core.placement.ParagraphEdit.Kind;
import org.stet.core.placement.WordEdit;
import org.stet.model.Version;

/** Tells whether a page was edited without saying so. */
public final class SilentEdits {

    private static final Pattern NOTE = Pattern.compile(
            "\\b(correct(ed|ion)s?|clarif\\w+|amended|updated?|earlier version|editor.s note"
                    + "|korrektur|korrigiert|berichtigt|aktualisiert|rectificatif|mis à jour|correcci[oó]n|corregid[oa]|actualizad[oa]|correzione|aggiornat[oa])\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private SilentEdits() {
    }

    /**
     * Whether words differ although the page states no later date of modification and no words that were added speak of a correction.
     *
     * @param edits from the earlier to the later version
     */
    public static boolean isSilent(Version earlier, Version later, String laterText, List<ParagraphEdit> edits) {
        return edits.stream().anyMatch(edit -> edit.kind() != Kind.SAME)
                && (later.getModified() == null || Objects.equals(earlier.getModified(), later.getModified()))
                && edits.stream().noneMatch(edit -> isNote(edit, laterText));
    }

    private static boolean isNote(ParagraphEdit edit, String laterText) {
        return edit.words().stream().filter(words -> words.kind() == WordEdit.Kind.ADDED)
                .anyMatch(words -> NOTE.matcher(words.to().of(laterText)).find());
    }
}
