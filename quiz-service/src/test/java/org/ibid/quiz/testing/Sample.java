package org.ibid.quiz.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.core.reading.EssayReader;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;

/**
 * A small essay and items of it. Whatever must not be seen before keys may be holds {@link #CANARY}: keys,
 * explanations, reasons, certificates and the evidence.
 */
public final class Sample {

    public static final String CANARY = "canary";

    private static final List<String> SENTENCES =
            List.of("The mill stood by the river.", "Its owner kept two ledgers.", "Nobody asked why.");

    /** Three sentences, then the evidence, then a close. */
    public static final List<String> PARAGRAPHS = List.of(
            String.join(" ", SENTENCES),
            "The canary of the counting house sang only on market days.",
            "When the bank failed, the second ledger was burnt.");

    /** An essay that says this asks for a selection in itself besides. */
    public static final String SELECTABLE = "Select what was said of the vault.";

    /** An essay that says this asks who did it besides: a question whose checks look at the sentences beside it. */
    public static final String GUILD = "The guild of millers paid for the wheel.";

    /** The same with two ledgers made three. */
    public static final List<String> REWORDED = PARAGRAPHS.stream()
            .map(words -> words.replace("two ledgers", "three ledgers"))
            .toList();

    private static final Certificate.Check CHECK = new Certificate.Check("oneKey", true, "saw the canary once");

    private Sample() {}

    public static EssayVersion essay(List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph("p" + (blocks.size() + 1), new Span(at, at + paragraph.length())));
            at += paragraph.length() + EssayText.BLOCK_BREAK.length();
        }
        return EssayVersion.of(
                EssayMetadata.unknown().titled("The Second Ledger", List.of("A. Writer")),
                new EssayText(String.join(EssayText.BLOCK_BREAK, paragraphs), blocks, List.of(), List.of(), List.of()),
                new Reading("none", List.of(), List.of(), List.of(), List.of()));
    }

    /** With its sentences, so that checks see what stands beside a passage. */
    public static PublishedVersion read(UUID library, UUID essay, int number, List<String> paragraphs) {
        EssayVersion plain = essay(paragraphs);
        EssayVersion version =
                EssayVersion.of(plain.metadata(), plain.text(), new EssayReader().read(plain.text(), "en"));
        return new PublishedVersion(library, essay, number, version.contentHash(), version);
    }

    public static PublishedVersion published(UUID library, UUID essay, int number, List<String> paragraphs) {
        EssayVersion version = essay(paragraphs);
        return new PublishedVersion(library, essay, number, version.contentHash(), version);
    }

    /** A choice, a cloze, a sentence to select, and an item of two parts; none where their passage is missing. */
    public static List<GeneratedItem> items(EssayVersion version) {
        if (!PARAGRAPHS.stream().limit(2).allMatch(version.text().canonical()::contains)) {
            return List.of();
        }
        List<GeneratedItem> items = new ArrayList<>(closed(version));
        if (version.text().canonical().contains(SELECTABLE)) {
            items.add(item(
                    version,
                    "selection",
                    List.of(new ItemBody.Part("a", null, new Interaction.TextSelection(1), null)),
                    Map.of(
                            "a",
                            new TextSelectionKey(List.of(List.of(target(version, SELECTABLE, Target.Role.EVIDENCE))))),
                    0.5));
        }
        if (version.text().canonical().contains(GUILD)) {
            items.add(guildItem(version));
        }
        return items;
    }

    private static GeneratedItem guildItem(EssayVersion version) {
        List<Interaction.SimpleChoice> bodies = List.of(
                new Interaction.SimpleChoice("a", "guild of millers"),
                new Interaction.SimpleChoice("b", "council"),
                new Interaction.SimpleChoice("c", "exchange"));
        return new GeneratedItem(
                ItemBody.of(
                        "bodycloze",
                        "Who paid for the wheel?",
                        List.of(
                                target(version, GUILD, Target.Role.STIMULUS),
                                target(version, GUILD, Target.Role.EVIDENCE)),
                        List.of(new ItemBody.Part("a", null, new Interaction.Choice(bodies), null))),
                Map.of("a", new ChoiceKey("a", Map.of("b", "It did not pay.", "c", "It did not pay, either."))),
                "The guild did, says the essay.",
                0.5,
                Level.INFER,
                new Certificate("bodycloze", "1", "sha256:0", List.of(CHECK)),
                0.4);
    }

    private static List<GeneratedItem> closed(EssayVersion version) {
        return List.of(
                item(
                        version,
                        "attribution",
                        List.of(new ItemBody.Part("a", null, options(), null)),
                        Map.of("a", optionsKey()),
                        0.9),
                item(
                        version,
                        "termcloze",
                        List.of(new ItemBody.Part(
                                "a",
                                "The mill stood by the " + ItemBody.GAP + ".",
                                new Interaction.TextEntry(20),
                                null)),
                        Map.of("a", new TextEntryKey(List.of("canary creek", "canarybrook"), List.of())),
                        0.8),
                item(
                        version,
                        "evidence",
                        List.of(new ItemBody.Part("a", null, sentences(version), null)),
                        Map.of("a", new HottextKey(List.of(List.of("s2")))),
                        0.7),
                item(
                        version,
                        "stance",
                        List.of(
                                new ItemBody.Part("a", null, options(), null),
                                new ItemBody.Part("b", "Select the proof.", sentences(version), "a")),
                        Map.of("a", optionsKey(), "b", new HottextKey(List.of(List.of("s2")))),
                        0.6));
    }

    private static GeneratedItem item(
            EssayVersion version, String kind, List<ItemBody.Part> parts, Map<String, Key> keys, double score) {
        ItemBody body = ItemBody.of(
                kind,
                "A question of the kind " + kind,
                List.of(
                        target(version, PARAGRAPHS.getFirst(), Target.Role.STIMULUS),
                        target(version, PARAGRAPHS.get(1), Target.Role.EVIDENCE)),
                parts);
        return new GeneratedItem(
                body,
                keys,
                "Because of the canary.",
                0.5,
                Level.INFER,
                new Certificate(kind, "1", "sha256:0", List.of(CHECK)),
                score);
    }

    private static Target target(EssayVersion version, String words, Target.Role role) {
        int start = version.text().canonical().indexOf(words);
        return Target.in(version.text(), null, new Span(start, start + words.length()), role);
    }

    private static Interaction.Choice options() {
        return new Interaction.Choice(List.of(
                new Interaction.SimpleChoice("a", "The owner"),
                new Interaction.SimpleChoice("b", "The clerk"),
                new Interaction.SimpleChoice("c", "The bank")));
    }

    private static ChoiceKey optionsKey() {
        return new ChoiceKey("b", Map.of("a", "The canary says no to a.", "c", "The canary says no to c."));
    }

    private static Interaction.Hottext sentences(EssayVersion version) {
        List<Interaction.Hotspan> sentences = new ArrayList<>();
        for (String sentence : SENTENCES) {
            int start = version.text().canonical().indexOf(sentence);
            sentences.add(new Interaction.Hotspan(
                    "s" + (sentences.size() + 1), new Span(start, start + sentence.length()), sentence));
        }
        return new Interaction.Hottext(sentences, 1);
    }
}
