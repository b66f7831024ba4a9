package org.stet.export.html;

import org.jsoup.nodes.Element;

/** A list of terms and what is to be said under each; terms with nothing to say are left out. */
final class Facts {

    private final Element list;

    private Facts(Element list) {
        this.list = list;
    }

    static Facts in(Element parent) {
        return new Facts(parent.appendElement("dl").addClass("facts"));
    }

    Facts add(String term, String text) {
        if (text != null && !text.isBlank()) {
            row(term).text(text);
        }
        return this;
    }

    /** Something to be compared character by character, such as a hash or an address. */
    Facts addCode(String term, String code) {
        if (code != null && !code.isBlank()) {
            row(term).appendElement("code").text(code);
        }
        return this;
    }

    private Element row(String term) {
        var row = list.appendElement("div");
        row.appendElement("dt").text(term);
        return row.appendElement("dd");
    }
}
