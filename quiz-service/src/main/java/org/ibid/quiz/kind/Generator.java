package org.ibid.quiz.kind;

import java.util.List;
import org.ibid.quiz.language.EssayLanguage;

/** Makes drafts of one kind, more than will be kept. Abstains where it is not sure. Pure and deterministic. */
public interface Generator {

    /** Name of the kind, as items carry it: {@code attribution}. */
    String kind();

    /** Raised whenever the same essay would give other drafts. */
    String version();

    /** Gates that only this kind needs, besides those for all. */
    List<Gate> gates();

    List<Draft> drafts(EssayLanguage essay);
}
