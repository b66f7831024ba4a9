package org.stet.ingest.html;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the story. Every block speaks for or against the elements around it: prose by its words, links
 * and scraps against; the story is where the sum is best, after maximum subsequence segmentation (Pasternack and Roth,
 * "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009) with subtrees for subsequences.
 */
final class ContentRoot {

    private static final double NARROWING = 0.85;

    private ContentRoot() {
    }

    static Element find(Element body, List<Block> blocks) {
        var value = BlockSums.of(blocks, BlockValue::of);
        var root = body;
        while (true) {
            var best = root.children().stream().max(Comparator.comparingDouble(value::in));
            if (best.isEmpty() || value.in(best.get()) < NARROWING * value.in(root) || value.in(best.get()) <= 0) {
                return root;
            }
            root = best.get();
        }
    }
}
