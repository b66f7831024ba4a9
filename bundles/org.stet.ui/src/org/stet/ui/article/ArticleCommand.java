package org.stet.ui.article;

import java.util.function.Consumer;
import org.stet.model.Stance;
import org.stet.ui.text.AnnotatedTextViewer;

/** The commands that work on the article in the active editor; plugin.xml names them and gives them keys. */
enum ArticleCommand {

    MARK_CLAIM(ArticleVerbs::markClaim),
    MARK_QUOTE(ArticleVerbs::markQuote),
    MARK_NOTE(ArticleVerbs::writeNote),
    MARK_MENTION(ArticleVerbs::markMention),
    ATTACH(ArticleVerbs::attach),
    REASSIGN(ArticleVerbs::reassign),
    REMOVE(ArticleVerbs::remove),
    SUPPORTS(verbs -> verbs.evidence(Stance.SUPPORTS)),
    REFUTES(verbs -> verbs.evidence(Stance.REFUTES)),
    CONTEXT(verbs -> verbs.evidence(Stance.CONTEXT)),
    TICK(ArticleVerbs::tick),
    ACCEPT(ArticleVerbs::accept),
    DISMISS(ArticleVerbs::dismiss),
    REATTACH(ArticleVerbs::reattach),
    OPEN(ArticleVerbs::openHere),
    PEEK(viewing(AnnotatedTextViewer::peek)),
    NEXT(ArticleVerbs::next),
    PREVIOUS(ArticleVerbs::previous),
    NEXT_FINDING(verbs -> verbs.findings().go(true)),
    PREVIOUS_FINDING(verbs -> verbs.findings().go(false)),
    SELECT_WORD(viewing(AnnotatedTextViewer::selectWord)),
    EXTEND_WORD(viewing(AnnotatedTextViewer::extendByWord)),
    SELECT_SENTENCE(viewing(AnnotatedTextViewer::selectSentence)),
    SELECT_PARAGRAPH(viewing(AnnotatedTextViewer::selectParagraph)),
    END_FORWARD(verbs -> verbs.moveEnd(true)),
    END_BACK(verbs -> verbs.moveEnd(false)),
    START_FORWARD(verbs -> verbs.moveStart(true)),
    START_BACK(verbs -> verbs.moveStart(false)),
    FIND(viewing(AnnotatedTextViewer::showFind)),
    ZOOM_IN(viewing(viewer -> viewer.setReadingStyle(viewer.readingStyle().zoomedIn()))),
    ZOOM_OUT(viewing(viewer -> viewer.setReadingStyle(viewer.readingStyle().zoomedOut()))),
    LAYER_CLAIMS(verbs -> verbs.toggleLayer(1)),
    LAYER_QUOTES(verbs -> verbs.toggleLayer(2)),
    LAYER_NOTES(verbs -> verbs.toggleLayer(3)),
    LAYER_MENTIONS(verbs -> verbs.toggleLayer(4)),
    LAYER_FINDINGS(verbs -> verbs.toggleLayer(FindingSpans.LAYER));

    private final Consumer<ArticleVerbs> verb;

    ArticleCommand(Consumer<ArticleVerbs> verb) {
        this.verb = verb;
    }

    void run(ArticleVerbs verbs) {
        verb.accept(verbs);
    }

    private static Consumer<ArticleVerbs> viewing(Consumer<AnnotatedTextViewer> action) {
        return verbs -> action.accept(verbs.viewer());
    }
}
