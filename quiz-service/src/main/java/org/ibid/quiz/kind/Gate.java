package org.ibid.quiz.kind;

import org.ibid.core.item.Certificate;
import org.ibid.quiz.language.EssayLanguage;

/** One test that a draft must pass. Pure; says what it saw in a teacher's words, pass or fail. */
public interface Gate {

    Certificate.Check check(Draft draft, EssayLanguage essay);
}
