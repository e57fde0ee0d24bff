package org.ibid.web.quiz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/** Responses as forms carry them and as people read them. */
final class Responses {

    private Responses() {}

    /** @param values of the part's field, as the form gave them */
    static Response fromForm(Interaction interaction, List<String> values) {
        return switch (interaction) {
            case Interaction.Choice choice -> new Response.Choice(firstOf(values));
            case Interaction.TextEntry entry -> new Response.TextEntry(Objects.requireNonNullElse(firstOf(values), ""));
            case Interaction.Hottext hottext -> new Response.Hottext(values);
        };
    }

    private static @Nullable String firstOf(List<String> values) {
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    /** The answer in words; empty where nothing is answered. */
    static String inWords(Interaction interaction, @Nullable Response response) {
        if (response == null || response.isBlank()) {
            return "";
        }
        return switch (response) {
            case Response.TextEntry entry -> entry.text();
            case Response.Choice choice -> textOf(interaction, choice.choice());
            case Response.Hottext hottext ->
                hottext.choices().stream().map(id -> textOf(interaction, id)).collect(Collectors.joining(" … "));
        };
    }

    private static String textOf(Interaction interaction, @Nullable String id) {
        return switch (interaction) {
            case Interaction.Choice choice ->
                choice.choices().stream()
                        .filter(c -> c.id().equals(id))
                        .map(Interaction.SimpleChoice::text)
                        .findFirst()
                        .orElse(String.valueOf(id));
            case Interaction.Hottext hottext ->
                hottext.choices().stream()
                        .filter(c -> c.id().equals(id))
                        .map(Interaction.Hotspan::text)
                        .findFirst()
                        .orElse(String.valueOf(id));
            case Interaction.TextEntry entry -> String.valueOf(id);
        };
    }

    /** A short name of what a field held when its page was made; all that is blank has one name. */
    static String fingerprint(@Nullable Response response) {
        if (response == null || response.isBlank()) {
            return "blank";
        }
        int start = "sha256:".length();
        return ContentHash.of(response).substring(start, start + 16);
    }

    /** The id of a save that a form makes without a script: the same for the same answer on the same page. */
    static UUID saveId(UUID attempt, int slot, String part, int baseRevision, Response response) {
        String what = attempt + " " + slot + " " + part + " " + baseRevision + " " + ContentHash.of(response);
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
