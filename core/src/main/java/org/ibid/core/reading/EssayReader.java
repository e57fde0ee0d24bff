package org.ibid.core.reading;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.StatedVoice;
import org.ibid.core.reading.citation.CitedWorks;
import org.ibid.core.reading.people.People;
import org.ibid.core.reading.quotation.Quotations;
import org.ibid.core.reading.sentence.Sentences;
import org.ibid.core.reading.sentence.Stretch;
import org.ibid.core.reading.speaker.Speakers;
import org.ibid.core.reading.speaker.StatedVoices;

/** Reads an essay: sentences, quotations and whose they are, people, works cited. Pure and thread-safe. */
public final class EssayReader {

    /** Name and version; raised whenever the same text would be read otherwise. */
    public static final String VERSION = "ibid-reading 3";

    /** @param language BCP 47 tag of the essay; English rules are used for {@code en} only, others get sentences and marks */
    public Reading read(EssayText text, String language) {
        return read(text, language, List.of());
    }

    /** @param stated what the format of the essay says of who speaks: it stands above what the words tell */
    public Reading read(EssayText text, String language, List<StatedVoice> stated) {
        List<Stretch> stretches = Stretch.of(text);
        List<Sentence> sentences = Sentences.in(language).of(stretches);
        List<Quotation> quotations = Quotations.of(text, stretches, sentences, language);
        if (!Sentences.english(language)) {
            List<Quotation> told = StatedVoices.over(quotations, text, stated, List.of());
            return new Reading(VERSION, sentences, told, List.of(), CitedWorks.of(text));
        }
        People people = People.of(stretches, titles(text, quotations));
        List<Quotation> voiced = Speakers.of(text, quotations, people, sentences);
        List<Quotation> told = StatedVoices.over(voiced, text, stated, people.people());
        return new Reading(VERSION, sentences, told, people.people(), CitedWorks.of(text));
    }

    /** Names of works, in italics or in marks: capitals in them are nobody's name. */
    private static List<Span> titles(EssayText text, List<Quotation> quotations) {
        Stream<Span> italics = text.formatting().stream()
                .filter(f -> f.style() == Formatting.Style.EMPHASIS)
                .map(Formatting::span);
        Stream<Span> inMarks = quotations.stream()
                .filter(q -> q.footnote() == null && q.form() == Quotation.Form.TITLE)
                .map(Quotation::span);
        return Stream.concat(italics, inMarks).toList();
    }
}
