package org.stet.analysis.values.time;

import java.util.List;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.analysis.values.Mention;

/** Finds dates, times, durations and ages, in TIMEX3 notation. */
public final class TimeReader {

    private TimeReader() {
    }

    /** The values in reading order; they do not overlap. */
    public static List<Mention> read(Document document) {
        var story = new Story(document.article().published());
        var topics = Topic.of(document);
        return story.read(document.blocks().stream().filter(Block::isRead)
                .map(block -> Words.of(block, document.text(), topics)).toList());
    }
}
