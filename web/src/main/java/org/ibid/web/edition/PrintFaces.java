package org.ibid.web.edition;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of print, all of them in the archives that Ibid ships: Liberation Serif (Latin, Greek, Cyrillic,
 * Hebrew), and for what it lacks DejaVu Serif and DejaVu Sans (Arabic, Armenian, Georgian, symbols).
 */
final class PrintFaces {

    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    private static final List<Face> FACES = List.of(
            new Face("Book", LIBERATION + "Serif-Regular", 400, FontStyle.NORMAL),
            new Face("Book", LIBERATION + "Serif-Italic", 400, FontStyle.ITALIC),
            new Face("Book", LIBERATION + "Serif-Bold", 700, FontStyle.NORMAL),
            new Face("Book", LIBERATION + "Serif-BoldItalic", 700, FontStyle.ITALIC),
            new Face("Code", LIBERATION + "Mono-Regular", 400, FontStyle.NORMAL),
            new Face("Code", LIBERATION + "Mono-Bold", 700, FontStyle.NORMAL),
            new Face("Second", DEJAVU + "Serif", 400, FontStyle.NORMAL),
            new Face("Second", DEJAVU + "Serif-Bold", 700, FontStyle.NORMAL),
            new Face("Third", DEJAVU + "Sans", 400, FontStyle.NORMAL),
            new Face("Third", DEJAVU + "Sans-Bold", 700, FontStyle.NORMAL));

    private final List<CmapLookup> letters;

    PrintFaces() {
        letters = FACES.stream()
                .filter(face -> face.weight == 400 && face.style == FontStyle.NORMAL)
                .filter(face -> !face.family.equals("Code"))
                .map(Face::letters)
                .toList();
    }

    private record Face(String family, String path, int weight, FontStyle style) {

        InputStream open() {
            return Objects.requireNonNull(PrintFaces.class.getResourceAsStream(path + ".ttf"), path);
        }

        CmapLookup letters() {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void register(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(face::open, face.family, face.weight, face.style, true));
    }

    /** What of a text no face can set. */
    Missing missing(IntStream codePoints) {
        TreeSet<Integer> signs = new TreeSet<>();
        long[] counts = new long[2];
        codePoints.filter(PrintFaces::visible).forEach(c -> {
            counts[0]++;
            if (letters.stream().allMatch(face -> face.getGlyphId(c) == 0)) {
                counts[1]++;
                signs.add(c);
            }
        });
        return new Missing(List.copyOf(signs), counts[0], counts[1]);
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }

    /**
     * @param signs code points, each once
     * @param all how many signs the text has
     * @param lacking how many of them cannot be set
     */
    record Missing(List<Integer> signs, long all, long lacking) {

        private static final int NAMED = 12;

        /** More than every hundredth sign: the print would be no text. */
        boolean tooMany() {
            return lacking * 100 > all;
        }

        /** The signs as code points, such as {@code U+6F22}, since they cannot be shown. */
        String named() {
            String names = String.join(
                    ", ",
                    signs.stream()
                            .limit(NAMED)
                            .map(c -> String.format(java.util.Locale.ROOT, "U+%04X", c))
                            .toList());
            return signs.size() > NAMED ? names + " and others" : names;
        }
    }
}
