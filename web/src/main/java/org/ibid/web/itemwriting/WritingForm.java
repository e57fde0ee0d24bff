package org.ibid.web.itemwriting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Sentence;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Level;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.reading.PassageList;
import org.ibid.web.reading.Portions;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody writes it. Besides the fields of an edit: {@code kind}, {@code interaction}, {@code passage},
 * {@code level}, {@code difficulty}, and words copied out of the essay: {@code stimulus}, what is asked about (all of
 * the passage where that is empty), and {@code evidence}, what proves the key (the same where that is empty). With
 * {@code proof} a second part asks for the sentence that proves the first. {@code beside} names a second essay, and
 * {@code besideStimulus} and {@code besideEvidence} hold words copied out of that.
 */
final class WritingForm {

    private static final String FIRST = "a";
    private static final String SECOND = "b";

    private final MultivaluedMap<String, String> fields;
    private final EssayVersion essay;
    private final ItemwritingWords words;
    private final FieldErrors errors = new FieldErrors();
    private final @Nullable BesideEssay beside;

    /** @param beside null where it is about one essay */
    WritingForm(
            MultivaluedMap<String, String> fields,
            EssayVersion essay,
            @Nullable BesideEssay beside,
            ItemwritingWords words) {
        this.beside = beside;
        this.fields = fields;
        this.essay = essay;
        this.words = words;
    }

    FieldErrors errors() {
        return errors;
    }

    String interaction() {
        String name = text("interaction");
        return Blank.INTERACTIONS.contains(name) ? name : Blank.INTERACTIONS.getFirst();
    }

    Level level() {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(text("level")))
                .findFirst()
                .orElse(Level.INFER);
    }

    double difficulty() {
        return switch (text("difficulty")) {
            case "easy" -> 0.2;
            case "hard" -> 0.8;
            default -> 0.5;
        };
    }

    boolean asksForProof() {
        return !text("proof").isEmpty();
    }

    String text(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** The passage that was chosen; the first one where none was. */
    PassageList.Entry passage() {
        List<PassageList.Entry> all = PassageList.of(essay.text()).all();
        return all.stream()
                .filter(entry -> entry.id().equals(text("passage")))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    /**
     * The question of this form's size with nothing in it, its places found; what could not be found is an error.
     *
     * @param offered whether it is to be filled in, with lines to spare, or has been
     */
    ItemReview blank(UUID essayId, int version, boolean offered) {
        Light asked = place("stimulus").orElse(passage().light());
        List<Light> proofs = proofs(asked);
        List<Target> targets = new ArrayList<>();
        targets.add(target(asked, Target.Role.STIMULUS));
        List<Target> there = beside == null ? List.of() : there(beside, offered);
        proofs.forEach(proof -> targets.add(target(proof, Target.Role.EVIDENCE)));
        targets.addAll(there);
        List<Sentence> sentences = sentences(asked);
        String whole = essay.text().textOf(asked.footnote());
        Blank.Size size = size(proofs.size());
        Interaction first = Blank.interaction(interaction(), offered ? size.offered() : size, sentences, whole);
        List<ItemBody.Part> parts = new ArrayList<>();
        parts.add(Blank.part(FIRST, first, offered || !text("prompt-" + FIRST).isEmpty()));
        List<KeyForm> keys = new ArrayList<>();
        keys.add(first instanceof Interaction.TextSelection ? found(proofs) : Blank.key(FIRST, first));
        if (asksForProof()) {
            Interaction second = Blank.hottext(
                    sentences, whole, Math.max(1, values("key-" + SECOND).size()));
            String prompt = text("prompt-" + SECOND).isEmpty() ? words.proofPrompt() : text("prompt-" + SECOND);
            parts.add(new ItemBody.Part(SECOND, prompt, second, FIRST));
            keys.add(Blank.key(SECOND, second));
        }
        ItemBody body = ItemBody.of(text("kind"), text("stem"), located(targets, essayId), parts)
                .beside(there.isEmpty() || beside == null ? List.of() : List.of(beside.pinned()));
        return new ItemReview(
                new UUID(0, 0),
                1,
                essayId,
                version,
                ItemState.DRAFT,
                false,
                body,
                keys,
                "",
                difficulty(),
                level(),
                new Certificate("person", "1", "", List.of()),
                0,
                null,
                false,
                null);
    }

    /** With two essays at hand, each place says which it is in. */
    private List<Target> located(List<Target> targets, UUID essayId) {
        return beside == null
                ? targets
                : targets.stream()
                        .map(target -> target.essay() == null ? target.ofEssay(essayId.toString()) : target)
                        .toList();
    }

    private List<Target> there(BesideEssay other, boolean offered) {
        List<Target> there = new ArrayList<>();
        found(other, "besideStimulus").ifPresent(light -> there.add(other.target(light, Target.Role.STIMULUS)));
        found(other, "besideEvidence").ifPresent(light -> there.add(other.target(light, Target.Role.EVIDENCE)));
        errors.addIf(
                !offered
                        && text("besideStimulus").isEmpty()
                        && text("besideEvidence").isEmpty(),
                "besideStimulus",
                words.besideMissing());
        return there;
    }

    private Optional<Light> found(BesideEssay other, String field) {
        if (text(field).isEmpty()) {
            return Optional.empty();
        }
        List<Light> places = other.places(text(field));
        if (places.size() != 1) {
            errors.add(field, places.isEmpty() ? words.notThere() : words.inSeveralPlaces(places.size()));
            return Optional.empty();
        }
        return Optional.of(places.getFirst());
    }

    private Blank.Size size(int proofs) {
        return new Blank.Size(
                filled(Blank.names(Blank.MOST_LINES).map(id -> "option-a-" + id).toList()),
                filled(IntStream.rangeClosed(1, Blank.MOST_LINES)
                        .mapToObj("row-a-r%02d"::formatted)
                        .toList()),
                text("prompt-" + FIRST).split(Pattern.quote(ItemBody.GAP), -1).length - 1,
                interaction().equals("textSelection")
                        ? proofs
                        : values("key-" + FIRST).size(),
                !text("prompt-" + FIRST).isEmpty());
    }

    /** How many lines there are up to the last one that is filled in. */
    private int filled(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> !text(names.get(i)).isEmpty())
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    private List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** What proves the key; whole sentences where they are to be found by selecting. */
    private List<Light> proofs(Light asked) {
        Light proof = place("evidence").orElse(asked);
        return interaction().equals("textSelection")
                ? sentences(proof).stream()
                        .map(sentence -> new Light(sentence.footnote(), sentence.span()))
                        .toList()
                : List.of(proof);
    }

    private static KeyForm found(List<Light> proofs) {
        Response right = new Response.TextSelection(proofs.stream()
                .map(light -> new Response.Selected(light.footnote(), light.span()))
                .toList());
        return new KeyForm(FIRST, right, List.of(), Map.of());
    }

    /** The sentences that a place touches. */
    private List<Sentence> sentences(Light place) {
        String footnote = place.footnote();
        List<Sentence> all = footnote == null ? Portions.ofEssay(essay) : Portions.in(essay, footnote);
        return all.stream().filter(s -> s.span().overlaps(place.span())).toList();
    }

    private Target target(Light light, Target.Role role) {
        return Target.in(essay.text(), light.footnote(), light.span(), role);
    }

    /** Where the words of a field stand; empty where none were given, or where they stand nowhere or in several places. */
    private Optional<Light> place(String field) {
        String wanted = text(field);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Light> places =
                EssayWordsFound.find(wanted, essay.text(), passage().light()).places();
        if (places.size() != 1) {
            errors.add(field, places.isEmpty() ? words.notThere() : words.inSeveralPlaces(places.size()));
            return Optional.empty();
        }
        return places.stream().findFirst().filter(this::insideAPassage);
    }

    private boolean insideAPassage(Light light) {
        return light.footnote() != null
                || essay.text().blocks().stream()
                        .anyMatch(block -> block.span().start() <= light.span().start()
                                && light.span().start() < block.span().end());
    }
}
