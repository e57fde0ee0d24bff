package org.ibid.web.language;

import java.util.Locale;
import java.util.Optional;

/** What whoever sends this request chose to read Ibid in. A bean of this kind goes before what the browser asks for. */
public interface LanguageChoice {

    /** Empty where nobody is signed in or nothing was chosen. */
    Optional<Locale> ofPerson();
}
