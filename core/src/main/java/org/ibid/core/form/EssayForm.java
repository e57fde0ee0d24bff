package org.ibid.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.essay.EssayText;

/**
 * The essay as a text to edit. What is written is read back as it was, up to {@link NormalForm}:
 * {@code read(write(essay)).text()} equals {@code NormalForm.of(essay)}.
 *
 * <p>This is not the grammar of the Markdown importer. That one reads whatever people call Markdown and does its best;
 * CommonMark has no way to say where emphasis begins inside a word, that two styles cross, or that two spaces count. Here
 * every character and every mark has one meaning, and what has none is told with its line.
 */
public final class EssayForm {

    /**
     * @param text what could be understood; what could not stands in it as it was typed
     * @param problems by line; empty where everything was understood
     */
    public record Read(EssayText text, List<FormProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }

        public boolean understood() {
            return problems.isEmpty();
        }
    }

    private EssayForm() {}

    /**
     * @param essay with at least one block wherever a note is called; lists and tables projected as {@link
     *     org.ibid.core.essay.Block} says
     */
    public static String write(EssayText essay) {
        EssayText normal = NormalForm.of(essay);
        List<String> parts = new ArrayList<>(new BlockForms(normal).written());
        parts.addAll(new NoteForms(normal).written());
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    public static Read read(String typed) {
        List<FormProblem> problems = new ArrayList<>();
        EssayText text = new FormReader(typed, problems).text();
        problems.sort(Comparator.comparingInt(FormProblem::line));
        return new Read(text, problems);
    }
}
