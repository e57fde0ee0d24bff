package org.ibid.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.web.language.Language;
import org.ibid.web.library.Essay;
import org.ibid.web.library.EssayLanguages;

/** Says of an essay that the rules do not read why there are no questions of theirs. */
@ApplicationScoped
public class OtherLanguage {

    private final EssayLanguages languages;
    private final Language language;

    OtherLanguage(EssayLanguages languages, Language language) {
        this.languages = languages;
        this.language = language;
    }

    /** In words; empty where the rules read it, and before anything is published. */
    public String inWords(Essay essay) {
        return essay.newest()
                .map(newest -> languages.of(essay.id(), newest.number()))
                .filter(tag -> !EssayMetadata.english(tag))
                .map(tag -> language.words(ReviewWords.class)
                        .otherLanguage(Locale.forLanguageTag(tag).getDisplayLanguage(language.locale())))
                .orElse("");
    }
}
