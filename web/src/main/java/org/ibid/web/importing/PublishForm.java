package org.ibid.web.importing;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.web.layout.FieldErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is said about an essay when it is published, as it was typed. Several authors are parted by semicolons. */
public class PublishForm {

    private static final int LONGEST = 500;

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String authors;

    @RestForm
    @Nullable
    String date;

    @RestForm
    @Nullable
    String language;

    @RestForm
    @Nullable
    String rights;

    @RestForm
    @Nullable
    String source;

    /** Of the draft that was looked at; 0 where the form does not say. */
    @RestForm
    long revision;

    /** The version whose impact has been read, by its hash; null where none has. */
    @RestForm
    @Nullable
    String anyway;

    static PublishForm of(EssayMetadata metadata) {
        PublishForm form = new PublishForm();
        form.title = metadata.title();
        form.authors = String.join("; ", metadata.authors());
        form.date = metadata.date();
        form.language = metadata.language();
        form.rights = metadata.rights();
        form.source = metadata.source();
        return form;
    }

    public String getTitle() {
        return given(title);
    }

    public String getAuthors() {
        return given(authors);
    }

    public String getDate() {
        return given(date);
    }

    public String getLanguage() {
        return given(language);
    }

    public String getRights() {
        return given(rights);
    }

    public String getSource() {
        return given(source);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private List<String> authorList() {
        return Arrays.stream(getAuthors().split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    EssayMetadata metadata() {
        return new EssayMetadata(
                orNull(getTitle()),
                authorList(),
                orNull(getDate()),
                getLanguage().isEmpty() ? "en" : getLanguage(),
                orNull(getRights()),
                orNull(getSource()));
    }

    FieldErrors check(ImportWords words) {
        FieldErrors errors = new FieldErrors()
                .addIf(getTitle().isEmpty(), "title", words.titleMissing())
                .addIf(authorList().isEmpty(), "authors", words.authorMissing())
                .addIf(!isLanguage(), "language", words.languageUnknown());
        addIfLong(errors, words, "title", getTitle());
        addIfLong(errors, words, "authors", getAuthors());
        addIfLong(errors, words, "date", getDate());
        addIfLong(errors, words, "rights", getRights());
        addIfLong(errors, words, "source", getSource());
        return errors;
    }

    private static void addIfLong(FieldErrors errors, ImportWords words, String field, String typed) {
        errors.addIf(typed.length() > LONGEST, field, words.tooManyCharacters(LONGEST));
    }

    private boolean isLanguage() {
        try {
            return getLanguage().isEmpty()
                    || !new Locale.Builder()
                            .setLanguageTag(getLanguage())
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
