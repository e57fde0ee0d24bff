package org.ibid.web.edition;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Which file is asked for. */
enum EditionFile {
    EPUB("epub", "application/epub+zip"),
    PDF("pdf", "application/pdf");

    private static final int LONGEST_NAME = 80;

    final String suffix;
    final String mediaType;

    EditionFile(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** The header that names the file after the essay: in plain letters, and in its own for those who know RFC 6266. */
    String disposition(String title) {
        String own = safe(title) + "." + suffix;
        return "attachment; filename=\"" + plain(own) + "\"; filename*=UTF-8''" + encoded(own);
    }

    /** Letters, digits and a few marks: nothing that a file system or a shell understands. */
    private static String safe(String title) {
        String words = title.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '-'
                        ? c
                        : ' ')
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ")
                .replaceAll("^[- ]+", "");
        return words.isEmpty() ? "essay" : words;
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9. -]", "");
        return plain.startsWith(".") || plain.isBlank() ? "essay" + plain.strip() : plain;
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean alone = (c < 0x80 && Character.isLetterOrDigit(c)) || c == '.' || c == '-';
            encoded.append(alone ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
