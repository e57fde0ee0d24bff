package org.ibid.core.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is counted or measured, in one form for its spellings. */
final class Units {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("per cent", "%"),
            Map.entry("percent", "%"),
            Map.entry("pct", "%"),
            Map.entry("p.c", "%"),
            Map.entry("percentage point", "%"),
            Map.entry("per hundred", "%"),
            Map.entry("pound", "£"),
            Map.entry("pound sterling", "£"),
            Map.entry("pounds sterling", "£"),
            Map.entry("gbp", "£"),
            Map.entry("dollar", "$"),
            Map.entry("us dollar", "$"),
            Map.entry("usd", "$"),
            Map.entry("euro", "€"),
            Map.entry("eur", "€"),
            Map.entry("ruble", "rouble"),
            Map.entry("km", "kilometre"),
            Map.entry("kilometer", "kilometre"),
            Map.entry("meter", "metre"),
            Map.entry("m", "metre"),
            Map.entry("kg", "kilogram"),
            Map.entry("kilo", "kilogram"),
            Map.entry("tonne", "ton"),
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("person", "people"),
            Map.entry("yr", "year"),
            Map.entry("hr", "hour"),
            Map.entry("min", "minute"));

    private static final Set<String> MEASURES =
            Set.of("%", "£", "$", "€", "rouble", "kilometre", "metre", "kilogram", "ton", "mile", "per thousand");

    private static final Pattern FILLING =
            Pattern.compile("^(?:of (?:all )?(?:the |them\\b)?|the |in all\\b|in total\\b)\\s*");

    private Units() {}

    /** @param text what stands after the figures, lower case */
    static String of(String text) {
        String bare = FILLING.matcher(text.strip().replaceAll("[.,;:!?)]+$", ""))
                .replaceFirst("")
                .strip();
        if (bare.startsWith("%") || bare.matches("(?s)per\\s?cent\\b.*|percent\\b.*")) {
            return "%";
        }
        String one = singular(bare.toLowerCase(Locale.ROOT));
        return SPELLINGS.getOrDefault(one, SPELLINGS.getOrDefault(bare, one));
    }

    private static String singular(String words) {
        return words.endsWith("ies")
                ? words.substring(0, words.length() - 3) + "y"
                : words.endsWith("s") && !words.endsWith("ss") ? words.substring(0, words.length() - 1) : words;
    }

    static boolean changesTheNumber(String unit) {
        return MEASURES.contains(unit);
    }

    static boolean before(String unit) {
        return unit.equals("£") || unit.equals("$") || unit.equals("€");
    }
}
