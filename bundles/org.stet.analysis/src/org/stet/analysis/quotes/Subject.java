package org.stet.analysis.quotes;

import java.util.Optional;

/**
 * The words of a passage that say who does something.
 *
 * @param from its first part
 * @param to after its last part, without what is put in after a comma
 * @param meant who it stands for where the same sentence says so: the words before who, the name after a role
 */
record Subject(Passage passage, int from, int to, Optional<Subject> meant) {

    Subject(Passage passage, int from, int to) {
        this(passage, from, to, Optional.empty());
    }

    String word() {
        return passage.word(to - 1);
    }
}
