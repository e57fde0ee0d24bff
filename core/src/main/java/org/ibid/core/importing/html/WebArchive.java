package org.ibid.core.importing.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.KeptPictures;
import org.ibid.core.importing.UnreadableEssay;
import org.jspecify.annotations.Nullable;

/**
 * A page with its pictures in one file, as browsers and Word save it: MHTML (RFC 2557).
 *
 * @param page in UTF-8 where the archive says its encoding
 * @param address of the page, or empty
 * @param pictures by the addresses that the page calls them by
 */
record WebArchive(ImportSource page, String address, Map<String, KeptPicture> pictures) {

    private static final int HEAD = 8 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final Pattern RELATED =
            Pattern.compile("(?im)^content-type:\\s*multipart/(?:related|mixed|alternative)\\b");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?is)boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{2,40})");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

    static boolean looksLikeOne(byte[] bytes) {
        String head = latin(bytes, 0, Math.min(HEAD, bytes.length));
        return head.toLowerCase(Locale.ROOT).contains("mime-version:")
                && RELATED.matcher(head).find()
                && BOUNDARY.matcher(head).find();
    }

    /** @throws UnreadableEssay {@code too-large} or {@code damaged} */
    static WebArchive of(ImportSource source) throws UnreadableEssay {
        byte[] bytes = source.bytes();
        if (bytes.length > Archive.LARGEST_FILE) {
            throw new UnreadableEssay(
                    "too-large",
                    "This web archive has " + bytes.length / 1048576 + " MB; the most that can be imported is "
                            + Archive.LARGEST_FILE / 1048576 + " MB. Save the page without its pictures.");
        }
        String whole = latin(bytes, 0, bytes.length);
        Matcher boundary = BOUNDARY.matcher(whole);
        List<Part> parts = boundary.find()
                ? parts(whole, boundary.group(1) == null ? boundary.group(2) : boundary.group(1))
                : List.of();
        Part page = parts.stream()
                .filter(p -> p.type().matches("text/html|application/xhtml\\+xml"))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableEssay(
                                "damaged",
                                "There is no page in this web archive. Open it in a browser and save it again, or copy its text and paste it."));
        Map<String, KeptPicture> pictures = new HashMap<>();
        parts.stream().filter(p -> p.type().startsWith("image/")).forEach(p -> p.addTo(pictures));
        return new WebArchive(
                new ImportSource(source.name(), page.inUtf8()), page.header("content-location"), pictures);
    }

    private static List<Part> parts(String whole, String boundary) {
        List<Part> parts = new ArrayList<>();
        String line = "--" + boundary;
        int at = whole.indexOf(line);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            int from = at + line.length();
            int next = whole.indexOf("\n" + line, from);
            if (whole.startsWith("--", from) || next < 0) {
                break;
            }
            Part.of(whole.substring(from, next)).ifPresent(parts::add);
            at = next + 1;
        }
        return parts;
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    /** @param body one character a byte */
    private record Part(Map<String, String> headers, String body) {

        static Optional<Part> of(String part) {
            Matcher blank = BLANK_LINE.matcher(part);
            if (!blank.find()) {
                return Optional.empty();
            }
            Map<String, String> headers = new HashMap<>();
            String unfolded = part.substring(0, blank.start()).replaceAll("\\r?\\n[ \\t]+", " ");
            for (String header : unfolded.split("\\r?\\n", -1)) {
                int colon = header.indexOf(':');
                if (colon > 0) {
                    headers.putIfAbsent(
                            header.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            header.substring(colon + 1).strip());
                }
            }
            return Optional.of(new Part(headers, part.substring(blank.end())));
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String type() {
            String type = header("content-type");
            int end = type.indexOf(';');
            return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        }

        private byte[] bytes() {
            return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
                case "base64" -> fromBase64(body);
                case "quoted-printable" -> fromQuotedPrintable(body);
                default -> body.getBytes(StandardCharsets.ISO_8859_1);
            };
        }

        private byte[] inUtf8() {
            Charset charset = charset();
            return charset == null || charset.equals(StandardCharsets.UTF_8)
                    ? bytes()
                    : ("\uFEFF" + new String(bytes(), charset)).getBytes(StandardCharsets.UTF_8);
        }

        private @Nullable Charset charset() {
            Matcher said = CHARSET.matcher(header("content-type"));
            try {
                return said.find() ? Charset.forName(said.group(1)) : null;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return null;
            }
        }

        private void addTo(Map<String, KeptPicture> pictures) {
            byte[] bytes = bytes();
            KeptPictures.mediaType(bytes).ifPresent(type -> {
                KeptPicture picture = KeptPicture.of(type, bytes);
                String location = header("content-location");
                String id = header("content-id").replaceAll("^<|>$", "");
                if (!location.isEmpty()) {
                    pictures.putIfAbsent(location, picture);
                }
                if (!id.isEmpty()) {
                    pictures.putIfAbsent("cid:" + id, picture);
                }
            });
        }
    }

    private static byte[] fromBase64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** RFC 2045, section 6.7; what is no code stands for itself. */
    private static byte[] fromQuotedPrintable(String body) {
        StringBuilder decoded = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int high = c == '=' && i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
            if (low >= 0) {
                decoded.append((char) (high * 16 + low));
                i += 2;
            } else if (c == '=' && body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (c != '=' || !body.startsWith("\n", i + 1)) {
                decoded.append(c);
            } else {
                i++;
            }
        }
        return decoded.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
