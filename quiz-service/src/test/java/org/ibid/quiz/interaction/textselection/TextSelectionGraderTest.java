package org.ibid.quiz.interaction.textselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

class TextSelectionGraderTest {

    private static final String FIRST = """
        # Wells

        The pump stood in the street. Its water was clear and cold. People came from far to drink it.

        Nobody looked at the cesspool behind the wall. It lay three feet from the well. Its bricks were rotten through.
        """;
    private static final EssayVersion WELLS = essay(FIRST);
    private static final Interaction.TextSelection ANYWHERE = new Interaction.TextSelection(10);

    private final TextSelectionGrader grader = new TextSelectionGrader();

    private static EssayVersion essay(String markdown) {
        try {
            Inspection read =
                    Inspection.of(new ImportSource("", markdown.getBytes(StandardCharsets.UTF_8)), "markdown");
            return EssayVersion.of(read.metadata().titled("Wells", List.of("A. Writer")), read.text(), read.reading());
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sentence sentence(EssayVersion version, String words) {
        return version.reading().sentences().stream()
                .filter(s -> s.span().in(version.text().canonical()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Target target(String words) {
        return Target.in(WELLS.text(), null, sentence(WELLS, words).span(), Target.Role.EVIDENCE);
    }

    private static Response.TextSelection select(String words) {
        int start = WELLS.text().canonical().indexOf(words);
        return new Response.TextSelection(
                List.of(new Response.Selected(null, new Span(start, start + words.length()))));
    }

    private double score(TextSelectionKey key, Response.TextSelection response) {
        return grader.grade(ANYWHERE, key, Snapping.snap(WELLS, response)).score();
    }

    @Test
    void aSelectionSnapsToASentenceFromHalfOfItsWordsOn() {
        TextSelectionKey key = new TextSelectionKey(List.of(List.of(target("three feet"))));
        assertThat(score(key, select("It lay three feet from the well."))).isEqualTo(1);
        assertThat(score(key, select("lay three feet from"))).isEqualTo(1);
        assertThat(score(key, select("three feet"))).isZero(); // two words of seven
        assertThat(score(key, select("the wall. It lay three feet from the well. Its bri")))
                .isEqualTo(1);
        assertThat(score(key, select("It lay three feet from the well. Its bricks were rotten through.")))
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void goldIsFoundAgainWhereItStandsInALaterVersion() {
        TextSelectionKey key = new TextSelectionKey(List.of(List.of(target("three feet")), List.of(target("cold"))));
        EssayVersion later = essay(FIRST.replace("The pump stood", "Long ago the famous pump stood")
                .replace("Its water was clear and cold. ", ""));

        TextSelectionKey moved = Snapping.in(later, key);

        assertThat(moved.goldSets()).hasSize(1);
        assertThat(moved.goldSets().getFirst().getFirst().position().span())
                .isEqualTo(sentence(later, "three feet").span());
    }

    @Test
    void whereEveryGoldSetIsLostATeacherDecides() {
        TextSelectionKey lost = Snapping.in(
                essay("# Other\n\nNothing of it is here."), new TextSelectionKey(List.of(List.of(target("cold")))));
        assertThat(grader.grade(ANYWHERE, lost, select("cold")).state()).isEqualTo(Outcome.State.TEACHER_ONLY);
    }

    @Test
    void aKeyComesBackFromTheDeskAsItWasOrNotAtAll() {
        TextSelectionKey key = new TextSelectionKey(List.of(List.of(target("three feet")), List.of(target("cold"))));
        KeyForm same = new KeyForm("a", grader.right(ANYWHERE, key), grader.accepted(key), Map.of());
        assertThat(grader.fromForm(ANYWHERE, key, same)).isEqualTo(new KeyEdit.Accepted(key));
        KeyForm other = new KeyForm("a", select("cold"), List.of(), Map.of());
        assertThat(grader.fromForm(ANYWHERE, key, other)).isInstanceOf(KeyEdit.Refused.class);
    }

    @Property
    void scoresLieBetweenNoneAndWholeAndMoreThanThreeTimesTheGoldGetsHalfAtMost(
            @ForAll @Size(min = 1, max = 3) Set<@IntRange(max = 5) Integer> gold,
            @ForAll @Size(max = 6) Set<@IntRange(max = 5) Integer> selected) {
        TextSelectionKey key = new TextSelectionKey(
                List.of(spans(gold).stream().map(TextSelectionGraderTest::at).toList()));
        double score = score(
                key,
                new Response.TextSelection(spans(selected).stream()
                        .map(s -> new Response.Selected(null, s))
                        .toList()));
        assertThat(score).isBetween(0.0, 1.0);
        assertThat(score == 1).isEqualTo(gold.equals(selected));
        if (selected.size() > 3 * gold.size()) {
            assertThat(score).isLessThanOrEqualTo(0.5);
        }
    }

    private static Target at(Span span) {
        return Target.in(WELLS.text(), null, span, Target.Role.EVIDENCE);
    }

    private static List<Span> spans(Set<Integer> numbers) {
        List<Span> spans = new ArrayList<>();
        WELLS.reading().sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.in(WELLS.text().canonical()).endsWith("."))
                .forEach(spans::add);
        return numbers.stream().sorted().map(spans::get).toList();
    }
}
