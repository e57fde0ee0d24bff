package org.ibid.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final EssayVersion ESSAY = essay("""
            The soldiers voted with their feet. They went home in their thousands.

            Nobody counted them twice.
            """);

    @Test
    void sentencesStandInReadingOrderAndTheMostMarkedCanComeFirst() {
        Digest digest = Digest.of(
                ESSAY,
                placed(ESSAY, marks("Nobody counted them twice.", 3, "They went home in their thousands.", 1)),
                20);

        assertThat(digest.sentences())
                .extracting(Digest.Unclear::words)
                .containsExactly("They went home in their thousands.", "Nobody counted them twice.");
        assertThat(digest.mostMarked()).extracting(Digest.Unclear::students).containsExactly(3, 1);
    }

    @Test
    void aStudentWhoMarkedPartsOfASentenceTwiceCountsOnce() {
        UUID student = UUID.randomUUID();

        Digest digest = Digest.of(
                ESSAY,
                placed(ESSAY, List.of(mark(student, ESSAY, "They went home"), mark(student, ESSAY, "their thousands"))),
                20);

        assertThat(digest.sentences()).extracting(Digest.Unclear::students).containsExactly(1);
    }

    @Test
    void aSmallClassHasNoNumbersAndNoOrderThatTellsThem() {
        Digest digest = Digest.of(
                ESSAY,
                placed(ESSAY, marks("Nobody counted them twice.", 3, "They went home in their thousands.", 1)),
                4);

        assertThat(digest.counted()).isFalse();
        assertThat(digest.sentences()).extracting(Digest.Unclear::students).containsOnly(0);
        assertThat(digest.mostMarked()).isEmpty();
    }

    @Test
    void whatHasLeftTheTextIsKeptWithItsWords() {
        EssayVersion later = essay("They went home in their thousands.\n\nNobody counted them twice.\n");

        Digest digest = Digest.of(
                later,
                placed(
                        later,
                        List.of(
                                mark(UUID.randomUUID(), ESSAY, "The soldiers voted with their feet."),
                                mark(UUID.randomUUID(), ESSAY, "Nobody counted them twice."))),
                20);

        assertThat(digest.gone())
                .extracting(Digest.Unclear::words)
                .containsExactly("The soldiers voted with their feet.");
        assertThat(digest.sentences()).extracting(Digest.Unclear::words).containsExactly("Nobody counted them twice.");
    }

    private static List<PlacedMark> placed(EssayVersion essay, List<Mark> marks) {
        MarkPaths paths = new MarkPaths(essay.text(), version -> ESSAY.text());
        return marks.stream()
                .map(mark -> PlacedMark.of(essay.text(), mark, paths.follow(mark)))
                .toList();
    }

    private static List<Mark> marks(String one, int students, String other, int others) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            marks.add(mark(UUID.randomUUID(), ESSAY, one));
        }
        for (int i = 0; i < others; i++) {
            marks.add(mark(UUID.randomUUID(), ESSAY, other));
        }
        return marks;
    }

    private static Mark mark(UUID student, EssayVersion essay, String words) {
        int at = essay.text().canonical().indexOf(words);
        Target target = Target.in(essay.text(), null, new Span(at, at + words.length()), Target.Role.STIMULUS);
        return new Mark(UUID.randomUUID(), student, UUID.randomUUID(), Mark.Kind.UNCLEAR, 1, target, "", Instant.EPOCH);
    }

    private static EssayVersion essay(String markdown) {
        try {
            Inspection read =
                    Inspection.of(new ImportSource("", markdown.getBytes(StandardCharsets.UTF_8)), "markdown");
            return EssayVersion.of(read.metadata(), read.text(), read.reading());
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }
}
