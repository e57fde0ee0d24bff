package org.ibid.quiz.interaction.textentry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.jspecify.annotations.Nullable;

/**
 * An accepted form is right. A slip of spelling is right too, provisionally and with a remark, unless a rival is as
 * near, the first letter differs or a figure is asked for.
 */
public final class TextEntryGrader implements Grader<Interaction.TextEntry, TextEntryKey, Response.TextEntry> {

    /** Longer answers are not compared: the gap asks for a few words. */
    static final int LONGEST = 200;

    /** Whatever anybody typed is kept, though nothing so long can be right. */
    private static final int LONGEST_KEPT = 256 * 1024;

    @Override
    public Class<Interaction.TextEntry> interaction() {
        return Interaction.TextEntry.class;
    }

    @Override
    public Class<TextEntryKey> key() {
        return TextEntryKey.class;
    }

    @Override
    public Class<Response.TextEntry> response() {
        return Response.TextEntry.class;
    }

    @Override
    public Outcome grade(Interaction.TextEntry interaction, TextEntryKey key, Response.TextEntry response) {
        if (response.text().length() > LONGEST) {
            return Outcome.settled(0);
        }
        String typed = Spelling.fold(response.text());
        if (typed.isEmpty()) {
            return Outcome.settled(0);
        }
        if (key.accepted().stream().anyMatch(a -> Spelling.fold(a).equals(typed))) {
            return Outcome.settled(1);
        }
        return key.accepted().stream()
                .filter(a -> isSlipOf(a, typed, key.rivals()))
                .findFirst()
                .map(a -> new Outcome(1, Outcome.State.AUTO_PROVISIONAL, "Spelling corrected: " + a))
                .orElse(Outcome.settled(0));
    }

    private static boolean isSlipOf(String accepted, String typed, List<String> rivals) {
        String meant = Spelling.fold(accepted);
        if (meant.isEmpty() || Spelling.hasDigit(meant) || meant.charAt(0) != typed.charAt(0)) {
            return false;
        }
        int distance = Spelling.distance(meant, typed);
        return distance <= Spelling.allowance(meant.length())
                && rivals.stream().noneMatch(r -> Spelling.distance(Spelling.fold(r), typed) <= distance);
    }

    @Override
    public Response.TextEntry right(Interaction.TextEntry interaction, TextEntryKey key) {
        return new Response.TextEntry(key.accepted().getFirst());
    }

    @Override
    public String words(Interaction.TextEntry interaction, TextEntryKey key) {
        return key.accepted().getFirst();
    }

    @Override
    public List<String> accepted(TextEntryKey key) {
        return key.accepted();
    }

    @Override
    public KeyEdit fromForm(Interaction.TextEntry interaction, @Nullable TextEntryKey before, KeyForm form) {
        Set<String> accepted = new LinkedHashSet<>();
        if (form.correct() instanceof Response.TextEntry shown) {
            accepted.add(shown.text().strip());
        }
        form.accepted().forEach(a -> accepted.add(a.strip()));
        accepted.removeIf(a -> Spelling.fold(a).isEmpty());
        List<String> reasons = new ArrayList<>();
        if (accepted.isEmpty()) {
            reasons.add("Give at least one right answer.");
        }
        if (accepted.stream().anyMatch(a -> a.length() > LONGEST)) {
            reasons.add("A right answer has at most " + LONGEST + " characters.");
        }
        List<String> rivals = before == null ? List.of() : before.rivals();
        return KeyEdit.of(new TextEntryKey(List.copyOf(accepted), rivals), reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.TextEntry interaction, Response.TextEntry response) {
        return response.text().length() > LONGEST_KEPT
                ? Optional.of("At most " + LONGEST_KEPT + " characters.")
                : Optional.empty();
    }
}
