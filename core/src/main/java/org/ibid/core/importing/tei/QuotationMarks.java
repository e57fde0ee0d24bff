package org.ibid.core.importing.tei;

import java.util.Locale;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.XmlElement;

/**
 * The marks of quotations that only their elements mark, in the custom of the language they stand in; a quotation in a
 * quotation has the inner ones. Where the text has its marks, inside the element or around it, none are added.
 */
final class QuotationMarks {

    private static final String OPENING = "“‘„‚«‹\"'「『‟‛";

    private record Pair(String open, String close) {}

    private final String language;
    private final Rendition rendition;

    QuotationMarks(String language, Rendition rendition) {
        this.language = language;
        this.rendition = rendition;
    }

    void around(XmlElement quotation, InlineWriter out, Runnable content) {
        String words = quotation.text().strip();
        boolean carried = words.isEmpty()
                || OPENING.indexOf(words.charAt(0)) >= 0
                || OPENING.indexOf(out.last()) >= 0
                || rendition.unmarked(quotation);
        if (carried) {
            content.run();
            return;
        }
        Pair marks = pair(languageOf(quotation), depth(quotation) % 2 == 1);
        out.quoted(marks.open(), marks.close(), content);
    }

    /** How many quotations within the line this one stands in. */
    private static int depth(XmlElement quotation) {
        int depth = 0;
        for (XmlElement around = quotation.parent().orElse(null);
                around != null && !around.is("p", "note", "div", "body", "ab", "l", "item", "cell");
                around = around.parent().orElse(null)) {
            depth += around.is("q", "quote", "said", "soCalled") ? 1 : 0;
        }
        return depth;
    }

    private String languageOf(XmlElement quotation) {
        // the language around the quotation says how it is marked, not that of the words in it
        return quotation
                .ancestors()
                .map(e -> e.attribute("lang"))
                .filter(l -> l != null && !l.isBlank())
                .map(String::valueOf)
                .findFirst()
                .orElse(language);
    }

    private static Pair pair(String language, boolean inner) {
        String primary = language.toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
        return switch (primary) {
            case "de", "cs", "sk", "sl", "bg", "is" -> inner ? new Pair("‚", "‘") : new Pair("„", "“");
            case "fr" -> inner ? new Pair("“", "”") : new Pair("«\u00A0", "\u00A0»");
            case "ru", "uk", "be" -> inner ? new Pair("„", "“") : new Pair("«", "»");
            case "it", "es", "pt", "ca", "el", "no", "nb" -> inner ? new Pair("“", "”") : new Pair("«", "»");
            default -> inner ? new Pair("‘", "’") : new Pair("“", "”");
        };
    }
}
