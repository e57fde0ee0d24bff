package org.ibid.quiz.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.quiz.language.EssayLanguage;

/** Small essays for tests, read as a pasted text is. */
public final class Essays {

    private Essays() {}

    /** @param paragraphs joined by blank lines */
    public static EssayVersion pasted(String... paragraphs) {
        return read(String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8), "text");
    }

    public static EssayLanguage tagged(String... paragraphs) {
        return EssayLanguage.of(pasted(paragraphs));
    }

    /** An essay whose notes have come with it. */
    public static EssayLanguage markdown(String... paragraphs) {
        return EssayLanguage.of(read(String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8), "markdown"));
    }

    /** Drafts of one generator that pass its own gates and those for all. */
    public static List<Draft> passing(Generator generator, EssayLanguage essay) {
        return generator.drafts(essay).stream()
                .filter(d -> generator.gates().stream()
                        .allMatch(g -> g.check(d, essay).pass()))
                .toList();
    }

    /** A small essay of the test resources with figures, quotations, notes without texts. */
    public static EssayVersion wells() {
        try (InputStream in = Essays.class.getResourceAsStream("/essays/wells.txt")) {
            return read(java.util.Objects.requireNonNull(in).readAllBytes(), "text");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EssayVersion read(byte[] bytes, String format) {
        try {
            Inspection seen = Inspection.of(new ImportSource("", bytes), format);
            return EssayVersion.of(
                    seen.metadata().titled("The wells of Harbury", List.of("Ann Example")),
                    seen.text(),
                    seen.reading());
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drafts of one generator, without gates. */
    public static List<Draft> drafts(Generator generator, String... paragraphs) {
        return generator.drafts(tagged(paragraphs));
    }
}
