package org.ibid.web.edition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;

/** Editions for tests. */
final class SampleEditions {

    static final UUID ESSAY = UUID.fromString("00000000-0000-7000-8000-000000000e55");
    static final Instant PUBLISHED = Instant.parse("2026-11-20T10:15:30Z");

    private SampleEditions() {}

    static Edition of(EssayVersion version) {
        return of(version, Map.of());
    }

    static Edition of(EssayVersion version, Map<String, KeptImage> pictures) {
        return Edition.of(ESSAY, 2, PUBLISHED, version, pictures);
    }

    /** The version that a text in Markdown is read as. */
    static EssayVersion read(String title, String markdown) {
        try {
            Inspection read =
                    Inspection.of(new ImportSource("", markdown.getBytes(StandardCharsets.UTF_8)), "markdown");
            return EssayVersion.of(read.metadata().titled(title, List.of("A. Writer")), read.text(), read.reading());
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of the essays that Ibid ships. */
    static EssayVersion shipped(String file) {
        try {
            return read(
                    "Shipped & <set>", Files.readString(Path.of("../samples").resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeptImage dot() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return KeptImage.of(png.toByteArray()).orElseThrow();
    }
}
