package org.ibid.quiz.generation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Kinds;
import org.ibid.quiz.language.EssayLanguage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each gate lets a good draft through and stops the one flaw that it is there for. */
class GatesTest {

    private static final String SENTENCE = "The company served 4,200 houses in the lower town and none on the hill.";
    private static final EssayLanguage ESSAY = Essays.tagged(SENTENCE);
    private static final String STEM = "According to the essay, which figure fills the gap?";
    private static final String PROMPT = SENTENCE.replace("4,200", "_____");

    private static Form.Option option(String text, double order) {
        return new Form.Option(text, List.of(text), "It stands elsewhere.", order);
    }

    private static Form.Choice figures(String right, String... wrong) {
        return new Form.Choice(
                new Form.Option(right, List.of(right), "", 0.0),
                List.of(wrong).stream().map(w -> option(w, 1)).toList());
    }

    private static Draft draft(String stem, @Nullable String prompt, Form form) {
        Span whole = new Span(0, SENTENCE.length());
        return new Draft(
                "figurecloze",
                "figurecloze/figure",
                stem,
                prompt,
                form,
                List.of(
                        Target.in(ESSAY.text(), null, whole, Target.Role.STIMULUS),
                        Target.in(ESSAY.text(), null, whole, Target.Role.EVIDENCE)),
                "The essay says so.",
                Level.RECALL,
                0.5,
                0.5,
                0,
                whole);
    }

    private static boolean passes(Gate gate, Draft draft) {
        var check = gate.check(draft, ESSAY);
        assertThat(check.evidence()).isNotBlank();
        return check.pass();
    }

    private static final Draft GOOD = draft(STEM, PROMPT, figures("4,200", "2,100", "8,400"));

    @Test
    void aGoodDraftPassesEveryGate() {
        assertThat(Gates.ALL)
                .allSatisfy(gate -> assertThat(gate.check(GOOD, ESSAY).pass()).isTrue());
        assertThat(Gates.check(GOOD, ESSAY, List.of()))
                .extracting(c -> c.gate())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyGateThatIsWrittenIsAsked() {
        List<String> written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ibid.quiz").stream()
                        .filter(c -> c.isAssignableTo(Gate.class) && !c.isInterface())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(Stream.concat(Gates.ALL.stream(), Kinds.ALL.stream().flatMap(kind -> kind.gates().stream()))
                        .map(gate -> gate.getClass().getName())
                        .distinct())
                .containsAll(written);
    }

    @Test
    void twoRightAnswersAreStopped() {
        assertThat(passes(new OneKey(), draft(STEM, PROMPT, figures("4,200", "4,200", "8,400"))))
                .isFalse();
    }

    @Test
    void anAnswerThatDoesNotStandInTheEvidenceIsStopped() {
        assertThat(passes(new Derivable(), draft(STEM, PROMPT, figures("5,000", "2,100", "8,400"))))
                .isFalse();
    }

    @Test
    void aQuestionThatHoldsItsAnswerIsStopped() {
        assertThat(passes(new KeyAbsent(), draft("Which figure, 4,200 perhaps, fills the gap?", PROMPT, GOOD.form())))
                .isFalse();
    }

    @Test
    void aWrongOptionThatStandsBesideTheRightOneOrHasNoReasonIsStopped() {
        Form.Option hill = new Form.Option("hill", List.of("hill"), "no", 1.0);
        Form.Option silent = new Form.Option("9,000", List.of("9,000"), " ", 1.0);
        Form.Option right = figures("4,200").right();
        assertThat(passes(new Distractors(), draft(STEM, PROMPT, new Form.Choice(right, List.of(hill)))))
                .isFalse();
        assertThat(passes(new Distractors(), draft(STEM, PROMPT, new Form.Choice(right, List.of(silent)))))
                .isFalse();
    }

    @Test
    void aPromptThatPointsOutsideItselfIsStopped() {
        assertThat(passes(new SelfContained(), draft(STEM, "This company served _____ houses.", GOOD.form())))
                .isFalse();
        assertThat(passes(new SelfContained(), draft(STEM, "In the end he had served _____ houses.", GOOD.form())))
                .isFalse();
    }

    @Test
    void tooShortAndTooLongAreStopped() {
        assertThat(passes(new Length(), draft("Which one?", null, GOOD.form()))).isFalse();
        assertThat(passes(new Length(), draft(STEM, "and so on ".repeat(20), GOOD.form())))
                .isFalse();
    }

    @Test
    void openMarksAreStopped() {
        assertThat(passes(new Marks(), draft(STEM, "“" + PROMPT, GOOD.form()))).isFalse();
    }

    @Test
    void anArticleThatTellsTheAnswerIsStopped() {
        assertThat(passes(new Agreement(), draft(STEM, "It was an _____ in the town.", figures("ox", "cow", "egg"))))
                .isFalse();
        assertThat(passes(
                        new Agreement(),
                        draft(STEM, "It was a _____ in the town.", new Form.Entry(List.of("cow"), List.of()))))
                .isFalse();
    }

    @Test
    void optionsThatDifferInFormOrNotAtAllAreStopped() {
        assertThat(passes(new Options(), draft(STEM, PROMPT, figures("4,200", "many houses", "8,400"))))
                .isFalse();
        assertThat(passes(new Options(), draft(STEM, PROMPT, figures("4,200", "8,400", "8,400"))))
                .isFalse();
        assertThat(passes(new Options(), draft(STEM, PROMPT, figures("4,200", "8,400"))))
                .isFalse();
    }

    @Test
    void aLittleWordIsNothingToAskFor() {
        assertThat(passes(new NotTrivial(), draft(STEM, PROMPT, new Form.Entry(List.of("the"), List.of()))))
                .isFalse();
    }

    @Test
    void theLintFindsTheFlawsThatAMachineCanSee() {
        Lint lint = new Lint();
        assertThat(passes(lint, draft(STEM, "_____ and _____ are two.", GOOD.form())))
                .isFalse();
        assertThat(passes(lint, draft(STEM, "_____ houses were served.", GOOD.form())))
                .isFalse();
        assertThat(passes(lint, draft("Which of these is not said in the essay?", null, GOOD.form())))
                .isFalse();
        assertThat(passes(lint, draft(STEM, PROMPT, figures("the lower town", "the hill", "all of the above"))))
                .isFalse();
        assertThat(passes(
                        lint,
                        draft("Who served the lower town?", null, figures("the town council", "a firm", "a mill"))))
                .isFalse();
        assertThat(passes(
                        lint,
                        draft(
                                STEM,
                                null,
                                figures("a right answer that goes on and on, as only right ones do", "no", "yes"))))
                .isFalse();
    }

    @Test
    void whatIsClaimedHasAHolder() {
        String claim = "The company ruined the lower town of Harbury.";
        Form.Choice yes = new Form.Choice(
                new Form.Option("Yes.", List.of("Yes."), "", null),
                List.of(new Form.Option("No.", List.of("No."), "It says so.", null)));
        assertThat(passes(new HolderNamed(), draft("Does the essay say this?", claim, yes)))
                .isTrue();
        assertThat(passes(new HolderNamed(), draft("Is this true?", claim, yes)))
                .isFalse();
    }

    @Test
    void aLostLetterIsAFlawOfMarks() {
        assertThat(passes(
                        new Marks(),
                        draft(STEM, PROMPT.replace("hill", "h\uFFFDll"), figures("4,200", "2,100", "8,400"))))
                .isFalse();
    }
}
