package org.ibid.core.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.InlineWriter;

/** Reads the words of a block, a note or a cell: finds what closes what, and puts the rest back as it was typed. */
final class FormWords {

    private static final int NONE = -1;

    private final List<FormLine> lines;
    private final String raw;
    private final List<FormProblem> problems;
    private final List<Token> tokens;
    private final int[] partner;
    private final List<Integer> starts = new ArrayList<>();

    private FormWords(List<FormLine> lines, String raw, boolean keepsLines, List<FormProblem> problems) {
        this.lines = lines;
        this.raw = raw;
        this.problems = problems;
        starts.add(0);
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\n' || raw.charAt(i) == '\f') {
                starts.add(i + 1);
            }
        }
        this.tokens = FormTokens.of(raw, keepsLines, (at, kind) -> problem(kind, at, typedAt(at)));
        this.partner = new int[tokens.size()];
        Arrays.fill(partner, NONE);
    }

    /** The words of lines whose ends are spaces. */
    static Words prose(List<FormLine> lines, List<FormProblem> problems) {
        return paragraphs(List.of(lines), problems);
    }

    /** Paragraphs with a blank line between them. */
    static Words paragraphs(List<List<FormLine>> paragraphs, List<FormProblem> problems) {
        List<FormLine> all = new ArrayList<>();
        StringBuilder raw = new StringBuilder();
        for (List<FormLine> paragraph : paragraphs) {
            for (int i = 0; i < paragraph.size(); i++) {
                FormLine line = paragraph.get(i).trimmed();
                raw.append(all.isEmpty() ? "" : i == 0 ? "\f" : "\n").append(line.text());
                all.add(line);
            }
        }
        return new FormWords(all, raw.toString(), false, problems).read();
    }

    /** The words of lines whose ends count, as do the spaces they begin with. */
    static Words kept(List<FormLine> lines, List<FormProblem> problems) {
        List<String> texts =
                lines.stream().map(l -> l.withoutTrailingSpaces().text()).toList();
        return new FormWords(lines, String.join("\n", texts), true, problems).read();
    }

    private void problem(FormProblem.Kind kind, int at, String what) {
        int found = Collections.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        String shown = what.length() > 60 ? what.substring(0, 60) + "…" : what;
        problems.add(new FormProblem(lines.get(line).number(), kind, shown));
    }

    /** What stands at an offset, to the end of its word. */
    private String typedAt(int at) {
        int end = at + 1;
        while (end < raw.length() && end < at + 40 && !Character.isWhitespace(raw.charAt(end))) {
            end++;
        }
        return raw.substring(at, end);
    }

    private Words read() {
        matchSigns();
        matchTags();
        matchBrackets();
        return assembled();
    }

    private void matched(int open, int close) {
        partner[open] = close;
        partner[close] = open;
    }

    private void matchSigns() {
        Map<Style, Integer> open = new EnumMap<>(Style.class);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.NextParagraph) {
                open.clear();
            } else if (token instanceof Token.Sign sign) {
                Integer opened = open.get(sign.style());
                if (opened != null && sign.mayClose()) {
                    matched(opened, i);
                    open.remove(sign.style());
                } else if (opened == null && sign.mayOpen()) {
                    open.put(sign.style(), i);
                }
            }
        }
    }

    private void matchTags() {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Open tag) {
                open.computeIfAbsent(tag.name(), n -> new ArrayDeque<>()).push(i);
            } else if (tokens.get(i) instanceof Token.Close tag) {
                Deque<Integer> same = open.getOrDefault(tag.name(), new ArrayDeque<>());
                if (!same.isEmpty()) {
                    matched(same.pop(), i);
                }
            }
        }
    }

    /** Brackets that lead nowhere are brackets; they too belong together in pairs. */
    private void matchBrackets() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.NextParagraph) {
                open.clear();
            } else if (tokens.get(i) instanceof Token.Bracket) {
                open.push(i);
            } else if (tokens.get(i) instanceof Token.BracketEnd end && !open.isEmpty()) {
                int opened = open.pop();
                if (end.href() != null) {
                    matched(opened, i);
                }
            }
        }
    }

    private Words assembled() {
        StringBuilder text = new StringBuilder();
        List<Formatting> formatting = new ArrayList<>();
        List<Words.Call> calls = new ArrayList<>();
        int[] offsets = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            offsets[i] = text.length();
            if (token instanceof Token.Call call) {
                calls.add(new Words.Call(text.length(), call.key()));
            } else if (partner[i] == NONE) {
                text.append(token.typed());
                tellUnmatched(token);
                if (token instanceof Token.Code) {
                    formatting.add(new Formatting(Style.CODE, new Span(offsets[i], text.length()), null));
                }
            } else if (partner[i] < i) {
                Span span = new Span(offsets[partner[i]], text.length());
                styled(tokens.get(partner[i]), token, span).ifPresent(formatting::add);
            }
        }
        return new Words(text.toString(), NormalForm.sorted(formatting), calls);
    }

    private Optional<Formatting> styled(Token opening, Token closing, Span span) {
        Style style = switch (opening) {
            case Token.Sign sign -> sign.style();
            case Token.Open open -> open.style();
            default -> Style.LINK;
        };
        String href = opening instanceof Token.Open open
                ? open.href()
                : closing instanceof Token.BracketEnd end ? end.href() : null;
        if (style == Style.LINK && (href == null || !InlineWriter.allowed(href))) {
            problem(FormProblem.Kind.LINK_REFUSED, closing.at(), href == null ? "" : href);
            return Optional.empty();
        }
        return Optional.of(new Formatting(style, span, href));
    }

    private void tellUnmatched(Token token) {
        switch (token) {
            case Token.Sign sign
            when sign.mayOpen() || sign.mayClose() ->
                problem(FormProblem.Kind.MARK_UNCLOSED, sign.at(), typedAt(sign.at()));
            case Token.Open open -> problem(FormProblem.Kind.TAG_UNCLOSED, open.at(), open.typed());
            case Token.Close close -> problem(FormProblem.Kind.TAG_UNCLOSED, close.at(), close.typed());
            default -> {}
        }
    }
}
