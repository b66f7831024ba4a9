package org.stet.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.stet.core.anchor.Span;

/** Sentences, tokens, parts of speech and lemmas of English by Apache OpenNLP; for one thread. */
final class English {

    /** The models, read once. */
    private static final class Models {

        private static final SentenceModel SENTENCES = read("sentence", SentenceModel::new);
        private static final TokenizerModel TOKENS = read("tokens", TokenizerModel::new);
        private static final POSModel TAGS = read("pos", POSModel::new);
        private static final LemmatizerModel LEMMAS = read("lemmas", LemmatizerModel::new);

        private interface Reader<T> {
            T read(InputStream in) throws IOException;
        }

        /** The models' bundles are fragments of OpenNLP, so that its own class loader finds them. */
        private static <T> T read(String model, Reader<T> reader) {
            try (var in = POSModel.class.getResourceAsStream("/opennlp-en-ud-ewt-" + model + "-1.3-2.5.4.bin")) {
                return reader.read(in);
            } catch (IOException broken) {
                throw new UncheckedIOException("The model of English for " + model + " cannot be read.", broken);
            }
        }
    }

    private static final ThreadLocal<English> OF_THREAD = ThreadLocal.withInitial(English::new);

    private final SentenceDetectorME sentences = new SentenceDetectorME(Models.SENTENCES);
    private final TokenizerME tokens = new TokenizerME(Models.TOKENS);
    private final POSTaggerME tags = new POSTaggerME(Models.TAGS);
    private final LemmatizerME lemmas = new LemmatizerME(Models.LEMMAS);

    static English ofThisThread() {
        return OF_THREAD.get();
    }

    /** The sentences of one line, which begins at an offset of the article's text. */
    List<Sentence> sentences(String line, int offset) {
        var found = new ArrayList<Sentence>();
        for (var sentence : sentences.sentPosDetect(line)) {
            var span = new Span(offset + sentence.getStart(), offset + sentence.getEnd());
            found.add(new Sentence(span, tokens(line.substring(sentence.getStart(), sentence.getEnd()), span.start())));
        }
        return found;
    }

    private List<Token> tokens(String sentence, int offset) {
        var spans = tokens.tokenizePos(sentence);
        var words = opennlp.tools.util.Span.spansToStrings(spans, sentence);
        var parts = tags.tag(words);
        var bases = lemmas.lemmatize(words, parts);
        var found = new ArrayList<Token>();
        for (var i = 0; i < spans.length; i++) {
            found.add(new Token(new Span(offset + spans[i].getStart(), offset + spans[i].getEnd()), words[i], parts[i], bases[i]));
        }
        return found;
    }
}
