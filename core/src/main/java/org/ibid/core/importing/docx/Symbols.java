package org.ibid.core.importing.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Characters of the symbol fonts ({@code w:sym}), which have numbers of their own in the private use area. */
final class Symbols {

    private static final int PRIVATE = 0xF000;

    /** The Symbol font from 0x20 to 0x7E (Adobe Symbol encoding). */
    private static final String SYMBOL =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /** From 0xA1 to 0xE5. */
    private static final String SYMBOL_HIGH = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|―↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x4A, "☺"),
            Map.entry(0x4B, "😐"),
            Map.entry(0x4C, "☹"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x76, "❖"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "➔"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFE, "☑"));

    private Symbols() {}

    /** The character that readers see, or empty where the font is not known. */
    static Optional<String> of(String font, String hexadecimal) {
        if (!hexadecimal.matches("[0-9A-Fa-f]{1,6}")) {
            return Optional.empty();
        }
        int given = Integer.parseInt(hexadecimal, 16);
        int code = given >= PRIVATE && given <= PRIVATE + 0xFF ? given - PRIVATE : given;
        return switch (font.strip().toLowerCase(Locale.ROOT)) {
            case "symbol", "symbolmt", "standard symbols ps", "opensymbol" -> symbol(code);
            case "wingdings" -> Optional.ofNullable(WINGDINGS.get(code));
            default -> plain(font, code, given);
        };
    }

    private static Optional<String> symbol(int code) {
        if (code >= 0x20 && code <= 0x7E) {
            return Optional.of(SYMBOL.substring(code - 0x20, code - 0x1F));
        }
        return code >= 0xA1 && code <= 0xE5
                ? Optional.of(SYMBOL_HIGH.substring(code - 0xA1, code - 0xA0))
                : Optional.empty();
    }

    private static Optional<String> plain(String font, int code, int given) {
        boolean picture = font.toLowerCase(Locale.ROOT).matches(".*(?:dings|webdings|symbol).*");
        boolean character = Character.isDefined(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.PRIVATE_USE
                && Character.getType(code) != Character.SURROGATE;
        return character && (!picture || (given == code && code > 0xFF))
                ? Optional.of(Character.toString(code))
                : Optional.empty();
    }
}
