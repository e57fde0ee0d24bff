package org.ibid.quiz.kind.enumeration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Finds lists that are complete: as many members as announced, all of one form, or numbered from the first to the last. */
final class Enumerations {

    /** Commas part more than members: fewer than so many behind them are no list. */
    private static final int FEWEST_BY_COMMA = 3;

    /** Where nothing says how many there are, two may be two of more. */
    private static final int FEWEST_UNCOUNTED = 3;

    private static final Pattern TIE = Pattern.compile(
            "^(?:(?:And|But|Now|So|Thus|Then|Hence|Yet|Next|Again|Moreover|However|Therefore|Accordingly"
                    + "|Notwithstanding this|In spite of this|Nevertheless|In short|Of course|Indeed|In this (?:essay|article|chapter|lesson|paper|lecture)),? )+|^The (?=(?i:two|three|four|five|six)\\b)");

    private static final Pattern SAFE_CUT = Pattern.compile("\\s?(?:—|–)\\s?");
    private static final Pattern TRAILING = Pattern.compile("[,;:.\\s]+(?:(?:and|or),?\\s*)?$");
    private static final Pattern LEADING = Pattern.compile(
            "(?i)^(?:(?:and|or),? )?(?:(?:finally|lastly|the (?:one|other|first|second|third|last)),? )?");

    private Enumerations() {}

    static List<Enumeration> in(EssayLanguage essay) {
        List<Enumeration> found = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph
                    && essay.quotationsIn(line.span()).stream().noneMatch(q -> q.speech())) {
                inOneSentence(essay, line)
                        .or(() -> coordinated(essay, line))
                        .or(() -> inSentences(essay, line))
                        .or(() -> inBlocks(essay, line))
                        .filter(e -> e.members().stream()
                                .allMatch(m -> Words.count(m.in(essay.text().canonical())) > 1))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** <i>… is, first, A; secondly, B; and, thirdly, C.</i> */
    private static Optional<Enumeration> inOneSentence(EssayLanguage essay, Line line) {
        String text = line.text();
        for (Ordinals ordinals : Ordinals.values()) {
            List<Ordinals.Mark> marks = ordinals.within(text);
            Optional<Announcement> said = Announcement.in(text);
            if (marks.size() > 1 && said.map(s -> s.count() == marks.size()).orElse(marks.size() >= FEWEST_UNCOUNTED)) {
                List<Span> members = new ArrayList<>();
                for (int i = 0; i < marks.size(); i++) {
                    int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
                    members.add(member(line, marks.get(i).end(), end));
                }
                boolean parted = members.stream()
                        .noneMatch(m -> m.in(essay.text().canonical()).contains(";"));
                return parted && alike(essay, members)
                        ? enumeration(
                                line,
                                marks.getFirst().start(),
                                said.map(Announcement::things).orElse(""),
                                members)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** <i>Three forms—an A; a B; or a C.</i> */
    private static Optional<Enumeration> coordinated(EssayLanguage essay, Line line) {
        Optional<Announcement> said = Announcement.in(line.text());
        if (said.isEmpty() || said.get().end() + 2 >= line.text().length()) {
            return Optional.empty();
        }
        String text = line.text();
        int from = said.get().end() + breakOf(text.substring(said.get().end()));
        List<Span> parts = parts(line, from, ";");
        if (parts.size() < 2 && said.get().count() >= FEWEST_BY_COMMA) {
            parts = parts(line, from, ",");
        }
        return parts.size() == said.get().count() && alike(essay, parts)
                ? enumeration(line, said.get().end(), said.get().things(), parts)
                : Optional.empty();
    }

    /** <i>There are two reasons. First, A. Second, B.</i> */
    private static Optional<Enumeration> inSentences(EssayLanguage essay, Line line) {
        Optional<Announcement> said = Announcement.in(line.text());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Line> rest = essay.linesOf(line.block()).stream()
                .filter(l -> l.index() > line.index())
                .toList();
        return numbered(line, said, rest);
    }

    /** <i>Three things:</i> and a paragraph, or a line of a list, for each. */
    private static Optional<Enumeration> inBlocks(EssayLanguage essay, Line line) {
        if (!essay.linesOf(line.block()).getLast().equals(line)) {
            return Optional.empty();
        }
        Optional<Announcement> said = Announcement.in(line.text());
        boolean opens = line.text().strip().matches("(?s).*(?::|—|–)");
        List<Block> blocks = essay.text().blocks();
        List<Block> next = blocks.subList(blocks.indexOf(line.block()) + 1, blocks.size());
        if (next.isEmpty() || (said.isEmpty() && !opens)) {
            return Optional.empty();
        }
        if (next.getFirst() instanceof Block.ItemList list) {
            return listed(essay, line, said, list);
        }
        List<Line> firsts = next.stream()
                .takeWhile(b -> b instanceof Block.Paragraph)
                .limit(Announcement.most() + 1)
                .flatMap(b -> essay.linesOf(b).stream().limit(1))
                .toList();
        return numbered(line, said, unbroken(firsts));
    }

    private static Optional<Enumeration> listed(
            EssayLanguage essay, Line line, Optional<Announcement> said, Block.ItemList list) {
        List<Span> members = list.items().stream()
                .map(i -> trimmed(
                        essay.text().canonical(), i.span().start(), i.span().end()))
                .toList();
        boolean flat = list.items().stream().allMatch(i -> i.depth() == 0);
        boolean all = said.map(s -> s.count() == members.size()).orElse(list.ordered());
        return flat && all && members.size() > 1 && members.size() <= Announcement.most()
                ? enumeration(
                        line, end(line, said), said.map(Announcement::things).orElse(""), members)
                : Optional.empty();
    }

    /** Paragraphs that follow each other with nothing unnumbered in between. */
    private static List<Line> unbroken(List<Line> firsts) {
        return firsts.stream()
                .takeWhile(l -> Arrays.stream(Ordinals.values())
                        .anyMatch(o -> o.at(firsts.indexOf(l) + 1, l.text()).isPresent()))
                .toList();
    }

    private static Optional<Enumeration> numbered(Line line, Optional<Announcement> said, List<Line> lines) {
        for (Ordinals ordinals : Ordinals.values()) {
            List<Span> members = new ArrayList<>();
            for (Line next : lines) {
                ordinals.at(members.size() + 1, next.text())
                        .ifPresent(from ->
                                members.add(member(next, from, next.text().length())));
            }
            if (members.size() > 1 && said.map(s -> s.count() == members.size()).orElse(true)) {
                return enumeration(
                        line, end(line, said), said.map(Announcement::things).orElse(""), members);
            }
        }
        return Optional.empty();
    }

    private static int end(Line line, Optional<Announcement> said) {
        return said.map(Announcement::end).orElse(line.text().length());
    }

    private static Optional<Enumeration> enumeration(Line line, int end, String things, List<Span> members) {
        String text = line.text();
        Matcher tie = TIE.matcher(text);
        int from = tie.lookingAt() ? tie.end() : 0;
        String words = TRAILING.matcher(text.substring(from, end).replaceFirst("[,—–:]+\\s*$", ""))
                .replaceFirst("");
        boolean sound = members.stream().allMatch(m -> m.start() < m.end());
        return sound && Words.count(words) >= 4
                ? Optional.of(new Enumeration(
                        line,
                        new Span(line.span().start() + from, line.span().start() + from + words.length()),
                        things,
                        members))
                : Optional.empty();
    }

    private static int breakOf(String rest) {
        Matcher opening = Pattern.compile("^[,\\s]*[—–:]\\s*").matcher(rest);
        return opening.find() ? opening.end() : 0;
    }

    private static List<Span> parts(Line line, int from, String stop) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= line.text().length(); i++) {
            if (i == line.text().length() || line.text().startsWith(stop, i)) {
                parts.add(member(line, start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** A member without its joints, and without what a dash adds to it. */
    private static Span member(Line line, int from, int to) {
        Span whole = trimmed(line.text(), from, to);
        Matcher dash = SAFE_CUT.matcher(whole.in(line.text()));
        Span kept = dash.find()
                        && dash.start() > 0
                        && Prose.balanced(whole.in(line.text()).substring(0, dash.start()))
                ? new Span(whole.start(), whole.start() + dash.start())
                : whole;
        return kept.shift(line.span().start());
    }

    private static Span trimmed(String text, int from, int to) {
        String part = text.substring(from, to);
        String left = part.stripLeading();
        int start = from + part.length() - left.length();
        Matcher joint = LEADING.matcher(left);
        int skip = joint.find() ? joint.end() : 0;
        String words = TRAILING.matcher(left.substring(skip)).replaceFirst("");
        return new Span(start + skip, start + skip + words.length());
    }

    private static boolean alike(EssayLanguage essay, List<Span> members) {
        return members.stream()
                        .map(m -> form(m.in(essay.text().canonical())))
                        .distinct()
                        .count()
                == 1;
    }

    /** What tells one grammatical form from another: how it begins. */
    private static String form(String member) {
        String first = Words.of(member).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return first.equals("an") ? "a" : Words.little(first) ? first : first.endsWith("ing") ? "ing" : "other";
    }
}
