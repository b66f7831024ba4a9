package org.stet.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/** The sum of a measure of blocks for every element that holds some of them. */
final class BlockSums {

    private final Map<Element, Double> sums = new HashMap<>();

    private BlockSums() {
    }

    static BlockSums of(List<Block> blocks, ToDoubleFunction<Block> measure) {
        var result = new BlockSums();
        for (var block : blocks) {
            var value = measure.applyAsDouble(block);
            for (var element = block.holder(); element != null; element = element.parent()) {
                result.sums.merge(element, value, Double::sum);
            }
        }
        return result;
    }

    double in(Element element) {
        return sums.getOrDefault(element, 0.0);
    }
}
