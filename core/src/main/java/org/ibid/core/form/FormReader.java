package org.ibid.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.UniformText;
import org.jspecify.annotations.Nullable;

/** Reads the form line by line: a blank line ends every block. */
final class FormReader {

    private static final Pattern HEADING = Pattern.compile("#{1,6}( .*)?");
    private static final Pattern FENCE = Pattern.compile("`{3,}[\\w-]*\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("(\\*\\s*){3,}|(-\\s*){3,}|(_\\s*){3,}");

    private final List<FormLine> lines = new ArrayList<>();
    private final List<FormProblem> problems;
    private final FormAssembly essay;
    private int at;

    FormReader(String typed, List<FormProblem> problems) {
        this.problems = problems;
        this.essay = new FormAssembly(problems);
        for (String line : UniformText.of(typed).split("\n", -1)) {
            lines.add(new FormLine(lines.size() + 1, line));
        }
    }

    EssayText text() {
        while (at < lines.size()) {
            part();
        }
        return essay.text();
    }

    private String line() {
        return lines.get(at).text();
    }

    private void part() {
        String line = line();
        if (line.isBlank()) {
            at++;
        } else if (FENCE.matcher(line).matches()) {
            fenced(line);
        } else if (line.startsWith(">")) {
            new QuotationForm(essay, problems).read(quoted());
        } else if (HEADING.matcher(line).matches()) {
            heading(line);
        } else if (NoteForm.head(line) != null) {
            new NoteForm(essay, problems).read(noteParagraphs());
        } else {
            chunk();
        }
    }

    private boolean startsPart(String line) {
        return FENCE.matcher(line).matches()
                || line.startsWith(">")
                || HEADING.matcher(line).matches()
                || NoteForm.head(line) != null;
    }

    private void fenced(String opening) {
        int length = (int) opening.chars().takeWhile(c -> c == '`').count();
        int start = at++;
        List<String> code = new ArrayList<>();
        while (at < lines.size() && !closes(line(), length)) {
            code.add(line());
            at++;
        }
        if (at == lines.size()) {
            problem(start, FormProblem.Kind.FENCE_UNCLOSED, opening.strip());
        }
        at++;
        essay.add(new Words(String.join("\n", code), List.of(), List.of()), lines.get(start), Block.Preformatted::new);
    }

    private static boolean closes(String line, int length) {
        String fence = line.strip();
        return fence.length() >= length && fence.chars().allMatch(c -> c == '`');
    }

    private void problem(int line, FormProblem.Kind kind, String what) {
        problems.add(new FormProblem(lines.get(line).number(), kind, what));
    }

    private List<FormLine> quoted() {
        List<FormLine> quoted = new ArrayList<>();
        while (at < lines.size() && line().startsWith(">")) {
            String inside = line().substring(1);
            quoted.add(lines.get(at).withText(inside.startsWith(" ") ? inside.substring(1) : inside));
            at++;
        }
        if (at < lines.size() && !line().isBlank() && !startsPart(line())) {
            problem(at, FormProblem.Kind.QUOTATION_RUNS_ON, line().strip());
        }
        return quoted;
    }

    private void heading(String line) {
        int level = (int) line.chars().takeWhile(c -> c == '#').count();
        List<FormLine> words = new ArrayList<>();
        words.add(lines.get(at).withText(line.substring(level)));
        while (words.getLast().goesOn()
                && at + 1 < lines.size()
                && !lines.get(at + 1).blank()) {
            words.add(lines.get(++at));
        }
        at++;
        essay.add(FormWords.prose(words, problems), words.getFirst(), (id, span) -> new Block.Heading(id, span, level));
    }

    /** The lines of a note: its first paragraph, and those after it that are indented. */
    private List<List<FormLine>> noteParagraphs() {
        List<List<FormLine>> paragraphs = new ArrayList<>();
        paragraphs.add(linesUntilBlank(true));
        while (true) {
            int next = at;
            while (next < lines.size() && lines.get(next).blank()) {
                next++;
            }
            boolean indented = next < lines.size() && lines.get(next).text().matches("(    | {0,3}\t).*");
            if (!indented) {
                return paragraphs;
            }
            at = next;
            paragraphs.add(linesUntilBlank(true));
        }
    }

    /** @param ending true where the beginning of another part ends them too */
    private List<FormLine> linesUntilBlank(boolean ending) {
        List<FormLine> found = new ArrayList<>();
        do {
            found.add(lines.get(at++));
        } while (at < lines.size() && !lines.get(at).blank() && !(ending && startsPart(line())));
        return found;
    }

    private void chunk() {
        Attributes head = Attributes.at(line(), 0);
        if (head != null && head.length() == line().stripTrailing().length()) {
            List<FormLine> marked = linesUntilBlank(false);
            new MarkedForm(essay, problems).read(head, marked.getFirst(), marked.subList(1, marked.size()));
            return;
        }
        List<FormLine> chunk = linesUntilBlank(true);
        FormLine first = chunk.getFirst();
        String start = first.text().stripLeading();
        if (chunk.size() == 1 && SEPARATOR.matcher(start).matches()) {
            essay.add(new Words("* * *", List.of(), List.of()), first, Block.Separator::new);
        } else if (start.startsWith("|")) {
            new TableForm(essay, problems).read(chunk);
        } else if (ListForm.bullet(first.text()) != null) {
            new ListForm(essay, problems).read(chunk);
        } else if (!(start.startsWith("![") && MarkedForm.picture(essay, problems, chunk))) {
            paragraph(chunk);
        }
    }

    private void paragraph(List<FormLine> chunk) {
        if (chunk.getFirst().text().startsWith("{")) {
            problems.add(new FormProblem(
                    chunk.getFirst().number(),
                    FormProblem.Kind.MARK_UNKNOWN,
                    chunk.getFirst().text().strip()));
        }
        chunk.stream()
                .skip(1)
                .filter(l -> l.text().matches("\\s*[-+*] .*"))
                .findFirst()
                .ifPresent(l -> problems.add(new FormProblem(
                        l.number(), FormProblem.Kind.LIST_RUNS_ON, l.text().strip())));
        essay.add(FormWords.prose(chunk, problems), chunk.getFirst(), Block.Paragraph::new);
    }

    static @Nullable Double confidence(Attributes head) {
        return head.number("confidence", 1, 0, 1);
    }
}
