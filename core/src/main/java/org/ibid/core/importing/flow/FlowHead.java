package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.flow.ParagraphShape.Role;
import org.jspecify.annotations.Nullable;

/**
 * The head of a text document: title, authors and date, which are no blocks of the essay. Where the paragraphs' styles
 * do not name them, what the file says of itself counts, and then the one chapter heading that everything stands under.
 */
final class FlowHead {

    /** A title stands under this many other paragraphs at most. */
    private static final int DEEPEST = 10;

    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(?:microsoft word - .*|untitled.*|document ?\\d*|.*\\.(?:docx?|odt|rtf|dotx?))");
    private static final Set<String> NOBODY = Set.of(
            "user",
            "admin",
            "administrator",
            "windows user",
            "microsoft office user",
            "python-docx",
            "unknown",
            "author");

    private final List<FlowPart> body = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<StyledText.Call> calls = new ArrayList<>();
    private @Nullable String date;
    private int seen;
    private boolean titleOver;

    FlowHead(List<FlowPart> parts) {
        parts.forEach(this::sort);
    }

    /** What is left for the essay. */
    List<FlowPart> body() {
        return body;
    }

    /** The notes that title and names call. */
    List<StyledText.Call> calls() {
        return calls;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    private void sort(FlowPart part) {
        if (!(part instanceof FlowPart.Paragraph paragraph)) {
            body.add(part);
            return;
        }
        FlowText text = paragraph.text();
        switch (paragraph.shape().role()) {
            case TITLE -> title(text, 1);
            case SUBTITLE -> title(text, 2);
            case AUTHOR -> {
                if (early(text)) {
                    authors.addAll(names(text.words()));
                    take(text);
                } else {
                    body(text, ParagraphShape.of(Role.BODY));
                }
            }
            case DATE -> {
                if (early(text) && date == null) {
                    date = text.onOneLine().words();
                    take(text);
                } else {
                    body(text, ParagraphShape.of(Role.BODY));
                }
            }
            default -> {
                if (paragraph.shape().is(Role.HEADING)) {
                    titleOver = true;
                }
                body(text, paragraph.shape());
            }
        }
    }

    private boolean early(FlowText text) {
        return seen < DEEPEST && !titleOver && !text.blank();
    }

    private void title(FlowText text, int level) {
        boolean taken = early(text) && (level == 1 || !titles.isEmpty());
        if (taken) {
            String words = text.onOneLine().words();
            if (level == 1 && !titles.isEmpty()) {
                titles.set(titles.size() - 1, titles.getLast() + " " + words);
            } else {
                titles.add(words);
            }
            take(text);
        } else {
            body(text, ParagraphShape.heading(level));
        }
    }

    private void body(FlowText text, ParagraphShape shape) {
        if (!text.blank()) {
            seen++;
            titleOver |= !titles.isEmpty();
        }
        body.add(new FlowPart.Paragraph(text, shape));
    }

    private void take(FlowText text) {
        text.problems().forEach(p -> problems.add(new ImportProblem(p.code(), p.message(), 0)));
        if (!text.text().calls().isEmpty()) {
            calls.addAll(text.text().calls());
            problems.add(ImportProblem.titleNote());
        }
    }

    EssayMetadata metadata(EssayMetadata said) {
        return new EssayMetadata(
                title(said.title()),
                authors.isEmpty()
                        ? said.authors().stream()
                                .filter(a -> !NOBODY.contains(a.toLowerCase(Locale.ROOT)))
                                .toList()
                        : authors,
                date == null ? said.date() : date,
                said.language(),
                said.rights(),
                said.source());
    }

    private @Nullable String title(@Nullable String said) {
        if (!titles.isEmpty()) {
            return titles.stream().reduce(FlowHead::withSubtitle).orElseThrow();
        }
        String known =
                said == null || said.isBlank() || NO_TITLE.matcher(said.strip()).matches() ? null : said.strip();
        FlowPart.Paragraph first = first();
        if (first == null) {
            return known;
        }
        String words = first.text().onOneLine().words();
        boolean named = known != null && known.equalsIgnoreCase(words);
        boolean aboveAll = known == null && topHeadings() == 1 && topHeading(first);
        if (named || aboveAll) {
            body.remove(first);
            take(first.text());
            return words;
        }
        return known;
    }

    private static String withSubtitle(String title, String subtitle) {
        boolean ends = title.isEmpty() || ".:?!…—–".indexOf(title.charAt(title.length() - 1)) >= 0;
        return title + (ends ? " " : ": ") + subtitle;
    }

    private FlowPart.@Nullable Paragraph first() {
        for (FlowPart part : body) {
            if (part instanceof FlowPart.Paragraph paragraph
                    && !paragraph.text().blank()) {
                return paragraph;
            }
            if (part instanceof FlowPart.Table) {
                return null;
            }
        }
        return null;
    }

    private long topHeadings() {
        return body.stream()
                .filter(p -> p instanceof FlowPart.Paragraph paragraph && topHeading(paragraph))
                .count();
    }

    private static boolean topHeading(FlowPart.Paragraph paragraph) {
        return paragraph.shape().is(Role.HEADING)
                && paragraph.shape().level() == 1
                && !paragraph.text().blank();
    }

    private static List<String> names(String words) {
        return List.of(words.split("[;\n]")).stream()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
