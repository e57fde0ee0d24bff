package org.ibid.web.quiz;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.ibid.web.assignment.Points;
import org.ibid.web.course.CourseTime;
import org.ibid.web.language.Language;
import org.ibid.web.language.TimeWords;
import org.ibid.web.library.EssayLanguages;

/**
 * How this request puts things: its words, its times and points, and the language that an essay's own words are in.
 */
record Wording(QuizWords words, TimeWords times, Points points, EssayLanguage essays) {

    /** The language of an essay's version, as a tag. */
    interface EssayLanguage {
        String of(UUID essay, int version);
    }

    CourseTime timeOf(AttemptTicket ticket) {
        return new CourseTime(ticket.zone(), times);
    }

    String languageOf(UUID essay, int version) {
        return essays.of(essay, version);
    }

    /** Makes the wording of a request. */
    @RequestScoped
    static class OfRequest {

        private final Language language;
        private final EssayLanguages essays;

        OfRequest(Language language, EssayLanguages essays) {
            this.language = language;
            this.essays = essays;
        }

        Wording get() {
            return new Wording(language.words(QuizWords.class), language.times(), Points.in(language), essays::of);
        }
    }
}
