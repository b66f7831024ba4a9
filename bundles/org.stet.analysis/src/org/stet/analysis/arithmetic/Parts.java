package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.stet.model.ValueKind;

/** Numbers that are said to make up a whole. */
record Parts(Value whole, List<Value> parts) {

    double total() {
        return Math.round(parts.stream().mapToDouble(Value::number).sum() * 1e6) / 1e6;
    }

    double off() {
        return Math.abs(whole.number() - total());
    }

    Stream<Value> all() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }

    boolean isRounded() {
        return all().anyMatch(value -> !value.isExact());
    }

    /** Rounded parts may miss a rounded whole by a little. */
    boolean isRight() {
        return off() <= (isRounded() && whole.kind() != ValueKind.COUNT ? .01 * whole.number() : 0) + 1e-9;
    }

    /** Whether there is a single kind of thing that can be added. */
    boolean isSum() {
        return parts.size() > 1 && areLike();
    }

    boolean areLike() {
        return parts.stream().allMatch(part -> part.isLike(whole) && part.number() < whole.number());
    }

    Calculation calculation() {
        var figures = Figures.of(all().toList());
        return new Calculation(all().map(Value::mention).toList(),
                figures.join(parts, " + ") + " = " + figures.show(total()) + (isRight() ? "" : ", not " + figures.show(whole.number())),
                isRight(), "sum of parts");
    }
}
