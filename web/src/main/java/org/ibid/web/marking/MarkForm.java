package org.ibid.web.marking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.quiz.HandMark;
import org.jspecify.annotations.Nullable;

/**
 * A mark as the desk's form gives it.
 *
 * @param sequence of the mark that the marker saw
 * @param score null where a mark is taken back
 * @param alike whether all that say nearly the same and have no mark get it too
 */
record MarkForm(
        UUID item, String handle, int sequence, @Nullable Double score, String words, boolean alike) {

    /** Empty for a form that was not filled in here. */
    static Optional<MarkForm> of(MultivaluedMap<String, String> form) {
        try {
            String level = form.getFirst("level");
            return Optional.of(new MarkForm(
                    UUID.fromString(text(form, "item")),
                    text(form, "handle"),
                    Integer.parseInt(text(form, "sequence")),
                    "back".equals(level) ? null : "rubric".equals(level) ? rubric(form) : level(text(form, "level")),
                    text(form, "words").replace("\r\n", "\n"),
                    form.getFirst("alike") != null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static double level(String digit) {
        int level = Integer.parseInt(digit);
        if (level < 0 || level >= MarkingDesk.LEVELS.size()) {
            throw new IllegalArgumentException("no level " + level);
        }
        return MarkingDesk.LEVELS.get(level);
    }

    /** The mean of the rows. */
    private static double rubric(MultivaluedMap<String, String> form) {
        int rows = Integer.parseInt(text(form, "rows"));
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            int got = Integer.parseInt(text(form, "row-" + row));
            if (got < 0 || got > MarkingDesk.MOST_IN_ROW) {
                throw new IllegalArgumentException("no level " + got);
            }
            sum += got;
        }
        return rows == 0 ? 0 : sum / (rows * MarkingDesk.MOST_IN_ROW);
    }

    boolean takesBack() {
        return score == null;
    }

    /** The line itself, and those like it. */
    List<HandMark> marks(MarkingDesk desk) {
        MarkingDesk.Line own = desk.lines().stream()
                .filter(line -> line.handle().equals(handle))
                .findFirst()
                .orElse(null);
        List<HandMark> marks = new ArrayList<>(List.of(new HandMark(handle, sequence, score, words)));
        if (alike && own != null && score != null) {
            desk.lines().stream()
                    .filter(line -> line.group() == own.group()
                            && line.part().equals(own.part())
                            && !line.marked()
                            && !line.handle().equals(handle))
                    .map(line -> new HandMark(line.handle(), line.sequence(), score, words))
                    .forEach(marks::add);
        }
        return marks;
    }
}
