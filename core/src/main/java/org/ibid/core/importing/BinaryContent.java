package org.ibid.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells files that are no text from text, by their first bytes and by what no text contains. */
final class BinaryContent {

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("%PDF", "a PDF"),
            Map.entry("PK\u0003\u0004", "a packed file (zip)"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Word file (.doc)"),
            Map.entry("{\\rtf", "rich text (RTF)"),
            Map.entry("\u001F\u008B", "a compressed file"),
            Map.entry("Rar!", "a compressed file"),
            Map.entry("7z\u00BC\u00AF", "a compressed file"),
            Map.entry("\u007FELF", "a program"));

    private static final String COPY = " Open it in the program it belongs to, copy the text and paste it here.";

    private BinaryContent() {}

    static void refuseKnownFormats(byte[] bytes) throws UnreadableEssay {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                throw binary("This is " + signature.getValue() + ", not plain text.", advice(signature.getKey()));
            }
        }
    }

    private static String advice(String signature) {
        return switch (signature) {
            case "PK\u0003\u0004" ->
                " Word files (.docx) and OpenDocument texts (.odt) are read as they are: choose “Find out” as their format. Anything else: unpack it and import the essay in it.";
            case "\u00D0\u00CF\u0011\u00E0", "{\\rtf" ->
                " Open it in a word processor, save it as .docx or .odt and import that.";
            default -> COPY;
        };
    }

    static void refuseControlCharacters(String text) throws UnreadableEssay {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw binary("This is not a text file.", COPY);
            }
            if (c < ' ' && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        if (controls > 3 && controls > text.length() / 100) {
            throw binary("This is not a text file.", COPY);
        }
    }

    private static UnreadableEssay binary(String what, String advice) {
        return new UnreadableEssay("binary", what + advice);
    }
}
