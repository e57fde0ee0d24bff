package org.ibid.quiz.interaction.textselection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.jspecify.annotations.Nullable;

/**
 * The best F1 (harmonic mean of precision and recall) of the selected sentences over the gold sets, as for sentences
 * offered in the passage. Selections are whole sentences by then: {@link Snapping} has made them so.
 */
public final class TextSelectionGrader
        implements Grader<Interaction.TextSelection, TextSelectionKey, Response.TextSelection> {

    @Override
    public Class<Interaction.TextSelection> interaction() {
        return Interaction.TextSelection.class;
    }

    @Override
    public Class<TextSelectionKey> key() {
        return TextSelectionKey.class;
    }

    @Override
    public Class<Response.TextSelection> response() {
        return Response.TextSelection.class;
    }

    static final int LAVISH = 3;
    static final double LAVISH_CAP = 0.5;

    @Override
    public Outcome grade(Interaction.TextSelection interaction, TextSelectionKey key, Response.TextSelection response) {
        if (key.goldSets().isEmpty()) {
            return Outcome.teacherOnly(); // its sentences are lost in this version: nobody gets a zero for that
        }
        Set<Response.Selected> selected = new HashSet<>(response.selections());
        return Outcome.settled(key.goldSets().stream()
                .mapToDouble(gold -> agreement(places(gold), selected))
                .max()
                .orElse(0));
    }

    private static double agreement(Set<Response.Selected> gold, Set<Response.Selected> selected) {
        long hits = selected.stream().filter(gold::contains).count();
        if (hits == 0) {
            return 0;
        }
        double f1 = 2.0 * hits / (gold.size() + selected.size());
        return selected.size() > LAVISH * gold.size() ? Math.min(f1, LAVISH_CAP) : f1;
    }

    private static Set<Response.Selected> places(List<Target> gold) {
        return gold.stream()
                .map(t -> new Response.Selected(t.footnote(), t.position().span()))
                .collect(Collectors.toSet());
    }

    @Override
    public Response.TextSelection right(Interaction.TextSelection interaction, TextSelectionKey key) {
        return new Response.TextSelection(List.copyOf(places(key.goldSets().getFirst())));
    }

    @Override
    public String words(Interaction.TextSelection interaction, TextSelectionKey key) {
        return key.goldSets().getFirst().stream().map(t -> t.quote().exact()).collect(Collectors.joining(" … "));
    }

    @Override
    public List<String> accepted(TextSelectionKey key) {
        return key.goldSets().stream()
                .map(set -> set.stream().map(t -> t.quote().exact()).collect(Collectors.joining(" … ")))
                .toList();
    }

    /** A teacher picks the sentences in the text; a key that comes back as it was is kept with all its gold sets. */
    @Override
    public KeyEdit fromForm(Interaction.TextSelection interaction, @Nullable TextSelectionKey before, KeyForm form) {
        return before != null && form.correct().equals(right(interaction, before))
                ? new KeyEdit.Accepted(before)
                : KeyEdit.refused(
                        "Which sentences are right cannot be changed here. Reject this one and make another.");
    }

    /** Its sentences become the only gold set; the accepted forms are their words, in the same order. */
    @Override
    public KeyEdit rekeyed(Interaction.TextSelection interaction, TextSelectionKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.TextSelection selected) || selected.isBlank()) {
            return KeyEdit.refused("Say which sentences are right.");
        }
        List<Target> gold = new ArrayList<>();
        for (Response.Selected place : selected.selections()) {
            int at = gold.size();
            String words = at < form.accepted().size() ? form.accepted().get(at) : "";
            gold.add(new Target(
                    null,
                    place.footnote(),
                    place.footnote() == null ? "" : place.footnote(),
                    new TextPositionSelector(place.span().start(), place.span().end()),
                    new TextQuoteSelector(words, "", ""),
                    Target.Role.EVIDENCE));
        }
        return new KeyEdit.Accepted(new TextSelectionKey(List.of(gold)));
    }

    @Override
    public Optional<String> misfit(Interaction.TextSelection interaction, Response.TextSelection response) {
        return response.selections().size() > interaction.maxSentences()
                ? Optional.of("Select at most " + interaction.maxSentences() + ".")
                : Optional.empty();
    }
}
