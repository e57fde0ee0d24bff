package org.ibid.quiz.kind.discussion;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** Each point of the rubric has a passage of its own, in the same order, and says its words. */
final class EachPointHasItsPlace implements Gate {

    private static final int POINTS = 4;
    private static final int WORDS = 4;

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        boolean sound = draft.form() instanceof Form.Writing writing && placed(writing, draft);
        return new Certificate.Check(
                "each-point-has-its-place",
                sound,
                sound
                        ? "Each point of the rubric lights the passage that it is about."
                        : "A point of the rubric has no passage, or says something that does not stand there.");
    }

    private static boolean placed(Form.Writing writing, Draft draft) {
        List<Target> evidence = draft.targets(Target.Role.EVIDENCE);
        if (writing.points().size() != POINTS || evidence.size() != POINTS) {
            return false;
        }
        for (int i = 0; i < POINTS; i++) {
            String point = plain(writing.points().get(i));
            String quoted = point.substring(Math.max(0, point.indexOf(": ") + 2));
            String begins =
                    plain(Prose.beginning(quoted, WORDS)).replaceFirst("…$", "").strip();
            if (!plain(evidence.get(i).quote().exact()).contains(begins)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[“”‘’\"']", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
