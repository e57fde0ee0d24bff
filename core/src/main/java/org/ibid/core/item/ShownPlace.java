package org.ibid.core.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place of the essay whose words a learner reads while answering an item: what it asks about, sentences to choose from,
 * wrong options that stand elsewhere. Whoever reads them there need not look for them.
 *
 * @param footnote id of the note that the span stands in, or null for the essay itself
 */
public record ShownPlace(@Nullable String essay, @Nullable String footnote, Span span) {

    public static List<ShownPlace> in(ItemBody body) {
        String shown = String.join("\n", texts(body).map(ShownPlace::plain).toList());
        List<ShownPlace> places = new ArrayList<>();
        String own = body.targets().getFirst().essay(); // sentences are offered out of what it asks about first
        for (Target target : body.targets()) {
            String words = plain(target.quote().exact());
            if (!words.isEmpty() && shown.contains(words)) {
                places.add(new ShownPlace(
                        target.essay(), target.footnote(), target.position().span()));
            }
        }
        body.parts().stream()
                .map(ItemBody.Part::interaction)
                .filter(Interaction.Hottext.class::isInstance)
                .map(Interaction.Hottext.class::cast)
                .flatMap(hottext -> hottext.choices().stream())
                .forEach(choice -> places.add(new ShownPlace(own, null, choice.span())));
        return places;
    }

    public boolean overlaps(Target target) {
        return Objects.equals(essay, target.essay())
                && Objects.equals(footnote, target.footnote())
                && span.overlaps(target.position().span());
    }

    private static Stream<String> texts(ItemBody body) {
        return body.parts().stream()
                .flatMap(part -> Stream.concat(Stream.ofNullable(part.prompt()), options(part.interaction())));
    }

    private static Stream<String> options(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice choice -> choice.choices().stream().map(Interaction.SimpleChoice::text);
            case Interaction.MultipleChoice choice -> choice.choices().stream().map(Interaction.SimpleChoice::text);
            case Interaction.Order order -> order.choices().stream().map(Interaction.SimpleChoice::text);
            case Interaction.Match match -> match.rows().stream().map(Interaction.SimpleChoice::text);
            default -> Stream.empty();
        };
    }

    /** Whatever its case, its marks and its stop. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[“”‘’\"'…]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("[.,;:!]+$", "");
    }
}
