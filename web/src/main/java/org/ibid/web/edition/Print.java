package org.ibid.web.edition;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ibid.core.essay.Footnote;

/**
 * The essay as a PDF for A4 paper: notes at the foot of the page, a running title, page numbers, bookmarks, tags for
 * screen readers. Nothing is fetched: what is not in the edition is refused.
 */
final class Print {

    /** Characters of text and notes above which a print is not tried: about four hundred pages. */
    static final int LONGEST = 1_000_000;

    static {
        XRLog.setLoggingEnabled(false); // it would write down every step of every essay
    }

    private final PrintFaces faces = new PrintFaces();
    private final String styles = styles();

    /** @throws Unprintable with the reason */
    byte[] of(Edition edition) throws Unprintable {
        PrintFaces.Missing missing = faces.missing(signs(edition));
        refuse(edition, missing);
        PrintPictures pictures = new PrintPictures(edition.pictures());
        PdfRendererBuilder builder = builder(pictures);
        builder.withHtmlContent(PrintMarkup.of(edition, missing, pictures, styles), "ibid:/");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            PrintImprint.on(document, edition);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(PrintPictures pictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        faces.register(builder);
        builder.useReplacementText("□");
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Ibid");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUriResolver((base, address) -> address.startsWith(PrintMarkup.PICTURES) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(PrintMarkup.PICTURES),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                address -> new Bytes(pictures.of(address.substring(PrintMarkup.PICTURES.length()))), "ibid-picture");
        return builder;
    }

    private static void refuse(Edition edition, PrintFaces.Missing missing) throws Unprintable {
        int length = edition.version().text().canonical().length()
                + edition.version().text().footnotes().stream()
                        .mapToInt(note -> note.text() == null ? 0 : note.text().length())
                        .sum();
        if (length > LONGEST) {
            throw new Unprintable(Unprintable.Reason.TOO_LONG, "");
        }
        if (missing.tooMany()) {
            throw new Unprintable(Unprintable.Reason.LETTERS, missing.named());
        }
    }

    private static IntStream signs(Edition edition) {
        return Stream.concat(
                        Stream.of(
                                edition.page().title(),
                                edition.page().authors(),
                                edition.version().text().canonical()),
                        edition.version().text().footnotes().stream()
                                .map(Footnote::text)
                                .filter(Objects::nonNull)
                                .map(String::valueOf))
                .flatMapToInt(String::codePoints);
    }

    private static String styles() {
        try (InputStream in = Print.class.getResourceAsStream("/edition/print.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Bytes(
            @SuppressWarnings("ArrayRecordComponent") byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    /** An essay that cannot be printed here. */
    static final class Unprintable extends Exception {

        private static final long serialVersionUID = 1;

        enum Reason {
            TOO_LONG,
            LETTERS
        }

        final Reason reason;

        /** The letters that are lacking, such as {@code U+6F22}; empty for other reasons. */
        final String letters;

        Unprintable(Reason reason, String letters) {
            super(reason + " " + letters);
            this.reason = reason;
            this.letters = letters;
        }
    }
}
