package org.stet.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.stet.core.store.Texts;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Composition;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.Markup;
import org.stet.ingest.MediaType;
import org.stet.ingest.Paragraph;
import org.stet.ingest.Prose;
import org.stet.ingest.ReadArticle;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.html.Fragment;
import org.stet.ingest.mail.Message.Leaf;
import org.stet.ingest.text.PlainText;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/**
 * Reads an e-mail: its text as an article, each attachment as an input of its own. Pictures that belong to the text are left out.
 */
public final class MailReader implements ArticleReader {

    private static final Pattern SENDER_NAME = Pattern.compile("\"?([^\"<]*?)\"?\\s*<[^>]*>.*");

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.MAIL;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var message = Message.parse(input, limits, budget);
        var parts = attachments(input, message);
        var text = text(message.leaves());
        if (text.isEmpty() && !parts.isEmpty()) {
            return Content.of(parts);
        }
        if (text.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, "the e-mail has neither text nor attachments");
        }
        return new Content(Optional.of(article(input, message, text.get(), limits, budget)), parts);
    }

    private static ReadArticle article(Input input, Message message, Leaf text, Limits limits,
            Budget budget) throws ReadException {
        var article = new Composition()
                .state(MetadataField.HEADLINE, message.field("subject"), "Subject")
                .state(MetadataField.BYLINE, message.field("from").map(MailReader::sender), "From")
                .state(MetadataField.OUTLET, message.field("organization"), "Organization")
                .stateDate(MetadataField.PUBLISHED, message.field("date"), "Date")
                .state(MetadataField.LANGUAGE, message.field("content-language"), "Content-Language")
                .show(StructureKind.HEADLINE, MetadataField.HEADLINE).add(paragraphs(text, limits, budget));
        return article.article(input, MediaType.MAIL, text.charset(), limits, "the e-mail has no text");
    }

    private static List<Paragraph> paragraphs(Leaf text, Limits limits, Budget budget) throws ReadException {
        return text.isHtml() ? Fragment.paragraphs(Markup.html(text.text(), limits, budget).body(), budget)
                : PlainText.body(Texts.clean(text.text()), limits, budget);
    }

    /** The plain text, unless it only says to look at the other one. */
    private static Optional<Leaf> text(List<Leaf> leaves) {
        var plain = leaves.stream().filter(leaf -> leaf.isText() && !leaf.isHtml()).findFirst();
        var html = leaves.stream().filter(leaf -> leaf.isText() && leaf.isHtml()).findFirst();
        return plain.filter(leaf -> html.isEmpty() || Prose.words(leaf.text()) * 3 > Prose.words(shown(html.get())))
                .or(() -> html).filter(leaf -> !leaf.text().isBlank());
    }

    private static String shown(Leaf html) {
        return Jsoup.parse(html.text()).text();
    }

    private static List<Input> attachments(Input input, Message message) {
        var parts = new ArrayList<Input>();
        for (var leaf : message.leaves()) {
            var isInlinePicture = leaf.type().startsWith("image/") && !leaf.isAttached();
            if (!leaf.isText() && !isInlinePicture && leaf.bytes().length > 0) {
                parts.add(input.part(leaf.name().isEmpty() ? leaf.type() : leaf.name(), leaf.bytes(), Optional.empty(),
                        leaf.charset(),
                        Optional.empty(), List.of()));
            }
        }
        return parts;
    }

    private static String sender(String from) {
        var named = SENDER_NAME.matcher(from);
        return named.matches() && !named.group(1).isBlank() ? named.group(1) : from.replaceAll("[<>]", "");
    }
}
