package org.ibid.quiz.interaction.hottext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.jspecify.annotations.Nullable;

/**
 * The best F1 (harmonic mean of precision and recall) of the selection over the gold sets. Who selects more than
 * {@value #LAVISH} times as much as is needed gets at most {@value #LAVISH_CAP}: marking everything is not finding.
 */
public final class HottextGrader implements Grader<Interaction.Hottext, HottextKey, Response.Hottext> {

    static final int LAVISH = 3;
    static final double LAVISH_CAP = 0.5;

    @Override
    public Class<Interaction.Hottext> interaction() {
        return Interaction.Hottext.class;
    }

    @Override
    public Class<HottextKey> key() {
        return HottextKey.class;
    }

    @Override
    public Class<Response.Hottext> response() {
        return Response.Hottext.class;
    }

    @Override
    public Outcome grade(Interaction.Hottext interaction, HottextKey key, Response.Hottext response) {
        return Outcome.settled(key.goldSets().stream()
                .mapToDouble(gold -> agreement(new HashSet<>(gold), new HashSet<>(response.choices())))
                .max()
                .orElse(0));
    }

    private static double agreement(Set<String> gold, Set<String> selected) {
        long hits = selected.stream().filter(gold::contains).count();
        if (hits == 0) {
            return 0;
        }
        double f1 = 2.0 * hits / (gold.size() + selected.size());
        return selected.size() > LAVISH * gold.size() ? Math.min(f1, LAVISH_CAP) : f1;
    }

    @Override
    public Response.Hottext right(Interaction.Hottext interaction, HottextKey key) {
        return new Response.Hottext(key.goldSets().getFirst());
    }

    @Override
    public String words(Interaction.Hottext interaction, HottextKey key) {
        List<String> gold = key.goldSets().getFirst();
        return interaction.choices().stream()
                .filter(c -> gold.contains(c.id()))
                .map(Interaction.Hotspan::text)
                .collect(Collectors.joining(" "));
    }

    @Override
    public KeyEdit fromForm(Interaction.Hottext interaction, @Nullable HottextKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.Hottext selected) || selected.isBlank()) {
            return KeyEdit.refused("Select at least one sentence that is right.");
        }
        List<String> reasons = new ArrayList<>();
        misfit(interaction, selected).ifPresent(reasons::add);
        if (interaction.choices().size() <= selected.choices().size()) {
            reasons.add("There must be a sentence that is not right.");
        }
        HottextKey key = before != null && holds(before, interaction, selected)
                ? before
                : new HottextKey(List.of(selected.choices()));
        return KeyEdit.of(key, reasons);
    }

    /** True while the selection is one of the old gold sets and every old one can still be selected. */
    private static boolean holds(HottextKey before, Interaction.Hottext interaction, Response.Hottext selected) {
        Set<String> wanted = new HashSet<>(selected.choices());
        return before.goldSets().stream().anyMatch(g -> new HashSet<>(g).equals(wanted))
                && offered(interaction)
                        .containsAll(before.goldSets().stream()
                                .flatMap(Collection::stream)
                                .toList());
    }

    @Override
    public Optional<String> misfit(Interaction.Hottext interaction, Response.Hottext response) {
        if (!offered(interaction).containsAll(response.choices())) {
            return Optional.of("A selected sentence is not among those offered.");
        }
        return response.choices().size() > interaction.maxChoices()
                ? Optional.of("Select at most " + interaction.maxChoices() + ".")
                : Optional.empty();
    }

    private static Set<String> offered(Interaction.Hottext interaction) {
        return interaction.choices().stream().map(Interaction.Hotspan::id).collect(Collectors.toSet());
    }
}
