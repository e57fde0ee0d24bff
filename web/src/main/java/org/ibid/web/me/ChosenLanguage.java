package org.ibid.web.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.ibid.web.language.LanguageChoice;
import org.ibid.web.preferences.KeptPreferences;
import org.ibid.web.preferences.Preferences;
import org.ibid.web.security.SignedIn;

/** The language that somebody chose among their preferences. */
@ApplicationScoped
class ChosenLanguage implements LanguageChoice {

    private final SignedIn signedIn;
    private final KeptPreferences preferences;

    ChosenLanguage(SignedIn signedIn, KeptPreferences preferences) {
        this.signedIn = signedIn;
        this.preferences = preferences;
    }

    @Override
    public Optional<Locale> ofPerson() {
        if (signedIn.isAnonymous()) {
            return Optional.empty();
        }
        Preferences.Language chosen = preferences.of(signedIn.id()).language();
        return chosen == Preferences.Language.SYSTEM
                ? Optional.empty()
                : Optional.of(Locale.forLanguageTag(chosen.word()));
    }
}
