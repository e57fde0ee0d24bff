package org.ibid.web.library;

import java.util.List;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Reading;
import org.ibid.core.importing.desk.Corrections;
import org.ibid.core.importing.desk.DraftBase;
import org.ibid.core.importing.desk.DraftText;
import org.ibid.core.importing.desk.Settlement;
import org.ibid.core.reading.EssayReader;
import org.jspecify.annotations.Nullable;

/**
 * An essay on its way to its next version.
 *
 * @param original under which its bytes are kept; see {@link Drafts#original}
 * @param fileName its name; empty for a paste
 * @param format name of the format that the teacher chose; null to recognise it
 * @param metadata what the teacher said about it; empty fields where the original may speak
 * @param base what the importer made, or what was last written
 * @param settlements laid over it, in order
 * @param revision grows with every change; whoever changes a draft names the one that they saw
 */
public record Draft(
        String original,
        String fileName,
        @Nullable String format,
        EssayMetadata metadata,
        DraftBase base,
        List<Settlement> settlements,
        long revision) {

    public Draft {
        settlements = List.copyOf(settlements);
    }

    /** The text as far as it is settled. */
    public DraftText text() {
        return DraftText.of(base, settlements);
    }

    /** The version that it would be. Reading takes a second or more where the text is long. */
    public EssayVersion version() {
        DraftText text = text();
        Reading reading = new EssayReader().read(text.text(), metadata.language());
        return EssayVersion.of(metadata, text.text(), Corrections.on(reading, text.corrections()));
    }
}
