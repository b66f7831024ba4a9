package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.model.StructureKind;

/** Reads inputs the way a caller does. */
final class Reading {

    private Reading() {
    }

    static ReadArticle article(String content) {
        return article(content.getBytes(StandardCharsets.UTF_8));
    }

    static ReadArticle article(byte[] content) {
        var result = read("input", content);
        assertThat(result).isInstanceOf(ReadArticle.class);
        return (ReadArticle) result;
    }

    static ReadFailure failure(String name, byte[] content) {
        var result = read(name, content);
        assertThat(result).isInstanceOf(ReadFailure.class);
        return (ReadFailure) result;
    }

    static ReadResult read(String name, byte[] content) {
        var results = all(name, content);
        assertThat(results).hasSize(1);
        return results.getFirst().result();
    }

    static List<ReadInput> all(String name, byte[] content) {
        return new ArticleReaders().read(new Input(name, content), new NullProgressMonitor());
    }

    /** Checks that something was read, or refused for one of some reasons. */
    static void isArticleOr(ReadResult result, ReadFailure.Reason... reasons) {
        if (result instanceof ReadFailure failure) {
            assertThat(failure.reason()).isIn((Object[]) reasons);
        }
    }

    /** The words of all ranges of a kind. */
    static List<String> of(StructureKind kind, ReadArticle article) {
        return article.structure().stream().filter(range -> range.kind() == kind).map(range -> range.in(article.text())).toList();
    }
}
