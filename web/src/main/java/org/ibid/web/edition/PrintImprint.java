package org.ibid.web.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of its own making: the day of publication instead of the hour of printing, so that the same version gives the same bytes. */
final class PrintImprint {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private PrintImprint() {}

    static void on(PDDocument document, Edition edition) throws IOException {
        GregorianCalendar published = GregorianCalendar.from(edition.published().atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(published);
        document.getDocumentInformation().setModificationDate(published);
        document.setDocumentId(edition.essay().getMostSignificantBits() + edition.number());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(CreateDate|ModifyDate)>)[^<]*", "$1" + SECOND.format(edition.published()));
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
