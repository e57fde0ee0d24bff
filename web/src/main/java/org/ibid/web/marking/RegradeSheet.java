package org.ibid.web.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.web.assignment.Points;
import org.ibid.web.people.Person;
import org.ibid.web.quiz.PartField;
import org.ibid.web.quiz.QuizWords;
import org.ibid.web.quiz.Responses;
import org.jspecify.annotations.Nullable;

/**
 * A regrade as it is set on the page before it is run.
 *
 * @param lines who gains and who loses, the losers first
 */
record RegradeSheet(String hash, int looked, int gain, int lose, int kept, List<Line> lines) {

    /** @param kind {@code gains}, {@code loses} or {@code keeps} */
    record Line(UUID attempt, String student, String before, String after, String kind) {}

    static RegradeSheet of(RegradePlan plan, Map<UUID, Person> people, String somebody, Points points) {
        List<Line> lines = plan.changes().stream()
                .map(change -> line(change, people, somebody, points))
                .sorted(Comparator.comparing((Line line) -> line.kind().equals("gains"))
                        .thenComparing(Line::student))
                .toList();
        return new RegradeSheet(
                plan.hash(), plan.looked(), count(lines, "gains"), count(lines, "loses"), count(lines, "keeps"), lines);
    }

    private static int count(List<Line> lines, String kind) {
        return (int) lines.stream().filter(line -> line.kind().equals(kind)).count();
    }

    private static Line line(RegradePlan.Change change, Map<UUID, Person> people, String somebody, Points points) {
        Person person = people.get(change.learner());
        return new Line(
                change.attempt(),
                person == null ? somebody : person.name(),
                points.of(change.before().score(), change.before().most()),
                points.of(change.after().score(), change.after().most()),
                change.kept() ? "keeps" : change.loses() ? "loses" : "gains");
    }

    /** The item whose marks are made anew. */
    record Asked(UUID item, UUID revision, int number, String stem, String lang, List<Part> parts, String explanation) {

        /**
         * @param named the answers that the form names, by part; empty where none is named yet
         * @param answers what the attempt in question answered, by part; empty where there is none
         */
        static Asked of(
                AskedItem asked,
                Setting in,
                Map<String, Response> named,
                Map<String, Response> answers,
                Map<String, String> accepted) {
            String told = asked.told().explanation();
            return new Asked(
                    asked.item(),
                    asked.revision(),
                    asked.number(),
                    asked.body().stem(),
                    in.lang(),
                    asked.body().parts().stream()
                            .map(part -> Part.of(
                                    part,
                                    asked,
                                    in,
                                    named.get(part.id()),
                                    answers.get(part.id()),
                                    accepted.getOrDefault(part.id(), "")))
                            .toList(),
                    told == null ? "" : told);
        }

        public boolean several() {
            return parts.size() > 1;
        }
    }

    /**
     * In what an item's answers are put.
     *
     * @param lang of the essay
     */
    record Setting(String lang, EssayVersion essay, QuizWords words) {}

    /**
     * @param field in which the answer is named that is meant
     * @param lists whether further right answers can be listed: what is typed is right in several forms
     * @param accepted those, one a line
     * @param given what the learner in question answered, in words; empty if nothing
     */
    record Part(String id, String prompt, PartField field, boolean lists, String accepted, String right, String given) {

        static Part of(
                ItemBody.Part part,
                AskedItem asked,
                Setting in,
                @Nullable Response named,
                @Nullable Response given,
                String accepted) {
            Interaction interaction = part.interaction();
            return new Part(
                    part.id(),
                    part.prompt() == null ? "" : part.prompt(),
                    PartField.named(
                            part,
                            RegradeForm.VALUE + part.id(),
                            in.lang(),
                            named == null ? given : named,
                            in.essay(),
                            in.words()),
                    interaction instanceof Interaction.TextEntry
                            || interaction instanceof Interaction.NumberEntry
                            || interaction instanceof Interaction.DateEntry
                            || interaction instanceof Interaction.ShortAnswer,
                    accepted,
                    asked.told().correct().stream()
                            .filter(correct -> correct.part().equals(part.id()))
                            .map(CorrectResponse::text)
                            .findFirst()
                            .orElse(""),
                    Responses.inWords(interaction, given, in.essay()));
        }

        /** Whether what is listed are the things that a right answer must say. */
        public boolean concepts() {
            return field.type().equals("shortAnswer");
        }
    }
}
