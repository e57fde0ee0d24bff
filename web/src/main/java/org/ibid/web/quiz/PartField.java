package org.ibid.web.quiz;

import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Hint;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.web.course.CourseTime;
import org.jspecify.annotations.Nullable;

/**
 * One part of an item and its field on the page.
 *
 * @param lang of the essay that it is about, in which its words are
 * @param name of the field in the form
 * @param id of its first element on the page
 * @param type which partial template sets it
 * @param before what the prompt says before its gap, or the whole prompt
 * @param after what it says after the gap; null without a gap
 * @param rows where it is answered line by line
 * @param unit what is counted; empty where that is not said
 * @param most how many options or sentences may be selected
 * @param understood a typed number or date said back; empty where nothing was understood
 * @param essay where one selects in the essay itself, otherwise null
 * @param seen what the field holds on this page, as {@link Responses#fingerprint}
 * @param savedAt time of day of the last save; empty before it
 */
public record PartField(
        int slot,
        String part,
        String lang,
        String name,
        String id,
        String type,
        @Nullable String before,
        @Nullable String after,
        List<Option> options,
        List<Row> rows,
        String text,
        int width,
        String unit,
        int most,
        String understood,
        @Nullable SelectableText essay,
        int revision,
        String seen,
        String savedAt,
        boolean answered,
        @Nullable Clash clash) {
    public boolean prompted() {
        return before != null;
    }

    /** True where as many may be chosen as there are. */
    public boolean unlimited() {
        return most >= options.size();
    }

    /** @param out whether a hint has taken it out */
    public record Option(String id, String text, boolean chosen, boolean out) {}

    /** Two answers to one part: what is kept and what was given on an older page. */
    public record Clash(String kept, String given) {}

    /** What all fields of a slot have in common. */
    record Setting(AttemptView.Slot slot, String lang, CourseTime time, QuizWords words, AttemptSheet.Texts texts) {
        @Nullable
        EssayVersion text(ItemBody.Part part) {
            return part.interaction() instanceof Interaction.TextSelection
                    ? texts.of(slot.essay(), slot.version())
                    : null;
        }
    }

    static PartField of(
            Setting setting, ItemBody.Part part, AttemptView.SavedPart saved, @Nullable SaveConflict clash) {
        Response shown = clash == null ? saved.response() : clash.sent();
        Gap gap = Gap.in(part.prompt());
        int slot = setting.slot().number();
        EssayVersion essay = setting.text(part);
        return new PartField(
                slot,
                part.id(),
                setting.lang(),
                AttemptForm.field("r", slot, part.id()),
                "part-" + slot + "-" + part.id(),
                part.interaction().type(),
                gap.before(),
                gap.after(),
                options(setting.slot(), part, shown),
                Row.of(part, shown),
                shown instanceof Response.Typed typed ? typed.text() : "",
                width(part.interaction()),
                part.interaction() instanceof Interaction.NumberEntry entry ? entry.unit() : "",
                most(part.interaction()),
                Responses.understood(shown),
                essay == null ? null : SelectableText.of(essay, shown, setting.words()),
                clash == null ? saved.revision() : clash.revision(),
                Responses.fingerprint(clash == null ? saved.response() : clash.stored()),
                saved.savedAt() == null ? "" : setting.time().clock(saved.savedAt()),
                shown != null && !shown.isBlank(),
                clash == null ? null : clash(part.interaction(), clash, essay));
    }

    /**
     * A field in which somebody who does not take the quiz names an answer to a part.
     *
     * @param lang of the essay that it is about
     * @param essay that one selects in; asked only where one does
     */
    public static PartField named(
            ItemBody.Part part,
            String name,
            String lang,
            @Nullable Response shown,
            EssayVersion essay,
            QuizWords words) {
        Gap gap = Gap.in(part.prompt());
        boolean selects = part.interaction() instanceof Interaction.TextSelection;
        return new PartField(
                0,
                part.id(),
                lang,
                name,
                "named-" + part.id(),
                part.interaction().type(),
                gap.before(),
                gap.after(),
                part.interaction().options().stream()
                        .map(o -> new Option(o.id(), o.text(), chosen(shown, o.id()), false))
                        .toList(),
                Row.of(part, shown),
                shown instanceof Response.Typed typed ? typed.text() : "",
                width(part.interaction()),
                part.interaction() instanceof Interaction.NumberEntry entry ? entry.unit() : "",
                most(part.interaction()),
                "",
                selects ? SelectableText.of(essay, shown, words) : null,
                0,
                "",
                "",
                false,
                null);
    }

    private static Clash clash(Interaction interaction, SaveConflict clash, @Nullable EssayVersion essay) {
        return new Clash(
                Responses.inWords(interaction, clash.stored(), essay),
                Responses.inWords(interaction, clash.sent(), essay));
    }

    private static int width(Interaction interaction) {
        return switch (interaction) {
            case Interaction.TextEntry entry -> entry.expectedLength();
            case Interaction.NumberEntry entry -> entry.expectedLength();
            case Interaction.DateEntry entry -> entry.expectedLength();
            case Interaction.ShortAnswer entry -> entry.expectedLength();
            case Interaction.ExtendedText entry -> entry.expectedLength();
            default -> 0;
        };
    }

    private static int most(Interaction interaction) {
        return switch (interaction) {
            case Interaction.MultipleChoice choice -> choice.maxChoices();
            case Interaction.Hottext hottext -> hottext.maxChoices();
            case Interaction.TextSelection selection -> selection.maxSentences();
            default -> 1;
        };
    }

    private static List<Option> options(AttemptView.Slot slot, ItemBody.Part part, @Nullable Response response) {
        List<Hint> hints = slot.midway() == null ? List.of() : slot.midway().hints();
        return part.interaction().options().stream()
                .map(o -> new Option(
                        o.id(),
                        o.text(),
                        chosen(response, o.id()),
                        hints.contains(new Hint.Without(part.id(), o.id()))))
                .toList();
    }

    static boolean chosen(@Nullable Response response, String id) {
        return response != null && response.chosen().contains(id);
    }
}
