package org.ibid.web.me;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Locale;
import java.util.Optional;
import org.ibid.web.language.LanguageChoice;
import org.ibid.web.preferences.KeptPreferences;
import org.ibid.web.preferences.Preferences;
import org.ibid.web.security.SignedIn;
import org.jboss.logging.Logger;

/** The language that somebody chose among their preferences. */
@ApplicationScoped
class ChosenLanguage implements LanguageChoice {

    private static final Logger LOG = Logger.getLogger(ChosenLanguage.class);

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
        Preferences.Language chosen = known().language();
        return chosen == Preferences.Language.SYSTEM
                ? Optional.empty()
                : Optional.of(Locale.forLanguageTag(chosen.word()));
    }

    /** A page about a failure must not fail for want of a preference. */
    private Preferences known() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return preferences.lastSeen(signedIn.id());
        }
        try {
            return preferences.of(signedIn.id());
        } catch (PersistenceException e) {
            LOG.debug("preferences cannot be read", e);
            return preferences.lastSeen(signedIn.id());
        }
    }
}
