package org.ibid.web.importing;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.ImportSource;
import org.ibid.web.language.Numbers;
import org.ibid.web.layout.FieldErrors;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What comes with the form of the import page: a text or a file, and perhaps the format's name. */
public class ImportForm {

    /** Limit of a pasted essay, in bytes of UTF-8. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Limit of a file, which may hold pictures. What it holds of text has a limit of its own, and its importer names it. */
    static final int MOST_BYTES_OF_FILE = Archive.LARGEST_FILE;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable
    String text;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable
    String format;

    @RestForm("file")
    @Nullable
    FileUpload file;

    /** Name of the field that the import is made from. */
    String field() {
        return hasFile() ? "file" : "text";
    }

    boolean hasFile() {
        return file != null && file.fileName() != null && !file.fileName().isEmpty();
    }

    /** The file if there is one, else the text. */
    ImportSource source() {
        if (file == null || !hasFile()) {
            return new ImportSource("", typed().getBytes(StandardCharsets.UTF_8));
        }
        try {
            return new ImportSource(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was typed or pasted, with the line ends of this platform and not those of a form. */
    String typed() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    @Nullable
    String chosenFormat() {
        return format == null || format.isBlank() ? null : format;
    }

    FieldErrors check(ImportWords words, Numbers numbers) {
        FieldErrors errors = new FieldErrors();
        ImportSource source = source();
        String field = field();
        return errors.addIf(
                        source.bytes().length == 0 || (typed().isBlank() && !hasFile()),
                        field,
                        hasFile() ? words.fileEmpty() : words.textMissing())
                .addIf(
                        hasFile() && source.bytes().length > MOST_BYTES_OF_FILE,
                        field,
                        words.fileTooLarge(megabytes(source, numbers)))
                .addIf(
                        !hasFile() && source.bytes().length > MOST_BYTES,
                        field,
                        words.tooLong(megabytes(source, numbers)));
    }

    /** With one place behind the point. */
    private static String megabytes(ImportSource source, Numbers numbers) {
        return numbers.of(Math.round(source.bytes().length / (1024.0 * 1024.0) * 10) / 10.0);
    }
}
