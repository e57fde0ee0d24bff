package org.ibid.quiz.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.quiz.problem.Refusal;

/** Whether a blueprint can be kept: every draw from it must come out whole, and be worth the same. Pure. */
final class Draws {

    private Draws() {}

    /**
     * @param parts how many parts each item of the pools has
     * @throws Refusal 422 saying which row cannot be met
     */
    static void requireSense(QuizDraft draft, Map<UUID, Integer> parts) {
        List<Draw> rows = draft.draws();
        if (rows.isEmpty()) {
            return;
        }
        Set<UUID> chosen = new HashSet<>(draft.items());
        Set<UUID> usable = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Draw row = rows.get(i);
            usable.addAll(row.pool());
            long worths = row.pool().stream().map(parts::get).distinct().count();
            if (row.number() < 1
                    || row.pool().size() < row.number()
                    || row.pool().stream().anyMatch(chosen::contains)) {
                throw refusal(i, "It asks for more questions than fit it.");
            }
            if (worths != 1) {
                throw refusal(i, "Its questions are not worth the same.");
            }
        }
        Drawing.Drawn drawn = new Drawing(rows, usable, Set.of(), (a, b) -> false).draw(0);
        if (drawn.missing() > 0) {
            throw Refusal.unacceptable(
                    "draws-short",
                    "Together the rows ask for " + drawn.missing() + " more questions than fit them.",
                    "");
        }
    }

    private static Refusal refusal(int row, String why) {
        return Refusal.unacceptable("draw-senseless", "Row " + (row + 1) + " cannot be drawn from.", why);
    }
}
