package org.ibid.web.quizmaking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.web.layout.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a blueprint: {@code title}, and for each row {@code number-1}, {@code section-1} (place of the section from
 * 0, empty for any), {@code level-1} and {@code kind-1}. A row without a number asks for nothing.
 */
final class BlueprintForm {

    static final int ROWS = 6;

    /** More than anybody asks in a row. */
    private static final int MOST = 99;

    private static final int LONGEST_TITLE = 200;

    private final MultivaluedMap<String, String> fields;
    private final EssayText text;
    private final List<ItemReview> bank;

    /** @param bank the items that may be drawn */
    BlueprintForm(MultivaluedMap<String, String> fields, EssayText text, List<ItemReview> bank) {
        this.fields = fields;
        this.text = text;
        this.bank = bank;
    }

    /**
     * @param fit how many items fit it
     * @param problem null where there is none
     */
    record Row(
            int number,
            String wanted,
            String section,
            String level,
            String kind,
            int fit,
            @Nullable String problem) {}

    String title() {
        return value("title");
    }

    List<Row> rows(FieldErrors errors) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(new Row(
                    i,
                    value("number-" + i),
                    value("section-" + i),
                    value("level-" + i),
                    value("kind-" + i),
                    pool(i).size(),
                    errors.of("number-" + i)));
        }
        return rows;
    }

    FieldErrors check(QuizmakingWords words) {
        FieldErrors errors = new FieldErrors()
                .addIf(title().isEmpty(), "title", words.titleMissing())
                .addIf(title().length() > LONGEST_TITLE, "title", words.titleTooLong(LONGEST_TITLE));
        int asked = 0;
        for (int i = 1; i <= ROWS; i++) {
            int fit = pool(i).size();
            asked += number(i);
            errors.addIf(number(i) > fit, "number-" + i, words.tooFewFit(i, fit));
        }
        return errors.addIf(asked == 0, "number-1", words.rowsMissing());
    }

    QuizDraft draft() {
        List<Draw> draws = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            if (number(i) > 0) {
                draws.add(new Draw(
                        number(i),
                        section(i).map(s -> List.of(named(s))).orElse(List.of()),
                        level(i).map(Set::of).orElse(Set.of()),
                        value("kind-" + i).isEmpty() ? Set.of() : Set.of(value("kind-" + i)),
                        pool(i)));
            }
        }
        return new QuizDraft(title(), List.of(), draws);
    }

    /** Items of one part each that fit a row: whichever of them is drawn is worth the same. */
    private List<UUID> pool(int row) {
        Optional<EssayText.Section> section = section(row);
        Optional<Level> level = level(row);
        String kind = value("kind-" + row);
        return bank.stream()
                .filter(item -> item.body().parts().size() == 1)
                .filter(item -> item.body().beside().isEmpty()) // a course may read one of two essays only
                .filter(item -> section.isEmpty() || section.get().equals(sectionOf(item)))
                .filter(item -> level.isEmpty() || item.level() == level.get())
                .filter(item -> kind.isEmpty() || item.body().kind().equals(kind))
                .map(ItemReview::item)
                .toList();
    }

    /** The section in which what proves an item stands; a note stands where it is first called. */
    private EssayText.@Nullable Section sectionOf(ItemReview item) {
        int at = Stream.of(Target.Role.EVIDENCE, Target.Role.STIMULUS)
                .flatMap(role -> item.body().targets().stream().filter(t -> t.role() == role))
                .findFirst()
                .map(this::offset)
                .orElse(0);
        return text.sections().stream().filter(s -> holds(s, at)).findFirst().orElse(null);
    }

    private int offset(Target target) {
        return target.footnote() == null
                ? target.position().start()
                : text.references().stream()
                        .filter(r -> r.footnote().equals(target.footnote()))
                        .mapToInt(FootnoteReference::offset)
                        .findFirst()
                        .orElse(0);
    }

    private static boolean holds(EssayText.Section section, int offset) {
        return section.blocks().stream()
                .anyMatch(b -> b.span().start() <= offset && offset <= b.span().end());
    }

    private Optional<EssayText.Section> section(int row) {
        String place = value("section-" + row);
        List<EssayText.Section> sections = text.sections();
        return place.matches("\\d{1,4}") && Integer.parseInt(place) < sections.size()
                ? Optional.of(sections.get(Integer.parseInt(place)))
                : Optional.empty();
    }

    private Draw.Section named(EssayText.Section section) {
        Block.Heading heading = section.heading();
        return heading == null
                ? new Draw.Section("", "")
                : new Draw.Section(heading.passageId(), heading.span().in(text.canonical()));
    }

    private Optional<Level> level(int row) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(value("level-" + row)))
                .findFirst();
    }

    private int number(int row) {
        String typed = value("number-" + row);
        return typed.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(typed)) : 0;
    }

    private String value(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "").strip();
    }
}
