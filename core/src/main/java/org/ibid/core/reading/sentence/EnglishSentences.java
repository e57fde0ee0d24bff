package org.ibid.core.reading.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.ibid.core.essay.Span;

/**
 * English sentences: cuts proposed by OpenNLP's model and by plain stops before capitals, less those that
 * {@link FalseStops} knows to be none.
 */
record EnglishSentences() implements Sentences {

    private static final int LONGEST_WORD = 1_000;

    private static final Pattern PLAIN_STOP = Pattern.compile(
            "(?<=[\\p{L}\\d\"')\\]%][.?!]|[.?!][\"')\\]]|[.?!][\"'][\"'])\\s+(?=[\"'(\\[]{0,2}\\p{Lu})");
    /** “… the failed revolution” The term was coined: the stop was forgotten, or stood behind the mark of a note. */
    private static final Pattern FORGOTTEN_STOP = Pattern.compile(
            "(?<=[\\p{L}\\d][\"'])\\s+(?=(?:The|This|These|It|However|In|As|But|Thus|They|He|She|There|When|While|After|According) \\p{Ll})");

    private static final Pattern CLOSERS = Pattern.compile("[”’)\\]]+(?=\\s|$)");

    @Override
    public List<Span> split(String paragraph) {
        String plain = withoutEndlessWords(plain(paragraph));
        TreeSet<Integer> cuts = new TreeSet<>();
        for (opennlp.tools.util.Span found : new SentenceDetectorME(Model.LOADED).sentPosDetect(plain)) {
            cuts.add(found.getStart());
        }
        Matcher stop = PLAIN_STOP.matcher(plain);
        while (stop.find()) {
            cuts.add(stop.end());
        }
        TreeSet<Integer> forgotten = new TreeSet<>();
        FORGOTTEN_STOP.matcher(plain).results().forEach(m -> forgotten.add(m.end()));
        cuts.addAll(forgotten);
        TreeSet<Integer> kept = new TreeSet<>();
        int last = 0;
        for (int cut : cuts) {
            int moved = behindClosers(paragraph, cut);
            if (moved > last && (forgotten.contains(cut) || !FalseStops.at(paragraph, last, moved))) {
                kept.add(moved);
                last = moved;
            }
        }
        return Sentences.pieces(paragraph, kept);
    }

    /** A copy of the same length with straight quotes and plain spaces, all that the model knows. */
    static String plain(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('\n', ' ')
                .replace('\u00a0', ' ');
    }

    /** The model looks from each stop to the end of its word: stops in what is too long for a word are no stops. */
    private static String withoutEndlessWords(String text) {
        StringBuilder words = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (i - start > LONGEST_WORD) {
                words = words == null ? new StringBuilder(text) : words;
                for (int k = start; k < i - 1; k++) {
                    words.setCharAt(k, ".?!".indexOf(text.charAt(k)) >= 0 ? '-' : text.charAt(k));
                }
            }
            start = i + 1;
        }
        return words == null ? text : words.toString();
    }

    /** A closing mark belongs to the sentence that it closes. */
    private static int behindClosers(String text, int cut) {
        Matcher closers = CLOSERS.matcher(text).region(cut, text.length());
        return closers.lookingAt() ? closers.end() : cut;
    }

    private static final class Model {
        static final SentenceModel LOADED = load();

        private static SentenceModel load() {
            try (InputStream in =
                    SentenceModel.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the English sentence model is not on the class path");
                }
                return new SentenceModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the English sentence model cannot be read", e);
            }
        }
    }
}
