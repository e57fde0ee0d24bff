package org.ibid.core.importing.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.docx.DocxFile;

/**
 * What a packed file holds, laid open: each part as its name, a line feed and its bytes, parts joined by
 * {@link #BETWEEN}. A fuzzer that changes packed bytes breaks their checksums and nothing else.
 */
final class Parts {

    private static final String BETWEEN = "\n\u0001PART\u0001\n";

    private Parts() {}

    static byte[] laidOpen(byte[] file) throws IOException {
        if (!Archive.looksLikeOne(file)) {
            return file;
        }
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                open.writeBytes((entry.getName() + "\n").getBytes(ISO_8859_1));
                open.writeBytes(zip.readAllBytes());
                open.writeBytes(BETWEEN.getBytes(ISO_8859_1));
            }
        }
        return open.toByteArray();
    }

    static byte[] packed(byte[] open) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String part : new String(open, ISO_8859_1).split(BETWEEN, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                parts.putIfAbsent(
                        part.substring(0, end), part.substring(end + 1).getBytes(ISO_8859_1));
            }
        }
        return parts.isEmpty() ? open : DocxFile.zipped(parts);
    }
}
