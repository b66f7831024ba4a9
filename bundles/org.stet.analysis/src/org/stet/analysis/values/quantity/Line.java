package org.stet.analysis.values.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;

/** A sentence as atoms, with the amounts that stand in it. */
final class Line {

    private final List<Atom> atoms;
    private final boolean title;
    private final Setting setting;
    private final List<Optional<Amount>> amounts = new ArrayList<>();

    private Line(List<Atom> atoms, Setting setting) {
        this.atoms = atoms;
        this.title = isTitle(atoms);
        this.setting = setting;
    }

    static Line of(Sentence sentence, Setting setting) {
        var line = new Line(AtomReader.read(setting.text(), sentence), setting);
        AmountReader.read(line, line.amounts);
        return line;
    }

    Setting setting() {
        return setting;
    }

    int size() {
        return atoms.size();
    }

    /** The atom at an index; {@link Atom#NONE} outside the sentence. */
    Atom at(int index) {
        return index < 0 || index >= atoms.size() ? Atom.NONE : atoms.get(index);
    }

    /** The amount that begins at an atom, unless it is part of another. */
    Optional<Amount> amountAt(int index) {
        return index < 0 || index >= amounts.size() ? Optional.empty() : amounts.get(index);
    }

    /** Whether the atoms from an index on are these words. */
    boolean reads(int index, String... words) {
        for (var i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether most of its words have a capital, as in American headlines, so that a capital tells nothing. */
    boolean isTitle() {
        return title;
    }

    private static boolean isTitle(List<Atom> atoms) {
        var words = atoms.stream().filter(atom -> atom.isWord() && atom.text().length() > 3).toList();
        return words.stream().filter(Atom::isCapitalised).count() * 3 > words.size() * 2L;
    }

    /** The atom after an optional hyphen between two glued words. */
    int pastHyphen(int index) {
        return at(index).isHyphen() && at(index).glued() && at(index + 1).glued() ? index + 1 : index;
    }

    Span span(int start, int end) {
        return new Span(at(start).span().start(), at(end - 1).span().end());
    }
}
