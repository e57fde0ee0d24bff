package org.ibid.web.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.MarkSheet;
import org.jspecify.annotations.Nullable;

/**
 * One item across all students, as its marker sees it: the own share first, what is alike together, no names.
 *
 * @param rubric what a good text has; empty where the whole gets one level
 * @param mine how many lines of the own share there are
 */
record MarkingDesk(
        UUID item,
        int number,
        String stem,
        String lang,
        String right,
        String explanation,
        List<Quote> passages,
        List<Row> rubric,
        List<Line> lines,
        int marked,
        int mine) {

    /** Shares of the point, the one of digit 0 first. */
    static final List<Double> LEVELS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    /** What a row of the rubric may get: missing, partly, there. */
    static final int MOST_IN_ROW = 2;

    private static final int DIGITS = 4;
    private static final Pattern PASSAGE = Pattern.compile("\\s*\\[([pn][\\w-]*)]\\s*$");

    /** Each level's digit. */
    public List<Integer> digits() {
        return IntStream.range(0, LEVELS.size()).boxed().toList();
    }

    public List<Integer> rowLevels() {
        return IntStream.rangeClosed(0, MOST_IN_ROW).boxed().toList();
    }

    record Quote(String passage, String before, String exact, String after) {}

    /** @param passage what the row rests on; null where it names none */
    record Row(String text, @Nullable Quote passage) {}

    /**
     * @param name what stands for the student on this page
     * @param alike how many say nearly the same, this one included
     * @param level the suggested level, 0 to 4; null where nothing is suggested
     * @param draft the mark that it has; null before
     */
    record Line(
            String handle,
            String name,
            String part,
            int group,
            int alike,
            int sequence,
            String text,
            @Nullable Integer level,
            String remark,
            @Nullable Double draft,
            String words,
            boolean mine) {
        public boolean marked() {
            return draft != null;
        }

        /** How many others say nearly the same. */
        public int others() {
            return alike - 1;
        }
    }

    /** Which of so many markers looks at a page: the lines of the own share come first. */
    record Share(int index, int of) {
        boolean holds(String handle) {
            return of < 2 || Math.floorMod(handle.hashCode(), of) == index;
        }
    }

    static MarkingDesk of(MarkSheet sheet, EssayVersion essay, String lang, Share share) {
        AskedItem asked = sheet.asked();
        List<Line> lines = sheet.lines().stream()
                .map(line -> line(line, sheet, share))
                .sorted(Comparator.comparing((Line line) -> !line.mine()))
                .toList();
        List<CorrectResponse> correct = asked.told().correct();
        return new MarkingDesk(
                asked.item(),
                asked.number(),
                asked.body().stem(),
                lang,
                String.join(" ", correct.stream().map(CorrectResponse::text).toList()),
                Objects.requireNonNullElse(asked.told().explanation(), ""),
                asked.told().passages().stream()
                        .map(MarkingDesk::quote)
                        .distinct()
                        .toList(),
                correct.stream()
                        .flatMap(one -> rows(one.response(), essay.text()))
                        .toList(),
                lines,
                (int) lines.stream().filter(Line::marked).count(),
                (int) lines.stream().filter(Line::mine).count());
    }

    private static Line line(MarkSheet.Line line, MarkSheet sheet, Share share) {
        Outcome draft = line.draft();
        return new Line(
                line.handle(),
                line.handle().substring(0, DIGITS).toUpperCase(Locale.ROOT),
                line.part(),
                line.alike(),
                (int) sheet.lines().stream()
                        .filter(other ->
                                other.alike() == line.alike() && other.part().equals(line.part()))
                        .count(),
                line.sequence(),
                line.response() instanceof Response.Typed typed ? typed.text() : "",
                line.suggested().state() == Outcome.State.SUGGESTED
                        ? (int) Math.round(line.suggested().score() * (LEVELS.size() - 1))
                        : null,
                line.suggested().remark(),
                draft == null ? null : draft.score(),
                draft == null ? "" : draft.remark(),
                share.holds(line.handle()));
    }

    private static Quote quote(Target target) {
        TextQuoteSelector quote = target.quote();
        return new Quote(target.passageId(), quote.before(), quote.exact(), quote.after());
    }

    private static Stream<Row> rows(Response right, EssayText text) {
        return right instanceof Response.ExtendedText points
                ? points.text().lines().filter(line -> !line.isBlank()).map(line -> row(line, text))
                : Stream.empty();
    }

    /** A row that ends with {@code [p12]} or {@code [n3]} rests on that passage. */
    private static Row row(String line, EssayText text) {
        Matcher named = PASSAGE.matcher(line);
        return named.find()
                ? new Row(
                        line.substring(0, named.start()),
                        passage(named.group(1), text).orElse(null))
                : new Row(line, null);
    }

    private static Optional<Quote> passage(String id, EssayText text) {
        Optional<Quote> note = text.findFootnote(id).map(found -> new Quote(id, "", text.textOf(found.id()), ""));
        return note.or(() -> text.blocks().stream()
                .filter(block -> block.passageId().equals(id))
                .findFirst()
                .map(block -> new Quote(id, "", block.span().in(text.canonical()), "")));
    }

    /** The next line without a mark, after this one; this one where there is none. */
    String after(String handle) {
        int at = 0;
        while (at < lines.size() && !lines.get(at).handle().equals(handle)) {
            at++;
        }
        int from = at;
        return Stream.concat(lines.stream().skip(from), lines.stream().limit(from))
                .filter(line -> !line.marked() && !line.handle().equals(handle))
                .map(Line::handle)
                .findFirst()
                .orElse(handle);
    }
}
