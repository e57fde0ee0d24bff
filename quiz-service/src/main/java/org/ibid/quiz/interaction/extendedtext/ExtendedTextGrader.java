package org.ibid.quiz.interaction.extendedtext;

import java.util.List;
import java.util.Optional;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Typing;
import org.jspecify.annotations.Nullable;

/**
 * No rule marks an essay: that is for a teacher. Only what was left blank is settled.
 */
public final class ExtendedTextGrader
        implements Grader<Interaction.ExtendedText, ExtendedTextKey, Response.ExtendedText> {

    @Override
    public Class<Interaction.ExtendedText> interaction() {
        return Interaction.ExtendedText.class;
    }

    @Override
    public Class<ExtendedTextKey> key() {
        return ExtendedTextKey.class;
    }

    @Override
    public Class<Response.ExtendedText> response() {
        return Response.ExtendedText.class;
    }

    @Override
    public Outcome grade(Interaction.ExtendedText interaction, ExtendedTextKey key, Response.ExtendedText response) {
        return Outcome.teacherOnly();
    }

    @Override
    public Response.ExtendedText right(Interaction.ExtendedText interaction, ExtendedTextKey key) {
        return new Response.ExtendedText(String.join("\n", key.points()));
    }

    @Override
    public String words(Interaction.ExtendedText interaction, ExtendedTextKey key) {
        return String.join(" ", key.points());
    }

    @Override
    public List<String> accepted(ExtendedTextKey key) {
        return key.points();
    }

    @Override
    public KeyEdit fromForm(Interaction.ExtendedText interaction, @Nullable ExtendedTextKey before, KeyForm form) {
        return new KeyEdit.Accepted(new ExtendedTextKey(form.accepted().stream()
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList()));
    }

    /** The lines of the response are what a good text has. */
    @Override
    public KeyEdit rekeyed(Interaction.ExtendedText interaction, ExtendedTextKey before, KeyForm form) {
        return form.correct() instanceof Response.ExtendedText points
                        && form.accepted().isEmpty()
                ? fromForm(
                        interaction,
                        before,
                        new KeyForm(form.part(), points, points.text().lines().toList(), form.distractorReasons()))
                : fromForm(interaction, before, form);
    }

    @Override
    public Optional<String> misfit(Interaction.ExtendedText interaction, Response.ExtendedText response) {
        return Typing.misfit(response);
    }
}
