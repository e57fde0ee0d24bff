package org.ibid.web.quizmaking;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.language.Language;
import org.ibid.web.review.Kinds;
import org.ibid.web.review.ReviewWords;

/** Says in words what a blueprint draws. */
@RequestScoped
class Blueprints {

    private final Language language;

    Blueprints(Language language) {
        this.language = language;
    }

    /** A sentence for each row of a quiz. */
    List<String> inWords(QuizSummary quiz) {
        return quiz.draws().stream().map(this::inWords).toList();
    }

    private String inWords(Draw draw) {
        Kinds kinds = Kinds.in(language);
        ReviewWords words = language.words(ReviewWords.class);
        QuizmakingWords own = language.words(QuizmakingWords.class);
        List<String> what = new ArrayList<>();
        draw.sections().forEach(s -> what.add(s.heading().isEmpty() ? own.beginning() : s.heading()));
        what.addAll(draw.levels().stream()
                .map(Level::name)
                .sorted()
                .map(words::level)
                .toList());
        what.addAll(draw.kinds().stream().sorted().map(kinds::name).toList());
        return own.drawnOf(
                draw.number(), draw.pool().size(), what.isEmpty() ? own.anything() : String.join(", ", what));
    }
}
