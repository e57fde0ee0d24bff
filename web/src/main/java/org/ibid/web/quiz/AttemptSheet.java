package org.ibid.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.course.CourseTime;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it is set on the page.
 *
 * @param deadline in words; null without one
 * @param deadlineAt and {@code now}: the same for the clock on the page
 * @param zone of the course, for the times that a script writes
 * @param from number of the first item of the page that is shown
 */
public record AttemptSheet(
        UUID attempt,
        String title,
        @Nullable String deadline,
        @Nullable Instant deadlineAt,
        Instant now,
        String zone,
        Instant started,
        List<Slot> slots,
        Going going,
        int from) {

    public AttemptSheet {
        slots = List.copyOf(slots);
    }

    /**
     * @param lang of the essay that it is about, in which its words are
     * @param reading address of the essay that it is about; null where the text is closed
     * @param flagged whether the learner wants to come back to it
     * @param savedAt time of day of the last save of its parts; empty before it
     * @param soFar what was told of it; null where nothing is told before handing in
     */
    record Slot(
            int number,
            String stem,
            String lang,
            @Nullable String reading,
            List<PartField> fields,
            boolean flagged,
            String savedAt,
            @Nullable SoFar soFar) {
        /** True where nothing can be changed any more. */
        public boolean settled() {
            return soFar != null && soFar.settled();
        }

        public boolean answered() {
            return fields.stream().allMatch(PartField::answered);
        }
    }

    public int answered() {
        return (int) slots.stream().filter(Slot::answered).count();
    }

    /** The items of the page that is shown. */
    public List<Slot> shown() {
        return slots.stream()
                .filter(slot -> slot.number() >= from && slot.number() <= to())
                .toList();
    }

    /** Number of the last item of the page that is shown. */
    public int to() {
        return going.lastOfPage(from);
    }

    /** Of the time limit, how much is this learner's own; 0 without a limit or an accommodation. */
    public int extraMinutes() {
        return Math.ceilDiv(going.allowance().extraSeconds(), 60);
    }

    /** How many of those are for breaks. */
    public int breakMinutes() {
        return going.allowance().breakSeconds() / 60;
    }

    public int minutes() {
        return deadlineAt == null
                ? 0
                : (int) Math.ceilDiv(Duration.between(started, deadlineAt).toSeconds(), 60);
    }

    public int usualMinutes() {
        return Math.max(0, minutes() - extraMinutes());
    }

    /** True where there is more than one page. */
    public boolean paged() {
        return going.perPage() > 0 && going.perPage() < going.items();
    }

    public boolean goesOn() {
        return to() < going.items();
    }

    public boolean goesBack() {
        return !going.sequential() && from > 1;
    }

    public int next() {
        return to() + 1;
    }

    public int previous() {
        return Math.max(1, from - going.perPage());
    }

    /** Where an item of the navigator is. */
    public String href(Slot slot) {
        boolean here = slot.number() >= from && slot.number() <= to();
        return (here ? "" : "/attempts/" + attempt + "?page=" + slot.number()) + "#q" + slot.number();
    }

    /** How many items have not been shown yet, where one may not look ahead. */
    public int ahead() {
        return going.sequential() ? going.items() - to() : 0;
    }

    public List<Slot> flagged() {
        return slots.stream().filter(Slot::flagged).toList();
    }

    public List<Slot> unanswered() {
        return slots.stream().filter(slot -> !slot.answered()).toList();
    }

    /**
     * @param clashes by name of the field; its page shows what was given and saves it above what is kept
     * @param texts the essay of a slot; asked only where one selects in it
     */
    static AttemptSheet of(
            AttemptView view,
            AttemptTicket ticket,
            Map<String, SaveConflict> clashes,
            Wording in,
            Texts texts,
            int page) {
        CourseTime time = in.timeOf(ticket);
        return new AttemptSheet(
                view.attempt(),
                view.title(),
                view.deadline() == null ? null : time.inFull(view.deadline()),
                view.deadline(),
                view.now(),
                ticket.zone().getId(),
                view.started(),
                view.slots().stream()
                        .map(slot -> slot(slot, ticket, clashes, in, texts))
                        .toList(),
                view.going(),
                firstOfPage(view.going(), page));
    }

    /** The page that an item is on; where one may not go back there is but one. */
    private static int firstOfPage(Going going, int item) {
        if (going.sequential() || going.perPage() == 0) {
            return going.from();
        }
        int within = Math.clamp(item, 1, Math.max(1, going.items()));
        return within - (within - 1) % going.perPage();
    }

    static Slot slot(
            AttemptView.Slot slot, AttemptTicket ticket, Map<String, SaveConflict> clashes, Wording in, Texts texts) {
        CourseTime time = in.timeOf(ticket);
        String lang = in.languageOf(slot.essay(), slot.version());
        List<PartField> fields = fields(new PartField.Setting(slot, lang, time, in.words(), texts), clashes);
        boolean open = slot.access() == null ? ticket.openText() : slot.access() == TextAccess.OPEN;
        String reading = open
                ? "/courses/" + ticket.course() + "/readings?essay=" + slot.essay() + "&version=" + slot.version()
                : null;
        String saved = slot.parts().stream()
                .map(AttemptView.SavedPart::savedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(time::clock)
                .orElse("");
        return new Slot(
                slot.number(),
                slot.body().stem(),
                lang,
                reading,
                fields,
                slot.flagged(),
                saved,
                SoFar.of(slot, ticket.course(), ticket.attempt(), reading, in, texts));
    }

    private static List<PartField> fields(PartField.Setting setting, Map<String, SaveConflict> clashes) {
        AttemptView.Slot slot = setting.slot();
        return slot.parts().stream()
                .map(saved -> {
                    ItemBody.Part part = slot.body().part(saved.part());
                    String name = AttemptForm.field("r", slot.number(), part.id());
                    return PartField.of(setting, part, saved, clashes.get(name));
                })
                .toList();
    }

    /** A slot of no attempt. */
    static Slot alone(AttemptView.Slot slot, String reading, Wording in, Texts texts) {
        String lang = in.languageOf(slot.essay(), slot.version());
        CourseTime nowhere = new CourseTime(ZoneOffset.UTC, in.times());
        List<PartField> fields = fields(new PartField.Setting(slot, lang, nowhere, in.words(), texts), Map.of());
        return new Slot(slot.number(), slot.body().stem(), lang, reading, fields, false, "", null);
    }

    /** An essay at a version, for whoever answers about it. */
    interface Texts {
        EssayVersion of(UUID essay, int version);
    }
}
