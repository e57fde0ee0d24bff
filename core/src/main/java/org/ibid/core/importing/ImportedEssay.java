package org.ibid.core.importing;

import java.util.List;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;

/** @param format name of the importer that read it */
public record ImportedEssay(String format, EssayMetadata metadata, EssayText text, List<ImportProblem> problems) {

    public ImportedEssay {
        problems = List.copyOf(problems);
    }
}
