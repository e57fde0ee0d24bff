package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.TextRule;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;

/** The questions of a quiz, for setting text access one by one. For the owner of its library. */
@ApplicationScoped
class AskedAbout {

    private static final String PREFIX = "text.";

    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;

    AskedAbout(@RestClient QuizService quizzes, InTheNameOf inTheNameOf) {
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
    }

    /** @param rule by its name; empty where the question is as the quiz */
    public record Line(UUID item, int number, String stem, String rule) {
        public String field() {
            return PREFIX + item;
        }

        public boolean chose(TextRule other) {
            return rule.equals(other.name());
        }

        /** For the template. */
        public List<TextRule> rules() {
            return List.of(TextRule.values());
        }
    }

    List<Line> lines(Assignment assignment, Map<UUID, TextRule> rules) {
        List<UUID> items = quizzes.quiz(inTheNameOf.owner(assignment.library()), assignment.quiz())
                .every();
        Map<UUID, String> stems = stems(items, inTheNameOf.owner(assignment.library()));
        List<Line> lines = new ArrayList<>();
        for (UUID item : items) {
            TextRule rule = rules.get(item);
            lines.add(new Line(item, lines.size() + 1, stems.getOrDefault(item, ""), rule == null ? "" : rule.name()));
        }
        return lines;
    }

    /** A quiz names ids only, so each essay is asked for once. */
    private Map<UUID, String> stems(List<UUID> items, Credentials owner) {
        Map<UUID, String> stems = new HashMap<>();
        for (UUID item : items) {
            if (!stems.containsKey(item)) {
                UUID essay = quizzes.item(owner, item).essay();
                for (ItemReview found : quizzes.items(owner, essay, null)) {
                    stems.put(found.item(), found.body().stem());
                }
            }
        }
        return stems;
    }

    /** What was chosen for single questions; a name that is none is as if nothing was chosen. */
    static Map<UUID, TextRule> typed(Map<String, String> fields) {
        Map<UUID, TextRule> rules = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.matches("text\\.[0-9a-f-]{36}")) {
                Arrays.stream(TextRule.values())
                        .filter(rule -> rule.name().equals(value))
                        .forEach(rule -> rules.put(UUID.fromString(name.substring(PREFIX.length())), rule));
            }
        });
        return rules;
    }
}
