package org.ibid.web.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.web.course.CourseTime;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it is set on the page.
 *
 * @param deadline in words; null without one
 * @param deadlineAt and {@code now}: the same for the clock on the page
 * @param zone of the course, for the times that a script writes
 */
record AttemptSheet(
        UUID attempt,
        String title,
        @Nullable String deadline,
        @Nullable Instant deadlineAt,
        Instant now,
        String zone,
        List<Slot> slots) {

    AttemptSheet {
        slots = List.copyOf(slots);
    }

    /**
     * @param lang of the essay that it is about, in which its words are
     * @param reading address of the essay that it is about; null where the text is closed
     */
    record Slot(
            int number, String stem, String lang, @Nullable String reading, List<Field> fields) {
        public boolean answered() {
            return fields.stream().allMatch(Field::answered);
        }
    }

    /**
     * One part and its field.
     *
     * @param lang of the essay that it is about, in which its words are
     * @param name of the field in the form
     * @param id of its first element on the page
     * @param type which partial template sets it
     * @param before what the prompt says before its gap, or the whole prompt
     * @param after what it says after the gap; null without a gap
     * @param most how many sentences may be selected
     * @param seen what the field holds on this page, as {@link Responses#fingerprint}
     * @param savedAt time of day of the last save; empty before it
     */
    record Field(
            int slot,
            String part,
            String lang,
            String name,
            String id,
            String type,
            @Nullable String before,
            @Nullable String after,
            List<Option> options,
            String text,
            int width,
            int most,
            int revision,
            String seen,
            String savedAt,
            boolean answered,
            @Nullable Clash clash) {
        public boolean prompted() {
            return before != null;
        }
    }

    record Option(String id, String text, boolean chosen) {}

    /** Two answers to one part: what is kept and what was given on an older page. */
    record Clash(String kept, String given) {}

    public int answered() {
        return (int) slots.stream().filter(Slot::answered).count();
    }

    public List<Slot> unanswered() {
        return slots.stream().filter(slot -> !slot.answered()).toList();
    }

    /** @param clashes by name of the field; its page shows what was given and saves it above what is kept */
    static AttemptSheet of(AttemptView view, AttemptTicket ticket, Map<String, SaveConflict> clashes, Wording in) {
        CourseTime time = in.timeOf(ticket);
        return new AttemptSheet(
                view.attempt(),
                view.title(),
                view.deadline() == null ? null : time.inFull(view.deadline()),
                view.deadline(),
                view.now(),
                ticket.zone().getId(),
                view.slots().stream()
                        .map(slot -> slot(slot, ticket, clashes, in))
                        .toList());
    }

    private static Slot slot(
            AttemptView.Slot slot, AttemptTicket ticket, Map<String, SaveConflict> clashes, Wording in) {
        CourseTime time = in.timeOf(ticket);
        String lang = in.languageOf(slot.essay(), slot.version());
        List<Field> fields = slot.parts().stream()
                .map(saved -> {
                    ItemBody.Part part = slot.body().part(saved.part());
                    String name = AttemptForm.field("r", slot.number(), part.id());
                    return field(slot.number(), lang, part, saved, clashes.get(name), time);
                })
                .toList();
        String reading = ticket.openText()
                ? "/courses/" + ticket.course() + "/readings?essay=" + slot.essay() + "&version=" + slot.version()
                : null;
        return new Slot(slot.number(), slot.body().stem(), lang, reading, fields);
    }

    private static Field field(
            int slot,
            String lang,
            ItemBody.Part part,
            AttemptView.SavedPart saved,
            @Nullable SaveConflict clash,
            CourseTime time) {
        Response shown = clash == null ? saved.response() : clash.sent();
        Gap gap = Gap.in(part.prompt());
        return new Field(
                slot,
                part.id(),
                lang,
                AttemptForm.field("r", slot, part.id()),
                "part-" + slot + "-" + part.id(),
                part.interaction().type(),
                gap.before(),
                gap.after(),
                options(part.interaction(), shown),
                shown instanceof Response.TextEntry entry ? entry.text() : "",
                part.interaction() instanceof Interaction.TextEntry entry ? entry.expectedLength() : 0,
                part.interaction() instanceof Interaction.Hottext hottext ? hottext.maxChoices() : 1,
                clash == null ? saved.revision() : clash.revision(),
                Responses.fingerprint(clash == null ? saved.response() : clash.stored()),
                saved.savedAt() == null ? "" : time.clock(saved.savedAt()),
                shown != null && !shown.isBlank(),
                clash == null ? null : clash(part.interaction(), clash));
    }

    private static Clash clash(Interaction interaction, SaveConflict clash) {
        return new Clash(Responses.inWords(interaction, clash.stored()), Responses.inWords(interaction, clash.sent()));
    }

    private static List<Option> options(Interaction interaction, @Nullable Response response) {
        return switch (interaction) {
            case Interaction.Choice choice ->
                choice.choices().stream()
                        .map(c -> new Option(c.id(), c.text(), chosen(response, c.id())))
                        .toList();
            case Interaction.Hottext hottext ->
                hottext.choices().stream()
                        .map(c -> new Option(c.id(), c.text(), chosen(response, c.id())))
                        .toList();
            case Interaction.TextEntry entry -> List.of();
        };
    }

    static boolean chosen(@Nullable Response response, String id) {
        return switch (response) {
            case Response.Choice choice -> id.equals(choice.choice());
            case Response.Hottext hottext -> hottext.choices().contains(id);
            case Response.TextEntry entry -> false;
            case null -> false;
        };
    }
}
