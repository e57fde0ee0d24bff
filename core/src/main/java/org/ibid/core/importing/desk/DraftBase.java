package org.ibid.core.importing.desk;

import java.util.List;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.SeenMarker;

/**
 * The text that a teacher's settlements are laid over: what an importer made, or what the teacher last wrote.
 *
 * @param v shape of this record when stored as JSON; 1
 * @param format name of the importer that read the original; as long as the text was not rewritten, what its doubts say
 * @param problems of the importer, for this text
 * @param markers what plain text had of figures that are or may be markers
 * @param pictures addresses of those kept with the draft
 * @param corrections of the reading that were made before this text, and hold wherever their words still stand
 */
public record DraftBase(
        int v,
        Origin origin,
        String format,
        EssayText text,
        List<ImportProblem> problems,
        List<SeenMarker> markers,
        List<String> pictures,
        List<Correction> corrections) {

    public static final int SHAPE = 1;

    public enum Origin {
        /** An importer read it in the original. */
        IMPORTED,
        /** The teacher rewrote it. */
        REWRITTEN,
        /** It is the text of a published version. */
        PUBLISHED
    }

    public DraftBase {
        problems = List.copyOf(problems);
        markers = List.copyOf(markers);
        pictures = List.copyOf(pictures);
        corrections = List.copyOf(corrections);
    }

    public static DraftBase imported(ImportedEssay essay) {
        List<String> pictures =
                essay.pictures().stream().map(KeptPicture::address).distinct().toList();
        return new DraftBase(
                SHAPE,
                Origin.IMPORTED,
                essay.format(),
                essay.text(),
                essay.problems(),
                essay.markers(),
                pictures,
                List.of());
    }

    /** A text in this one's place. What was said of the places of this one is said no more; corrections of the reading go on. */
    public DraftBase rewritten(EssayText other, List<Correction> carried) {
        return new DraftBase(SHAPE, Origin.REWRITTEN, format, other, List.of(), List.of(), pictures, carried);
    }

    public static DraftBase published(EssayText text, List<Correction> corrections) {
        return new DraftBase(SHAPE, Origin.PUBLISHED, "", text, List.of(), List.of(), List.of(), corrections);
    }
}
