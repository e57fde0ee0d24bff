package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.Kinds;
import org.ibid.quiz.publication.StoredVersion;
import org.jspecify.annotations.Nullable;

/** What is wrong with an item that a person writes or edits, in sentences for them. Pure. */
final class EditCheck {

    private static final int LONGEST_STEM = 4_000;

    private EditCheck() {}

    /** @param before what the item was; null for a new one */
    static List<String> body(
            ItemBody body, @Nullable ItemBody before, StoredVersion version, Map<String, StoredVersion> others) {
        List<String> wrong = new ArrayList<>();
        if (body.stem().isBlank() || body.stem().length() > LONGEST_STEM) {
            wrong.add("The question must have words, and not more than " + LONGEST_STEM + " characters.");
        }
        if (before == null && !Kinds.known(body.kind())) {
            wrong.add("There is no kind of question with this name.");
        } else if (before != null && !body.kind().equals(before.kind())) {
            wrong.add("What kind of question this is cannot be changed.");
        }
        wrong.addAll(places(body, version, others));
        wrong.addAll(parts(body.parts()));
        wrong.addAll(sentences(body, version.version().text()));
        return wrong;
    }

    private static List<String> places(ItemBody body, StoredVersion version, Map<String, StoredVersion> others) {
        List<String> wrong = new ArrayList<>();
        String own = version.essay().toString();
        for (Target target : body.targets()) {
            StoredVersion in = own.equals(target.essay()) ? version : others.get(String.valueOf(target.essay()));
            if (in == null) {
                wrong.add("A place in another essay must say which version of it.");
            } else {
                Reanchoring.misplaced(target, in.version().text()).ifPresent(wrong::add);
            }
        }
        for (ItemBody.Beside beside : body.beside()) {
            if (beside.essay().equals(own)
                    || body.targets().stream().noneMatch(t -> beside.essay().equals(t.essay()))) {
                wrong.add("It has no place in the other essay that it names.");
            }
        }
        if (others.size() < body.beside().size()) {
            wrong.add("It names an essay twice.");
        }
        for (Target.Role role : List.of(Target.Role.STIMULUS, Target.Role.EVIDENCE)) {
            body.targets().stream()
                    .filter(target -> target.role() == role)
                    .findFirst()
                    .filter(first -> !own.equals(first.essay()))
                    .ifPresent(first -> wrong.add("A place in its own essay comes before one in another."));
        }
        if (!own.equals(body.targets().getFirst().essay())) {
            wrong.add("It begins with a place in its own essay.");
        }
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

    /** Sentences that are offered must stand in the passage as they are shown. */
    private static List<String> sentences(ItemBody body, EssayText text) {
        String footnote = body.targets().stream()
                .filter(target -> target.role() == Target.Role.STIMULUS)
                .findFirst()
                .orElseThrow()
                .footnote();
        String whole = text.textOf(footnote);
        return body.parts().stream()
                .filter(part -> part.interaction() instanceof Interaction.Hottext)
                .flatMap(part -> ((Interaction.Hottext) part.interaction()).choices().stream())
                .filter(spot -> spot.span().end() > whole.length()
                        || !spot.span().in(whole).equals(spot.text()))
                .map(spot -> "The sentence “" + spot.text() + "” does not stand there.")
                .toList();
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
}
