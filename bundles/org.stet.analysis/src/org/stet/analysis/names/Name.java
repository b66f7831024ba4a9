package org.stet.analysis.names;

import java.util.List;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;

/**
 * Someone or something that has a name, with the places where one article (or a whole case) names it.
 *
 * @param canonical the fullest form of the name
 * @param kind person, organisation or place
 * @param mentions the places in order of article and offset, without titles and possessive endings
 */
public record Name(String canonical, AgentKind kind, List<Mentioned> mentions) {

    /** One place where an article uses a name; the article is its id. */
    public record Mentioned(String article, Span span, String text) {
    }

    public Name {
        mentions = List.copyOf(mentions);
    }
}
