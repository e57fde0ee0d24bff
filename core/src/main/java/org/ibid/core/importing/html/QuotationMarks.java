package org.ibid.core.importing.html;

/** The marks that a browser sets around a {@code q}, by the language of the page. */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

    static QuotationMarks of(String language) {
        String primary = language.length() < 2 ? "" : language.substring(0, 2);
        return switch (primary) {
            case "de", "cs", "sk", "bg", "is", "lt", "sl" -> new QuotationMarks("„", "“", "‚", "‘");
            case "fr" -> new QuotationMarks("«\u00A0", "\u00A0»", "“", "”");
            case "ru", "uk", "be" -> new QuotationMarks("«", "»", "„", "“");
            case "es", "it", "pt", "el", "no", "nb", "nn" -> new QuotationMarks("«", "»", "“", "”");
            case "pl", "hu", "ro", "hr" -> new QuotationMarks("„", "”", "«", "»");
            case "sv", "fi" -> new QuotationMarks("”", "”", "’", "’");
            case "ja", "zh" -> new QuotationMarks("「", "」", "『", "』");
            default -> new QuotationMarks("“", "”", "‘", "’");
        };
    }
}
