package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.publication.StoredVersion;
import org.jspecify.annotations.Nullable;

/** What is wrong with an edited item, in sentences for the teacher. Pure. */
final class EditCheck {

    private static final int LONGEST_STEM = 4_000;

    private EditCheck() {}

    static List<String> body(ItemBody body, ItemBody before, StoredVersion version) {
        List<String> wrong = new ArrayList<>();
        if (body.stem().isBlank() || body.stem().length() > LONGEST_STEM) {
            wrong.add("The question must have words, and not more than " + LONGEST_STEM + " characters.");
        }
        if (!body.kind().equals(before.kind())) {
            wrong.add("What kind of question this is cannot be changed.");
        }
        for (Target target : body.targets()) {
            if (!version.essay().toString().equals(target.essay())) {
                wrong.add("A place in another essay cannot be named here.");
            } else {
                Reanchoring.misplaced(target, version.version().text()).ifPresent(wrong::add);
            }
        }
        wrong.addAll(parts(body.parts()));
        return wrong;
    }

    private static List<String> parts(List<ItemBody.Part> parts) {
        List<String> wrong = new ArrayList<>();
        Set<String> earlier = new HashSet<>();
        for (ItemBody.Part part : parts) {
            if (part.countsAfter() != null && !earlier.contains(part.countsAfter())) {
                wrong.add("A part can count only after an earlier one.");
            }
            if (!earlier.add(part.id())) {
                wrong.add("Two parts have the same name.");
            }
            List<String> options = options(part.interaction()).toList();
            if (new HashSet<>(options).size() < options.size()) {
                wrong.add("Two options have the same name.");
            }
            if (part.interaction() instanceof Interaction.GapMatch match
                    && gaps(part.prompt()) != match.gaps().size()) {
                wrong.add("The sentence must keep its " + match.gaps().size() + " gaps.");
            }
        }
        return wrong;
    }

    private static int gaps(@Nullable String prompt) {
        return prompt == null ? 0 : prompt.split(Pattern.quote(ItemBody.GAP), -1).length - 1;
    }

    private static Stream<String> options(Interaction interaction) {
        Stream<String> own = interaction.options().stream().map(Interaction.SimpleChoice::id);
        return switch (interaction) {
            case Interaction.Match match ->
                Stream.concat(own, match.rows().stream().map(row -> "row " + row.id()));
            case Interaction.GapMatch match ->
                Stream.concat(own, match.gaps().stream().map(gap -> "gap " + gap));
            default -> own;
        };
    }

    /** @param keys by id of the part, those that could be read */
    record Read(Map<String, Key> keys, List<String> wrong) {}

    static Read keys(ItemEdit edit, Map<String, Key> before) {
        Map<String, Key> keys = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (ItemBody.Part part : edit.body().parts()) {
            Optional<KeyForm> form = edit.keys().stream()
                    .filter(k -> Objects.equals(k.part(), part.id()))
                    .findFirst();
            if (form.isEmpty()) {
                wrong.add("Every part needs a key.");
                continue;
            }
            switch (Interactions.fromForm(form.get(), part.interaction(), before.get(part.id()))) {
                case KeyEdit.Accepted accepted -> keys.put(part.id(), accepted.key());
                case KeyEdit.Refused refused -> wrong.addAll(refused.reasons());
            }
        }
        return new Read(keys, wrong);
    }
}
