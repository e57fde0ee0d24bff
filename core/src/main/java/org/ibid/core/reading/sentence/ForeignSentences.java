package org.ibid.core.reading.sentence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.core.essay.Span;

/** Sentences of languages that no model is at hand for: the rules of Unicode as the JDK knows them. */
record ForeignSentences(Locale locale) implements Sentences {

    @Override
    public List<Span> split(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(paragraph);
        List<Integer> cuts = new ArrayList<>();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            cuts.add(at);
        }
        return Sentences.pieces(paragraph, cuts);
    }
}
