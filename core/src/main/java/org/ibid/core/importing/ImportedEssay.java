package org.ibid.core.importing;

import java.util.List;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;

/**
 * What an importer made of a source.
 *
 * @param format name of the importer that read it
 * @param pictures those that came inside the file and are shown in the text
 * @param markers what plain text had of figures that are or may be markers of notes; empty for formats that mark them
 */
public record ImportedEssay(
        String format,
        EssayMetadata metadata,
        EssayText text,
        List<ImportProblem> problems,
        List<KeptPicture> pictures,
        List<SeenMarker> markers) {

    public ImportedEssay {
        problems = List.copyOf(problems);
        pictures = List.copyOf(pictures);
        markers = List.copyOf(markers);
    }

    public ImportedEssay(
            String format,
            EssayMetadata metadata,
            EssayText text,
            List<ImportProblem> problems,
            List<KeptPicture> pictures) {
        this(format, metadata, text, problems, pictures, List.of());
    }

    public ImportedEssay(String format, EssayMetadata metadata, EssayText text, List<ImportProblem> problems) {
        this(format, metadata, text, problems, List.of());
    }
}
