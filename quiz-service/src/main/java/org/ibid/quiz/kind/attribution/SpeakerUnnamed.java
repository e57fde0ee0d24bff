package org.ibid.quiz.kind.attribution;

import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.OptionForms;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** The quotation names none of the options: nobody speaks of himself by name. */
final class SpeakerUnnamed implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String words = draft.prompt() == null ? "" : draft.prompt();
        return OptionForms.of(draft).stream()
                .filter(name -> Words.stands(name, words))
                .findFirst()
                .map(name -> new Certificate.Check(
                        "speaker-unnamed", false, "The quotation names " + name + ", who is one of the options."))
                .orElse(new Certificate.Check(
                        "speaker-unnamed", true, "None of the people to choose from is named in the quotation."));
    }
}
