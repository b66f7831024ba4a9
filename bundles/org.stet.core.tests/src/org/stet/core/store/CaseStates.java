package org.stet.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;

/** The whole state of an open case as text: the XMI of case.xmi and of every article, and the text of every version. */
public final class CaseStates {

    private CaseStates() {
    }

    public static String of(OpenCase open) {
        try {
            var state = new StringBuilder(xmi(open.model()));
            var articles = new TreeMap<String, String>();
            for (var article : open.articles()) {
                var texts = new StringBuilder();
                for (var version : article.getVersions()) {
                    texts.append(open.text(article, version));
                }
                articles.put(article.getId(), xmi(article) + texts);
            }
            articles.forEach((id, content) -> state.append('\n').append(content));
            open.damagedArticles().forEach((id, problem) -> state.append("\nDAMAGED ").append(problem.getMessage()));
            return state.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static String hash(OpenCase open) {
        return DurableFiles.sha256(of(open).getBytes(StandardCharsets.UTF_8));
    }

    private static String xmi(EObject root) throws IOException {
        return new String(((CaseResource) root.eResource()).write(), StandardCharsets.UTF_8);
    }
}
