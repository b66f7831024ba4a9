package org.stet.ui.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ui.families.FamilyRow.Member;

/**
 * Where the articles of a family stand in its picture: the origin at the left, what was taken from it one column further, what was
 * taken from that another; in a column the earlier above.
 *
 * @param nodes in order of publication
 */
record FamilyGraph(List<Node> nodes) {

    /** An article at its column and line, both from 0 on; {@code from} is the number of the node that it was taken from. */
    record Node(Member member, int column, int line, Optional<Integer> from) {
    }

    static FamilyGraph of(List<Member> members) {
        var numbers = new HashMap<String, Integer>();
        for (var member : members) {
            numbers.put(member.article(), numbers.size());
        }
        var lines = new HashMap<Integer, Integer>();
        var nodes = new ArrayList<Node>();
        for (var member : members) {
            var column = depth(member, members, numbers);
            var line = lines.merge(column, 1, Integer::sum) - 1;
            nodes.add(new Node(member, column, line, member.from().map(numbers::get)));
        }
        return new FamilyGraph(List.copyOf(nodes));
    }

    private static int depth(Member member, List<Member> members, Map<String, Integer> numbers) {
        var depth = 0;
        var seen = new HashSet<String>();
        for (var from = member.from().map(numbers::get); from.isPresent() && seen.add(members.get(from.get()).article());
                from = members.get(from.get()).from().map(numbers::get)) {
            depth++;
        }
        return depth;
    }

    int columns() {
        return nodes.stream().mapToInt(Node::column).max().orElse(0) + 1;
    }

    int lines() {
        return nodes.stream().mapToInt(Node::line).max().orElse(0) + 1;
    }
}
