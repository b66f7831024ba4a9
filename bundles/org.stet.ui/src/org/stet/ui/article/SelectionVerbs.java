package org.stet.ui.article;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.stet.ui.text.Verb;

/** What the small bar offers for selected words, with the keys that are bound at present. */
final class SelectionVerbs {

    private SelectionVerbs() {
    }

    static List<Verb> of(IServiceLocator services, ArticleVerbs verbs) {
        var keys = services.getService(IBindingService.class);
        return List.of(verb("Claim", "org.stet.ui.article.markClaim", keys, verbs::markClaim),
                verb("Quote", "org.stet.ui.article.markQuote", keys, verbs::markQuote),
                verb("Note", "org.stet.ui.article.markNote", keys, verbs::writeNote),
                verb("Mention", "org.stet.ui.article.markMention", keys, verbs::markMention),
                verb("Attach", "org.stet.ui.article.attach", keys, verbs::attach));
    }

    private static Verb verb(String label, String command, IBindingService keys, Runnable action) {
        var key = Optional.ofNullable(keys.getBestActiveBindingFormattedFor(command)).orElse("");
        return new Verb(label, key.toLowerCase(java.util.Locale.ROOT), action);
    }
}
