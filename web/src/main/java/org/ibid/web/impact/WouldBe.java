package org.ibid.web.impact;

import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Reading;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.reading.EssayReader;
import org.ibid.web.library.Draft;

/** The version that a draft would be. */
public final class WouldBe {

    private WouldBe() {}

    static EssayVersion of(Draft draft) throws UnreadableEssay {
        return of(Inspection.of(draft.source(), draft.format()), draft.metadata());
    }

    /** The reading is made anew where the teacher says that the essay is in another language than the importer took it for. */
    public static EssayVersion of(Inspection seen, EssayMetadata metadata) {
        Reading reading = metadata.language().equals(seen.metadata().language())
                ? seen.reading()
                : new EssayReader().read(seen.text(), metadata.language());
        return EssayVersion.of(metadata, seen.text(), reading);
    }
}
