package org.ibid.web.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Level;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.jspecify.annotations.Nullable;

/** Items on a short essay, one of each interaction. */
final class Items {

    static final UUID CHOICE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID ENTRY = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID HOTTEXT = UUID.fromString("00000000-0000-7000-8000-000000000003");

    private final UUID essay;
    private final EssayText text;
    private final String payload;

    /** @param payload stands in every field that holds text */
    Items(UUID essay, EssayText text, String payload) {
        this.essay = essay;
        this.text = text;
        this.payload = payload;
    }

    List<ItemReview> all() {
        return List.of(choice(), entry(), hottext());
    }

    private ItemReview choice() {
        Interaction options = new Interaction.Choice(List.of(
                new Interaction.SimpleChoice("a", "October" + payload), new Interaction.SimpleChoice("b", "May")));
        return item(
                CHOICE,
                "figurecloze",
                options,
                "They met in _____." + payload,
                new KeyForm("a", new Response.Choice("a"), List.of(), Map.of("b", "May is another month" + payload)));
    }

    private ItemReview entry() {
        return item(
                ENTRY,
                "termcloze",
                new Interaction.TextEntry(20),
                "The _____ met." + payload,
                new KeyForm(
                        "a", new Response.TextEntry("soviets"), List.of("soviets", "councils" + payload), Map.of()));
    }

    private ItemReview hottext() {
        Interaction sentences = new Interaction.Hottext(
                List.of(
                        new Interaction.Hotspan("a", new Span(0, 10), "First sentence" + payload),
                        new Interaction.Hotspan("b", new Span(11, 20), "Second sentence")),
                1);
        return item(
                HOTTEXT,
                "evidence",
                sentences,
                null,
                new KeyForm("a", new Response.Hottext(List.of("b")), List.of(), Map.of("a", "No" + payload)));
    }

    private ItemReview item(UUID id, String kind, Interaction interaction, @Nullable String prompt, KeyForm key) {
        Span words = new Span(4, 11);
        return new ItemReview(
                id,
                3,
                essay,
                1,
                ItemState.IN_REVIEW,
                false,
                ItemBody.of(
                        kind,
                        "What does the essay say?" + payload,
                        List.of(
                                Target.in(text, null, words, Target.Role.STIMULUS),
                                Target.in(text, null, words, Target.Role.EVIDENCE)),
                        List.of(new ItemBody.Part("a", prompt, interaction, null))),
                List.of(key),
                "Because it says so." + payload,
                0.4,
                Level.RECALL,
                new Certificate(
                        "rule" + payload,
                        "1",
                        "sha256:0",
                        List.of(new Certificate.Check("one-key" + payload, true, "only one" + payload))),
                0.9,
                "Earlier reason" + payload,
                false,
                null);
    }
}
