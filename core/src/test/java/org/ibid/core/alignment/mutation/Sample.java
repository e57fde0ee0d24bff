package org.ibid.core.alignment.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;

/** The essays of {@code samples/}, each with sentences of the other one to put into it. */
record Sample(Draft draft, List<String> foreign) {

    static List<Sample> both() {
        Draft one = read("soviet-power.md");
        Draft other = read("broad-street.md");
        return List.of(new Sample(one, sentences(other)), new Sample(other, sentences(one)));
    }

    private static Draft read(String name) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("../samples", name));
            Inspection seen = Inspection.of(new ImportSource(name, bytes), null);
            return Draft.of(seen.text(), seen.reading());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sentences(Draft draft) {
        return draft.parts().stream()
                .flatMap(part -> part.pieces.stream())
                .filter(piece -> piece.inked().size() >= 6)
                .map(piece -> piece.text().strip())
                .toList();
    }
}
