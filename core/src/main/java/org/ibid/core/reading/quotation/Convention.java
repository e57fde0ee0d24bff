package org.ibid.core.reading.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language, as pairs of an opening and a closing mark, the outer pair first.
 *
 * @param pairs two characters each
 */
record Convention(List<String> pairs) {

    private static final Map<String, Convention> BY_LANGUAGE = Map.ofEntries(
            of("de", "„“", "‚‘", "»«", "›‹"),
            of("fr", "«»", "‹›", "“”"),
            of("ru", "«»", "„“"),
            of("uk", "«»", "„“"),
            of("es", "«»", "“”"),
            of("it", "«»", "“”"),
            of("pt", "«»", "“”"),
            of("pl", "„”", "«»"),
            of("nl", "“”", "‘’", "„”"),
            of("cs", "„“", "‚‘", "»«"),
            of("hu", "„”", "»«"),
            of("ro", "„”", "«»"),
            of("el", "«»", "“”"),
            of("sv", "””", "»»"),
            of("fi", "””", "»»"),
            of("da", "»«", "„“", "“”"),
            of("nb", "«»", "‘’"),
            of("no", "«»", "‘’"),
            of("ja", "「」", "『』"),
            of("zh", "“”", "「」"));
    private static final Convention OTHER = new Convention(List.of("“”", "«»"));

    static Convention of(Locale locale) {
        return BY_LANGUAGE.getOrDefault(locale.getLanguage(), OTHER);
    }

    private static Map.Entry<String, Convention> of(String language, String... pairs) {
        return Map.entry(language, new Convention(List.of(pairs)));
    }
}
