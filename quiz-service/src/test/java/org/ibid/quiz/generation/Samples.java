package org.ibid.quiz.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Kinds;
import org.ibid.quiz.language.EssayLanguage;

/** The sample essays with everything that is made of them. */
final class Samples {

    static final List<EssayVersion> ALL =
            List.of(read("broad-street.md"), read("soviet-power.md"), read("soviet-power-pasted.txt"));

    record Made(EssayLanguage essay, Generator by, Draft draft) {
        boolean caught(Draft changed) {
            return Gates.check(changed, essay, by.gates()).stream().anyMatch(c -> !c.pass());
        }
    }

    private Samples() {}

    /** Every draft that passes every gate. */
    static List<Made> made() {
        List<Made> made = new ArrayList<>();
        for (EssayVersion version : ALL) {
            EssayLanguage essay = EssayLanguage.of(version);
            for (Generator generator : Kinds.ALL) {
                for (Draft draft : generator.drafts(essay)) {
                    Made one = new Made(essay, generator, draft);
                    if (!one.caught(draft)) {
                        made.add(one);
                    }
                }
            }
        }
        return made;
    }

    private static EssayVersion read(String file) {
        try {
            Path path = Path.of("..", "samples", file);
            Inspection seen = Inspection.of(new ImportSource(file, Files.readAllBytes(path)), null);
            return EssayVersion.of(seen.metadata(), seen.text(), seen.reading());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }
}
