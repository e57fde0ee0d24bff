package org.ibid.quiz.generation.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.core.entry.DateReader;
import org.ibid.core.entry.Quantities;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Exactly one answer is marked right, and no other is the same in other words or part of it. */
final class OneKey implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        return Verdict.of("one-key", flaw(draft.form()), "One answer is right, and none of the others says the same.");
    }

    private static Optional<String> flaw(Form form) {
        return switch (form) {
            case Form.Choice choice ->
                choice.wrong().stream()
                        .filter(w -> same(w.text(), choice.key())
                                || contains(choice.right().forms(), w.text()))
                        .findFirst()
                        .map(w -> "“" + w.text() + "” could be meant by the right answer, too.");
            case Form.Entry entry -> entry.key().isBlank() ? Optional.of("No answer is given.") : Optional.empty();
            case Form.Several several -> different(several.right(), several.wrong());
            case Form.Gaps gaps -> different(gaps.right(), gaps.extra());
            case Form.Matching matching ->
                different(matching.pairs().stream().map(Form.Matched::choice).toList(), matching.extra());
            case Form.Ordering ordering ->
                ordering.lines().stream().map(Form.Option::text).distinct().count()
                                < ordering.lines().size()
                        ? Optional.of("Two lines are the same.")
                        : Optional.empty();
            case Form.Figures figures -> unless(Quantities.read(figures.key()).isEmpty(), "is not one number");
            case Form.Dates dates -> unless(DateReader.read(dates.key()).isEmpty(), "is not one date");
            case Form.Finding finding ->
                unless(finding.gold().stream().anyMatch(List::isEmpty), "has a set without a sentence");
            case Form.Saying saying -> unless(saying.answer().concepts().isEmpty(), "names nothing");
            case Form.Writing writing -> Optional.empty();
            case Form.Selection selection ->
                selection.gold().stream()
                                .allMatch(
                                        g -> !g.isEmpty() && selection.offered().containsAll(g))
                        ? Optional.empty()
                        : Optional.of("The right sentence is not among those offered.");
        };
    }

    private static Optional<String> unless(boolean flaw, String words) {
        return flaw ? Optional.of("The right answer " + words + ".") : Optional.empty();
    }

    private static Optional<String> different(List<Form.Option> right, List<Form.Option> wrong) {
        return wrong.stream()
                .filter(w -> right.stream().anyMatch(r -> contains(r.forms(), w.text()) || same(r.text(), w.text())))
                .findFirst()
                .map(w -> "“" + w.text() + "” could be meant by a right answer, too.");
    }

    private static boolean contains(List<String> forms, String text) {
        return forms.stream().anyMatch(f -> same(f, text));
    }

    private static boolean same(String a, String b) {
        return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
    }
}
