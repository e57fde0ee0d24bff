package org.ibid.quiz.kind;

import java.util.List;
import org.ibid.quiz.language.Line;
import org.jspecify.annotations.Nullable;

/** What a draft lets the learner do, with its key still beside the wrong options. */
public sealed interface Form {

    /** The key as text. */
    String key();

    /** Every way in which the key may stand in the essay, the key itself first. */
    List<String> keyForms();

    record Choice(Option right, List<Option> wrong) implements Form {
        public Choice {
            wrong = List.copyOf(wrong);
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
}
