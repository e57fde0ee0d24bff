package org.ibid.web.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a request is answered: what the person chose, else what their browser asks for, else English.
 * Decided once per request; templates get it from {@link TemplateLanguage}, Java asks for its words here.
 */
@RequestScoped
public class Language {

    /** What Ibid is written in, English first; the same as {@code quarkus.locales}. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Locale OTHERWISE = SPOKEN.getFirst();

    private final CurrentVertxRequest request;
    private final Instance<LanguageChoice> choices;
    private @Nullable Locale decided;

    Language(CurrentVertxRequest request, Instance<LanguageChoice> choices) {
        this.request = request;
        this.choices = choices;
    }

    public Locale locale() {
        Locale locale = decided;
        if (locale == null) {
            locale = chosen().orElseGet(this::asked);
            decided = locale;
        }
        return locale;
    }

    /** The words of a feature in this language. */
    public <T> T words(Class<T> bundle) {
        return words(bundle, locale());
    }

    public TimeWords times() {
        return words(TimeWords.class);
    }

    public Numbers numbers() {
        return new Numbers(locale());
    }

    public static <T> T words(Class<T> bundle, Locale locale) {
        return locale.equals(OTHERWISE)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }

    /** @param attribute {@code locale} of a template, which is none outside of a request */
    public static Locale ofTemplate(@Nullable Object attribute) {
        return attribute instanceof Locale locale ? locale : OTHERWISE;
    }

    /** @param header {@code Accept-Language}; what cannot be read asks for nothing */
    public static Locale asked(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return OTHERWISE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? OTHERWISE : found;
        } catch (IllegalArgumentException e) {
            return OTHERWISE;
        }
    }

    private Optional<Locale> chosen() {
        return choices.isResolvable() ? choices.get().ofPerson().filter(SPOKEN::contains) : Optional.empty();
    }

    private Locale asked() {
        RoutingContext context = request.getCurrent();
        return asked(context == null ? null : context.request().getHeader("Accept-Language"));
    }
}
