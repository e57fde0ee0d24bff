package org.ibid.core.importing.odt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowAssembly;
import org.ibid.core.importing.flow.FlowPart;

/** Reads OpenDocument texts: .odt, .ott and flat .fodt. */
public final class OdtImporter implements EssayImporter {

    private static final int HEAD = 4096;
    private static final String KIND = "application/vnd.oasis.opendocument.";

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public double recognises(ImportSource source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        boolean named = source.name().toLowerCase(Locale.ROOT).matches("(?s).*\\.f?o[dt]t");
        if (Archive.looksLikeOne(bytes)) {
            // its kind is the first file in it, and is not packed
            int kind = head.indexOf("mimetype" + KIND);
            return kind > 0 && kind < 60
                    ? (head.startsWith("text", kind + 8 + KIND.length()) ? 0.97 : 0.8)
                    : named ? 0.65 : 0;
        }
        boolean flat = head.contains("<office:document") && head.contains("opendocument");
        return flat ? 0.97 : 0;
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        OpenDocument file = OpenDocument.of(source);
        XmlElement body = file.text();
        OdtText text = OdtText.of(file, body);
        List<FlowPart> parts = OdtBlocks.read(text, body);
        EssayMetadata said = OdtMeta.read(file.meta(), text.language());
        return new FlowAssembly(parts, text.notes().values(), text.losses())
                .essay(format(), said, text.pictures().all());
    }
}
