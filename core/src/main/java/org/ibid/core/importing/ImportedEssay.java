package org.ibid.core.importing;

import java.util.List;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.StatedVoice;

/**
 * What an importer made of a source.
 *
 * @param format name of the importer that read it
 * @param pictures those that came inside the file and are shown in the text
 * @param markers what plain text had of figures that are or may be markers of notes; empty for formats that mark them
 * @param voices what the format itself says of who speaks
 */
public record ImportedEssay(
        String format,
        EssayMetadata metadata,
        EssayText text,
        List<ImportProblem> problems,
        List<KeptPicture> pictures,
        List<SeenMarker> markers,
        List<StatedVoice> voices) {

    public ImportedEssay {
        problems = List.copyOf(problems);
        pictures = List.copyOf(pictures);
        markers = List.copyOf(markers);
        voices = List.copyOf(voices);
    }

    public ImportedEssay(
            String format,
            EssayMetadata metadata,
            EssayText text,
            List<ImportProblem> problems,
            List<KeptPicture> pictures) {
        this(format, metadata, text, problems, pictures, List.of(), List.of());
    }

    public ImportedEssay(String format, EssayMetadata metadata, EssayText text, List<ImportProblem> problems) {
        this(format, metadata, text, problems, List.of());
    }
}
