package org.ibid.quiz.kind;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.language.Line;
import org.jspecify.annotations.Nullable;

/** What a draft lets the learner do, with its key still beside the wrong options. */
public sealed interface Form {

    /** The key as text. */
    String key();

    /** Every way in which the key may stand in the essay, the key itself first. */
    List<String> keyForms();

    /** @param inline true where the options stand in the gap of the sentence, false where they stand under it */
    record Choice(Option right, List<Option> wrong, boolean inline) implements Form {
        public Choice {
            wrong = List.copyOf(wrong);
        }

        public Choice(Option right, List<Option> wrong) {
            this(right, wrong, false);
        }

        @Override
        public String key() {
            return right.text();
        }

        @Override
        public List<String> keyForms() {
            return right.forms();
        }
    }

    /**
     * @param forms every way in which the option may stand in the essay
     * @param reason why it is wrong and where it belongs; empty for the key
     * @param order a number to sort by where options are figures, otherwise null
     */
    record Option(
            String text,
            List<String> forms,
            String reason,
            @Nullable Double order) {
        public Option {
            forms = List.copyOf(forms);
        }
    }

    /** Type what stands in the gap. */
    record Entry(List<String> accepted, List<String> rivals) implements Form {
        public Entry {
            accepted = List.copyOf(accepted);
            rivals = List.copyOf(rivals);
        }

        @Override
        public String key() {
            return accepted.getFirst();
        }

        @Override
        public List<String> keyForms() {
            return accepted;
        }
    }

    /**
     * Select among sentences.
     *
     * @param gold sets of sentences, each of which is right; the first is shown as the key
     */
    record Selection(List<Line> offered, List<List<Line>> gold) implements Form {
        public Selection {
            offered = List.copyOf(offered);
            gold = gold.stream().map(List::copyOf).toList();
        }

        @Override
        public String key() {
            return gold.getFirst().getFirst().text();
        }

        @Override
        public List<String> keyForms() {
            return List.of(key());
        }
    }

    /** Choose all that are right. */
    record Several(List<Option> right, List<Option> wrong) implements Form {
        public Several {
            right = List.copyOf(right);
            wrong = List.copyOf(wrong);
        }

        @Override
        public String key() {
            return texts(right);
        }

        @Override
        public List<String> keyForms() {
            return right.stream().flatMap(o -> o.forms().stream()).toList();
        }
    }

    /**
     * Type a number.
     *
     * @param accepted as a key holds them: {@code about 40,000}
     * @param unit what is counted, shown behind the field; may be empty
     */
    record Figures(List<String> accepted, String unit) implements Form {
        public Figures {
            accepted = List.copyOf(accepted);
        }

        @Override
        public String key() {
            return accepted.getFirst();
        }

        @Override
        public List<String> keyForms() {
            return accepted;
        }
    }

    /** Type a date. */
    record Dates(List<String> accepted) implements Form {
        public Dates {
            accepted = List.copyOf(accepted);
        }

        @Override
        public String key() {
            return accepted.getFirst();
        }

        @Override
        public List<String> keyForms() {
            return accepted;
        }
    }

    /**
     * Put a text into each gap of the prompt.
     *
     * @param right for each gap in order
     * @param extra texts that belong in no gap
     */
    record Gaps(List<Option> right, List<Option> extra) implements Form {
        public Gaps {
            right = List.copyOf(right);
            extra = List.copyOf(extra);
        }

        @Override
        public String key() {
            return texts(right);
        }

        @Override
        public List<String> keyForms() {
            return right.stream().flatMap(o -> o.forms().stream()).toList();
        }
    }

    /**
     * Say what belongs to each row.
     *
     * @param pairs two rows may have one text
     * @param extra texts that belong to no row
     */
    record Matching(List<Matched> pairs, List<Option> extra) implements Form {
        public Matching {
            pairs = List.copyOf(pairs);
            extra = List.copyOf(extra);
        }

        @Override
        public String key() {
            return texts(pairs.stream().map(Matched::choice).toList());
        }

        @Override
        public List<String> keyForms() {
            return pairs.stream().flatMap(p -> p.choice().forms().stream()).toList();
        }
    }

    record Matched(String row, Option choice) {}

    /** @param lines in the right order */
    record Ordering(List<Option> lines) implements Form {
        public Ordering {
            lines = List.copyOf(lines);
        }

        @Override
        public String key() {
            return texts(lines);
        }

        @Override
        public List<String> keyForms() {
            return lines.stream().flatMap(o -> o.forms().stream()).toList();
        }
    }

    /**
     * Select anywhere in the essay.
     *
     * @param gold sets of sentences, each of which is right
     * @param most how many sentences may be selected
     */
    record Finding(List<List<Target>> gold, int most) implements Form {
        public Finding {
            gold = gold.stream().map(List::copyOf).toList();
        }

        @Override
        public String key() {
            return gold.getFirst().getFirst().quote().exact();
        }

        @Override
        public List<String> keyForms() {
            return List.of(key());
        }
    }

    /** Say it in a sentence or two. */
    record Saying(ShortAnswerKey answer, List<String> keyForms) implements Form {
        public Saying {
            keyForms = List.copyOf(keyForms);
        }

        @Override
        public String key() {
            return answer.model();
        }
    }

    /**
     * Write an essay.
     *
     * @param points what a good one has
     * @param keyForms words of the points as they stand in the essay
     */
    record Writing(List<String> points, List<String> keyForms) implements Form {
        public Writing {
            points = List.copyOf(points);
            keyForms = List.copyOf(keyForms);
        }

        @Override
        public String key() {
            return points.isEmpty() ? "" : points.getFirst();
        }
    }

    private static String texts(List<Option> options) {
        return options.stream().map(Option::text).collect(Collectors.joining("; "));
    }
}
