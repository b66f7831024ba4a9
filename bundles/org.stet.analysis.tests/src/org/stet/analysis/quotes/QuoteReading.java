package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.ArticleText;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.DocumentReader;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;

/** Reads quotations of texts whose names are given, so that they do not depend on how names are found. */
final class QuoteReading {

    private final List<Name> names = new ArrayList<>();
    private final String text;
    private final Document document;

    QuoteReading(String text) {
        this(text, List.of());
    }

    QuoteReading(String text, List<ArticleText.Range> structure) {
        this.text = text;
        this.document = DocumentReader.read(new ArticleText("a", "a.txt", "Gazette", false, Optional.empty(), "", List.of(), text, structure));
    }

    /** A person, also by the surname alone. */
    QuoteReading person(String name) {
        return name(name, AgentKind.PERSON, List.of(name, name.substring(name.lastIndexOf(' ') + 1)));
    }

    QuoteReading organisation(String name) {
        return name(name, AgentKind.ORGANISATION, List.of(name));
    }

    private QuoteReading name(String canonical, AgentKind kind, List<String> forms) {
        var mentions = new ArrayList<Mentioned>();
        for (var at = 0; at < text.length(); at++) {
            for (var form : forms) {
                if (text.startsWith(form, at)) {
                    mentions.add(new Mentioned("a", new Span(at, at + form.length()), form));
                    at += form.length();
                    break;
                }
            }
        }
        names.add(new Name(canonical, kind, mentions));
        return this;
    }

    List<Quote> quotes() {
        return QuoteReader.read(document, names);
    }

    /** Style, speaker and words of each quotation, such as {@code DIRECT Ann Lee: We are out.}. */
    List<String> lines() {
        return quotes().stream().map(quote -> quote.style() + " " + quote.speaker().orElse("nobody") + ": " + quote.span().of(text)).toList();
    }

    /** The lines of what stands in quotation marks. */
    List<String> marked() {
        return lines().stream().filter(line -> !line.startsWith("INDIRECT")).toList();
    }

    /** Kind, words and scope of each hedge, such as {@code DENIED denied [the charge]}. */
    List<String> hedges() {
        return HedgeReader.read(document).stream()
                .map(hedge -> hedge.kind() + " " + hedge.span().of(text) + " [" + hedge.scope().of(text) + "]").toList();
    }
}
