package org.ibid.web.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.ibid.web.language.LanguageChoice;
import org.ibid.web.preferences.OwnPreferences;
import org.ibid.web.preferences.Preferences;

/** The language that somebody chose among their preferences. */
@ApplicationScoped
class ChosenLanguage implements LanguageChoice {

    private final OwnPreferences preferences;

    ChosenLanguage(OwnPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Optional<Locale> ofPerson() {
        Preferences.Language chosen = preferences.get().language();
        return chosen == Preferences.Language.SYSTEM
                ? Optional.empty()
                : Optional.of(Locale.forLanguageTag(chosen.word()));
    }
}
