package org.ibid.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;

/**
 * Passages as they are quoted to a learner. What is asked about often proves the answer, stands inside the proof or has it
 * inside: it is read once, and lit is the proof.
 */
final class Quotes {
    private Quotes() {}

    /** @param passage as it would be quoted by itself */
    record Place(Target.Role role, FeedbackSheet.Passage passage) {}

    static List<FeedbackSheet.Passage> once(List<Place> places) {
        List<FeedbackSheet.Passage> proofs = new ArrayList<>(of(places, false));
        List<FeedbackSheet.Passage> asked = new ArrayList<>(of(places, true));
        asked.removeIf(one -> proofs.stream().anyMatch(proof -> isInside(one, proof)));
        asked.removeIf(one -> {
            Optional<FeedbackSheet.Passage> proof = proofs.stream()
                    .filter(inside -> isCertainlyInside(inside, one))
                    .findFirst();
            proof.ifPresent(inside -> proofs.set(proofs.indexOf(inside), litIn(inside, one)));
            return proof.isPresent();
        });
        asked.addAll(proofs);
        return List.copyOf(asked);
    }

    private static List<FeedbackSheet.Passage> of(List<Place> places, boolean asked) {
        return places.stream()
                .filter(place -> (place.role() == Target.Role.STIMULUS) == asked)
                .map(Place::passage)
                .distinct()
                .toList();
    }

    private static boolean isInside(FeedbackSheet.Passage one, FeedbackSheet.Passage wider) {
        return one.where().equals(wider.where()) && wider.exact().contains(one.exact());
    }

    /** Where the words come twice, which are meant is not certain. */
    private static boolean isCertainlyInside(FeedbackSheet.Passage one, FeedbackSheet.Passage wider) {
        return isInside(one, wider)
                && wider.exact().indexOf(one.exact()) == wider.exact().lastIndexOf(one.exact());
    }

    private static FeedbackSheet.Passage litIn(FeedbackSheet.Passage one, FeedbackSheet.Passage wider) {
        int begin = wider.exact().indexOf(one.exact());
        return new FeedbackSheet.Passage(
                one.where(),
                wider.before() + wider.exact().substring(0, begin),
                one.exact(),
                wider.exact().substring(begin + one.exact().length()) + wider.after(),
                one.address());
    }
}
