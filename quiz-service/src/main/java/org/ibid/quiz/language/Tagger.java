package org.ibid.quiz.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.ibid.core.essay.Span;

/** Cuts English sentences into tagged tokens. Not thread-safe: one for each essay; the models are shared. */
final class Tagger {

    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final TokenizerME tokenizer = new TokenizerME(Models.TOKENIZER);
    private final POSTaggerME tagger = new POSTaggerME(Models.TAGGER);

    /** @param offset where the sentence starts in the canonical text */
    List<Token> tag(String sentence, int offset) {
        String plain = straight(sentence);
        opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(plain);
        String[] words = opennlp.tools.util.Span.spansToStrings(spans, plain);
        String[] tags = tagger.tag(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            Span span = new Span(spans[i].getStart(), spans[i].getEnd());
            tokens.add(new Token(span.shift(offset), span.in(sentence), tags[i]));
        }
        return tokens;
    }

    /** The models do not know curly marks. Same length, so that offsets hold. */
    private static String straight(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('—', ' ')
                .replace('–', ' ')
                .replace('…', ' ')
                .replace('\u00a0', ' ')
                .replace('\n', ' ');
    }

    private static final class Models {
        static final TokenizerModel TOKENIZER = read(TOKENS, TokenizerModel::new);
        static final POSModel TAGGER = read(TAGS, POSModel::new);
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = Tagger.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + resource);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
