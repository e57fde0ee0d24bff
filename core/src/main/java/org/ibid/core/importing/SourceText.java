package org.ibid.core.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a source, decoded and made uniform: line feeds, NFC, neither byte order mark nor control characters
 * other than tabs.
 *
 * @param problems what was lost on the way
 */
public record SourceText(String text, List<ImportProblem> problems) {

    /** Most bytes that are read as text. */
    public static final int LARGEST = 4 * 1024 * 1024;

    /** Most lines: no essay has as many, however narrow its lines. */
    private static final int MOST_LINES = 200_000;

    /** In UTF-16 without a mark at least one character of so many has a zero byte. */
    private static final int LEAST_ZEROS = 20;

    /** In fewer bytes zeros may be chance. */
    private static final int SHORTEST_UNMARKED = 32;

    public SourceText {
        problems = List.copyOf(problems);
    }

    /** @throws UnreadableEssay {@code empty}, {@code binary} or {@code too-large} */
    public static SourceText of(ImportSource source) throws UnreadableEssay {
        byte[] bytes = source.bytes();
        BinaryContent.refuseKnownFormats(bytes);
        if (bytes.length > LARGEST) {
            throw new UnreadableEssay(
                    "too-large",
                    String.format(
                            Locale.ROOT,
                            "This text has %.1f MB; the most that can be imported is %d MB. Import it in parts, a chapter each.",
                            bytes.length / 1048576.0,
                            LARGEST / 1048576));
        }
        Decoded read = decode(bytes);
        String decoded = read.text();
        BinaryContent.refuseControlCharacters(decoded);
        String text = UniformText.of(decoded);
        if (UniformText.blank(text)) {
            throw new UnreadableEssay("empty", "There is no text here. Paste the essay, or choose another file.");
        }
        refuseTooManyLines(text);
        return new SourceText(text, lost(read));
    }

    private static void refuseTooManyLines(String text) throws UnreadableEssay {
        long lines = text.chars().filter(c -> c == '\n').count();
        if (lines > MOST_LINES) {
            throw new UnreadableEssay(
                    "too-large",
                    String.format(
                            Locale.ROOT,
                            "This text has %,d lines; the most that can be imported is %,d. Import it in parts, a chapter each.",
                            lines,
                            MOST_LINES));
        }
    }

    /** @param guessed the encoding, where it is none of the usual */
    private record Decoded(String text, @Nullable String guessed) {}

    private static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), null);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), null);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), null);
        }
        Charset wide = unmarkedUtf16(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), null);
        }
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    null);
        } catch (CharacterCodingException e) {
            return mostlyUtf8(bytes);
        }
    }

    /** Spaces and line ends have a zero byte in UTF-16, always on the same side, and no text has any in another encoding. */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        boolean enough = Math.max(even, odd) * LEAST_ZEROS > bytes.length / 2;
        if (bytes.length % 2 != 0 || bytes.length < SHORTEST_UNMARKED || !enough || (even > 0 && odd > 0)) {
            return null;
        }
        return even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** One broken byte in a UTF-8 text must not turn all its accents into pairs of letters. */
    private static Decoded mostlyUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == 0xFFFD).count();
        long other = lenient.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        if (broken * 10 < other) {
            return new Decoded(lenient, null);
        }
        EightBitText text = EightBitText.of(bytes);
        return new Decoded(text.text(), text.usual() ? null : text.charset().displayName());
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<ImportProblem> lost(Decoded read) {
        String decoded = read.text();
        List<ImportProblem> problems = new ArrayList<>();
        long broken = decoded.chars().filter(c -> c == 0xFFFD).count();
        if (broken > 0) {
            problems.add(new ImportProblem(
                    "characters-lost",
                    broken
                            + " characters could not be read and stand as \uFFFD. Save the text as UTF-8 and import it again, or correct them.",
                    null));
        }
        if (read.guessed() != null) {
            problems.add(new ImportProblem(
                    "encoding-guessed",
                    "The file does not say how its letters are encoded; it was read as " + read.guessed()
                            + ". If letters look wrong, save it as UTF-8 and import it again.",
                    null));
        }
        if (decoded.chars().anyMatch(UniformText::overridesDirection)) {
            problems.add(new ImportProblem(
                    "direction-override",
                    "Invisible characters that turn the direction of writing round were taken out.",
                    null));
        }
        return problems;
    }
}
