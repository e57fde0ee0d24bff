package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a person gave, read.
 *
 * @param keys by id of the part, those that could be read
 * @param wrong what could not, in sentences for them
 */
record WrittenKeys(Map<String, Key> keys, List<String> wrong) {

    /** @param before keys of the revision that was edited; empty for a new item */
    static WrittenKeys of(ItemBody body, List<KeyForm> forms, Map<String, Key> before) {
        Map<String, Key> keys = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (ItemBody.Part part : body.parts()) {
            Optional<KeyForm> form = forms.stream()
                    .filter(k -> Objects.equals(k.part(), part.id()))
                    .findFirst();
            if (form.isEmpty()) {
                wrong.add("Every part needs a key.");
                continue;
            }
            switch (key(body, part, form.get(), before.get(part.id()))) {
                case KeyEdit.Accepted accepted -> keys.put(part.id(), accepted.key());
                case KeyEdit.Refused refused -> wrong.addAll(refused.reasons());
            }
        }
        return new WrittenKeys(keys, wrong);
    }

    private static KeyEdit key(ItemBody body, ItemBody.Part part, KeyForm form, @Nullable Key before) {
        return part.interaction() instanceof Interaction.TextSelection selection && before == null
                ? selected(body, selection, form)
                : Interactions.fromForm(form, part.interaction(), before);
    }

    /** What is to be found in the essay is what the item names as its evidence, so that it is found again in the next version. */
    private static KeyEdit selected(ItemBody body, Interaction.TextSelection selection, KeyForm form) {
        if (!(form.correct() instanceof Response.TextSelection right) || right.isBlank()) {
            return KeyEdit.refused("Choose the sentence that is to be found.");
        }
        List<Target> gold = body.own().stream()
                .filter(target -> target.role() == Target.Role.EVIDENCE)
                .filter(target -> right.selections()
                        .contains(new Response.Selected(
                                target.footnote(), target.position().span())))
                .toList();
        if (gold.size() < right.selections().size()) {
            return KeyEdit.refused("The sentences to be found must be among the places that prove the key.");
        }
        return gold.size() > selection.maxSentences()
                ? KeyEdit.refused("More sentences are right than may be selected.")
                : new KeyEdit.Accepted(new TextSelectionKey(List.of(gold)));
    }
}
