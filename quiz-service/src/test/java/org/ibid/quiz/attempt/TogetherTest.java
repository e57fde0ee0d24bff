package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.QuizCheck;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.item.PinnedItem;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final String WORDS =
            "The mill burned in May, the owner said. The bank failed in June. Nobody asked the miller why it had.";
    private static final EssayText TEXT = new EssayText(
            WORDS, List.of(new Block.Paragraph("p1", new Span(0, WORDS.length()))), List.of(), List.of(), List.of());
    private static final UUID ESSAY = UUID.randomUUID();

    @Test
    void itemsOnTheSameWordsAreEnemies() {
        QuizCheck check = Together.check(List.of(
                asked("When did the mill burn?", "The mill burned in May", "The mill burned in May", "May"),
                asked("What burned in spring?", "mill burned", "mill burned", "The mill"),
                asked("What failed?", "The bank failed in June", "The bank failed in June", "The bank")));

        assertThat(check.clashes()).hasSize(1);
        assertThat(check.clashes().getFirst().why()).isEqualTo(QuizCheck.Why.SAME_WORDS);
    }

    @Test
    void itemThatSaysTheAnswerOfAnotherWhileItAsksIsNamedWithIt() {
        Together.Asked tells = asked(
                "Who said that the mill burned in May?",
                "The mill burned in May, the owner said",
                "the owner said",
                "He");
        Together.Asked told = asked("When did it burn?", "burned in May", "burned in May", "May");
        Together.Asked elsewhere = asked("When was it not?", "failed in June", "failed in June", "May");

        assertThat(whys(tells, told)).containsExactly(QuizCheck.Why.TELLS);
        assertThat(whys(told, tells)).containsExactly(QuizCheck.Why.TELLS);
        assertThat(whys(tells, elsewhere)).isEmpty();
    }

    @Test
    void itemsAreEnemiesByTheEssayThatTheirWordsStandInAndNotByTheirOffsets() {
        UUID other = UUID.randomUUID();
        Together.Asked here = asked("When did the mill burn?", "The mill burned", "The mill burned in May", "May");
        Together.Asked there = besideOf(here, other, "Which of both knows it?");

        assertThat(whys(there, here))
                .as("its proof is in the other essay, at the same offsets")
                .isEmpty();
        assertThat(whys(there, besideOf(here, other, "Who else has heard?"))).isNotEmpty();
    }

    /** The same, but proved by the same offsets of another essay. */
    private static Together.Asked besideOf(Together.Asked asked, UUID other, String stem) {
        PinnedItem item = asked.item();
        List<Target> targets = List.of(
                target("Nobody", Target.Role.STIMULUS),
                target("The mill burned in May", Target.Role.EVIDENCE).ofEssay(other.toString()));
        ItemBody body = ItemBody.of(
                        item.body().kind(), stem, targets, item.body().parts())
                .beside(List.of(new ItemBody.Beside(other.toString(), 1)));
        return new Together.Asked(
                new PinnedItem(UUID.randomUUID(), item.revision(), item.anchor(), ESSAY, 1, body), asked.keys());
    }

    @Test
    void nearlyTheSameQuestionIsSaidToBeThat() {
        Together.Asked one =
                asked("When did the old mill burn down, as the owner said?", "The mill", "The mill", "May");
        Together.Asked other = asked("When did the mill burn down, as the owner said?", "Nobody", "Nobody", "May");
        Together.Asked otherKey = asked("When did the mill burn down, as the owner said?", "Nobody", "why", "June");

        assertThat(whys(one, other)).containsExactly(QuizCheck.Why.ALIKE);
        assertThat(whys(one, otherKey)).isEmpty();
    }

    @Test
    void keysThatStandAtOnePlaceAreLopsidedAndScatteredOnesAreNot() {
        List<Together.Asked> first = placed(9, number -> 0);
        QuizCheck lopsided = Together.check(first);
        QuizCheck scattered = Together.check(placed(9, number -> number % 3));

        assertThat(lopsided.positions()).containsExactly(9, 0, 0);
        assertThat(lopsided.lopsided()).isTrue();
        assertThat(scattered.positions()).containsExactly(3, 3, 3);
        assertThat(scattered.lopsided()).isFalse();
        assertThat(Together.check(first.subList(0, 3)).lopsided())
                .as("of few nothing is said")
                .isFalse();
    }

    private static List<QuizCheck.Why> whys(Together.Asked... asked) {
        return Together.check(List.of(asked)).clashes().stream()
                .map(QuizCheck.Clash::why)
                .toList();
    }

    /** Items in whose one order for everybody the key stands where it is wanted. */
    private static List<Together.Asked> placed(int count, IntUnaryOperator place) {
        List<Together.Asked> placed = new ArrayList<>();
        while (placed.size() < count) {
            List<Together.Asked> more = new ArrayList<>(placed);
            more.add(asked("Which is number " + placed.size() + "?", "Nobody", "Nobody", "Key " + placed.size()));
            int wanted = place.applyAsInt(placed.size());
            int before =
                    placed.isEmpty() ? 0 : Together.check(placed).positions().get(wanted);
            if (Together.check(more).positions().get(wanted) > before) {
                placed = more;
            }
        }
        return placed;
    }

    private static Together.Asked asked(String stem, String stimulus, String evidence, String right) {
        Interaction options = new Interaction.Choice(List.of(
                new Interaction.SimpleChoice("a", right),
                new Interaction.SimpleChoice("b", "another"),
                new Interaction.SimpleChoice("c", "a third")));
        ItemBody body = ItemBody.of(
                "claim",
                stem,
                List.of(target(stimulus, Target.Role.STIMULUS), target(evidence, Target.Role.EVIDENCE)),
                List.of(new ItemBody.Part("a", null, options, null)));
        UUID revision = UUID.randomUUID();
        return new Together.Asked(
                new PinnedItem(UUID.randomUUID(), revision, UUID.randomUUID(), ESSAY, 1, body),
                new KeyedRevision(revision, Map.of("a", new ChoiceKey("a", Map.of())), "It says so."));
    }

    private static Target target(String words, Target.Role role) {
        int start = WORDS.indexOf(words);
        return Target.in(TEXT, null, new Span(start, start + words.length()), role);
    }
}
