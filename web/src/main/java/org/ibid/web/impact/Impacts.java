package org.ibid.web.impact;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.EditImpact;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.marks.Marks;
import org.ibid.web.quizservice.EditImpacts;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.jspecify.annotations.Nullable;

/** Finds out what publishing a version would touch. */
@ApplicationScoped
public class Impacts {

    private final Library library;
    private final Marks marks;
    private final EditImpacts edits;
    private final InTheNameOf inTheNameOf;

    Impacts(Library library, Marks marks, @RestClient EditImpacts edits, InTheNameOf inTheNameOf) {
        this.library = library;
        this.marks = marks;
        this.edits = edits;
        this.inTheNameOf = inTheNameOf;
    }

    /**
     * True where publishing touches what somebody should know of first.
     *
     * @param read the version whose impact was read already, as the report's form sends it; null for none
     */
    public boolean mustBeRead(Essay essay, EssayVersion content, @Nullable String read) {
        if (essay.newest().isEmpty()) {
            return false;
        }
        EssayVersion carried = library.carried(essay.id(), content);
        return !carried.contentHash().equals(read) && of(essay, carried).touches();
    }

    Impact of(Essay essay, EssayVersion carried) {
        return new Impact(carried.contentHash(), items(essay, carried), marks.found(essay.id(), carried.text()));
    }

    private @Nullable EditImpact items(Essay essay, EssayVersion carried) {
        try {
            return edits.impact(inTheNameOf.owner(essay.library()), essay.id(), carried);
        } catch (QuizServiceProblem.NotThere e) {
            // it has not heard of the essay yet, so that there is nothing of it to touch
            return EditImpact.nothing();
        } catch (QuizServiceProblem.Unavailable e) {
            return null;
        }
    }
}
