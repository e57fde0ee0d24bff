package org.ibid.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.web.course.CourseTime;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt, as it is set on the page.
 *
 * @param score in words and number; null while it is not shown
 * @param notYet what is not shown and from when on it will be; empty when all is shown
 */
record FeedbackSheet(
        UUID attempt,
        String title,
        String submitted,
        @Nullable String score,
        List<String> notYet,
        List<Slot> slots) {

    /**
     * @param lang of the essay that it is about, in which its words are
     * @param passages what proves the answer
     * @param elsewhere where the other options belong
     * @param another address of another question on the passage; null where there is none
     * @param steps after how many tries and hints it was answered; empty after one and none
     */
    record Slot(
            int number,
            String stem,
            String lang,
            Verdict verdict,
            List<Part> parts,
            @Nullable String explanation,
            @Nullable String reason,
            List<Passage> passages,
            List<Passage> elsewhere,
            String steps,
            @Nullable String another) {}

    /**
     * @param offered what one could choose from; empty for a typed answer
     * @param lines where it is answered line by line
     * @param yours the answer in words
     * @param right the right answer in words; null while it may not be shown
     * @param remark what the grader noticed, or the teacher who marked it says; empty if nothing
     * @param byRule whether a rule says so, in English
     */
    record Part(
            @Nullable String before,
            @Nullable String after,
            List<Offered> offered,
            List<Line> lines,
            String yours,
            @Nullable String right,
            String remark,
            boolean byRule) {
        /** True where the right answer is not marked among what was offered. */
        public boolean rightInWords() {
            return right != null && offered.isEmpty() && lines.isEmpty();
        }

        /** True where neither options nor lines show what was given. */
        public boolean answerInWords() {
            return offered.isEmpty() && lines.isEmpty();
        }
    }

    record Offered(String text, boolean yours, boolean right) {}

    /**
     * A row with its match, a gap, a line with its place.
     *
     * @param yours what was given for it; empty if nothing
     * @param right what belongs there; null while it may not be shown
     */
    record Line(String text, String yours, @Nullable String right) {
        public boolean same() {
            return yours.equals(right);
        }
    }

    /** @param address the reading with the passage lit; null where the course does not read that essay */
    record Passage(
            String where,
            String before,
            String exact,
            String after,
            @Nullable String address) {}

    /**
     * @param readable whether the course reads an essay at a version at least as new
     * @param texts an essay at a version; asked only where something was selected in it
     */
    static FeedbackSheet of(
            AttemptFeedback feedback,
            CourseTime time,
            Wording in,
            BiPredicate<UUID, Integer> readable,
            AttemptSheet.Texts texts) {
        return new FeedbackSheet(
                feedback.attempt(),
                feedback.title(),
                time.inFull(feedback.submitted()),
                feedback.score() == null ? null : in.points().of(feedback.score(), feedback.maxScore()),
                notYet(feedback, time, in.words()),
                feedback.slots().stream()
                        .map(slot -> slot(
                                slot,
                                in,
                                inReadings(feedback.course(), feedback.attempt(), readable),
                                texts,
                                slot.another()
                                        ? "/attempts/" + feedback.attempt() + "/slots/" + slot.number() + "/another"
                                        : null))
                        .toList());
    }

    /** Where a place of an essay can be read; null where it cannot. */
    interface Addresses {
        @Nullable
        String of(UUID essay, int version, Light light);
    }

    /** @param readable whether the course reads an essay at a version */
    static Addresses inReadings(UUID course, UUID attempt, BiPredicate<UUID, Integer> readable) {
        return (essay, version, light) -> readable.test(essay, version)
                ? "/courses/" + course + "/readings?essay=" + essay + "&version=" + version + "&light="
                        + light.parameter() + "&from=" + attempt
                : null;
    }

    private static List<String> notYet(AttemptFeedback feedback, CourseTime time, QuizWords words) {
        boolean keys = feedback.slots().stream()
                .map(AttemptFeedback.Slot::feedback)
                .anyMatch(f -> f != null && !f.correct().isEmpty());
        Stream<String> marks = feedback.score() != null
                ? Stream.empty()
                : Stream.of(
                        feedback.marksFrom() == null
                                ? words.marksNever()
                                : words.marksFrom(time.inFull(feedback.marksFrom())));
        Stream<String> answers = keys
                ? Stream.empty()
                : Stream.of(
                        feedback.keysFrom() == null
                                ? words.keysNever()
                                : words.keysFrom(time.inFull(feedback.keysFrom())));
        return Stream.of(marks, answers, waiting(feedback, words))
                .flatMap(s -> s)
                .toList();
    }

    /** A total without what is not marked yet says so. */
    private static Stream<String> waiting(AttemptFeedback feedback, QuizWords words) {
        int waiting = (int) feedback.slots().stream()
                .flatMap(slot -> Stream.ofNullable(slot.feedback()))
                .flatMap(told -> told.outcomes().stream())
                .filter(o -> o.outcome().waits())
                .count();
        return waiting == 0 ? Stream.empty() : Stream.of(words.waiting(waiting));
    }

    /** @param another where a different question on its passage is asked; null if there is none */
    static Slot slot(
            AttemptFeedback.Slot slot,
            Wording in,
            Addresses addresses,
            AttemptSheet.Texts texts,
            @Nullable String another) {
        Feedback told = slot.feedback();
        List<Part> parts = slot.body().parts().stream()
                .map(part -> part(
                        part,
                        responseTo(slot, part),
                        told,
                        part.interaction() instanceof Interaction.TextSelection
                                ? texts.of(slot.essay(), slot.version())
                                : null))
                .toList();
        return new Slot(
                slot.number(),
                slot.body().stem(),
                in.languageOf(slot.essay(), slot.version()),
                Verdict.of(told, slot.answers(), in),
                parts,
                told == null ? null : told.explanation(),
                told == null ? null : told.reason(),
                passages(slot, in, addresses, texts, role -> role != Target.Role.CONTRAST),
                passages(slot, in, addresses, texts, role -> role == Target.Role.CONTRAST),
                slot.tries() > 1 || slot.hints() > 0 ? in.words().afterSteps(slot.tries(), slot.hints()) : "",
                another);
    }

    private static List<Passage> passages(
            AttemptFeedback.Slot slot,
            Wording in,
            Addresses addresses,
            AttemptSheet.Texts texts,
            Predicate<Target.Role> wanted) {
        Feedback told = slot.feedback();
        Source source = new Source(slot.body(), slot.essay(), slot.version(), texts);
        return told == null
                ? List.of()
                : Quotes.once(told.passages().stream()
                        .filter(target -> wanted.test(target.role()))
                        .map(target -> new Quotes.Place(target.role(), passage(target, source, in, addresses)))
                        .toList());
    }

    private static @Nullable Response responseTo(AttemptFeedback.Slot slot, ItemBody.Part part) {
        return slot.answers().stream()
                .filter(a -> a.part().equals(part.id()))
                .findFirst()
                .map(AttemptFeedback.Answered::response)
                .orElse(null);
    }

    private static Part part(
            ItemBody.Part part, @Nullable Response given, @Nullable Feedback told, @Nullable EssayVersion essay) {
        Optional<CorrectResponse> correct = told == null
                ? Optional.empty()
                : told.correct().stream()
                        .filter(c -> c.part().equals(part.id()))
                        .findFirst();
        Optional<Outcome> outcome = told == null
                ? Optional.empty()
                : told.outcomes().stream()
                        .filter(o -> o.part().equals(part.id()))
                        .map(Feedback.PartOutcome::outcome)
                        .findFirst();
        // the gaps of a GapMatch are its lines
        Gap gap = part.interaction() instanceof Interaction.GapMatch ? Gap.in(null) : Gap.in(part.prompt());
        return new Part(
                gap.before(),
                gap.after(),
                offered(
                        part.interaction(),
                        given,
                        correct.map(CorrectResponse::response).orElse(null)),
                lines(part, given, correct.map(CorrectResponse::response).orElse(null)),
                Responses.inWords(part.interaction(), given, essay),
                correct.map(CorrectResponse::text).orElse(null),
                outcome.map(Outcome::remark).orElse(""),
                outcome.map(Outcome::state).orElse(Outcome.State.AUTO_FINAL) != Outcome.State.MARKED);
    }

    private static List<Offered> offered(
            Interaction interaction, @Nullable Response given, @Nullable Response correct) {
        boolean chosenFrom = interaction instanceof Interaction.Choice
                || interaction instanceof Interaction.MultipleChoice
                || interaction instanceof Interaction.InlineChoice
                || interaction instanceof Interaction.Hottext;
        return chosenFrom
                ? interaction.options().stream()
                        .map(o -> offered(o.id(), o.text(), given, correct))
                        .toList()
                : List.of();
    }

    private static List<Line> lines(ItemBody.Part part, @Nullable Response given, @Nullable Response correct) {
        List<Row> rights = Row.of(part, correct);
        List<Line> lines = new ArrayList<>();
        for (Row row : Row.of(part, given)) {
            String right = correct == null ? null : chosen(rights.get(lines.size()));
            String text = part.interaction() instanceof Interaction.GapMatch
                    ? row.text() + ItemBody.GAP + row.after()
                    : row.text();
            lines.add(new Line(text, chosen(row), right));
        }
        return lines;
    }

    private static String chosen(Row row) {
        return row.options().stream()
                .filter(Row.Option::chosen)
                .map(Row.Option::text)
                .findFirst()
                .orElse("");
    }

    private static Offered offered(String id, String text, @Nullable Response given, @Nullable Response correct) {
        return new Offered(text, PartField.chosen(given, id), PartField.chosen(correct, id));
    }

    /**
     * What the passages of an item are quoted from.
     *
     * @param essay its own, which targets are in that name none, at its {@code version}
     * @param texts asked only for the title of another essay
     */
    record Source(ItemBody body, UUID essay, int version, AttemptSheet.Texts texts) {

        private UUID essayOf(Target target) {
            return target.essay() == null ? essay : UUID.fromString(target.essay());
        }

        private int versionOf(Target target) {
            return body.versionOf(essayOf(target).toString(), version);
        }

        /** {@code Paragraph 12}, or {@code Paragraph 12 of “Mills”} where it is in another essay. */
        private String where(Target target, Wording in) {
            String where = FeedbackSheet.where(target.footnote() == null ? target.passageId() : target.footnote(), in);
            return body.isBeside(target)
                    ? in.words()
                            .whereBeside(
                                    where,
                                    Objects.requireNonNullElse(
                                            texts.of(essayOf(target), versionOf(target))
                                                    .metadata()
                                                    .title(),
                                            ""))
                    : where;
        }
    }

    static Passage passage(Target target, Source source, Wording in, Addresses addresses) {
        String address = addresses.of(source.essayOf(target), source.versionOf(target), Light.of(target));
        return new Passage(
                source.where(target, in),
                target.quote().before(),
                target.quote().exact(),
                target.quote().after(),
                address);
    }

    /** {@code Paragraph 12}, {@code Note 3}. */
    static String where(String passage, Wording in) {
        String number = passage.replaceFirst("^\\D+", "");
        return passage.startsWith("n") ? in.words().note(number) : in.words().paragraph(number);
    }

    /** @param kind names the style; the words say the same */
    record Verdict(String kind, String words) {
        static Verdict of(@Nullable Feedback told, List<AttemptFeedback.Answered> answers, Wording in) {
            QuizWords words = in.words();
            boolean blank = answers.stream()
                    .allMatch(a -> a.response() == null || a.response().isBlank());
            if (blank
                    && (told == null
                            || told.outcomes().stream()
                                    .noneMatch(o -> o.outcome().score() > 0))) {
                return new Verdict("open", words.notAnswered());
            }
            if (told == null || told.outcomes().isEmpty()) {
                return new Verdict("open", words.isAnswered());
            }
            if (told.outcomes().stream().allMatch(o -> o.outcome().dropped())) {
                return new Verdict("open", words.outOfTotal());
            }
            if (told.outcomes().stream().allMatch(o -> o.outcome().waits())) {
                return new Verdict("open", words.notMarked());
            }
            if (told.outcomes().stream().allMatch(o -> o.outcome().right())) {
                return new Verdict("right", words.right());
            }
            double sum = told.outcomes().stream()
                    .mapToDouble(o -> o.outcome().counted())
                    .sum();
            if (told.outcomes().stream().anyMatch(o -> o.outcome().waits())) {
                return new Verdict(
                        "open",
                        words.notAllMarked(in.points().of(sum, told.outcomes().size())));
            }
            return sum > 0
                    ? new Verdict(
                            "partly",
                            words.partlyRight(
                                    in.points().of(sum, told.outcomes().size())))
                    : new Verdict("wrong", words.notRight());
        }
    }
}
