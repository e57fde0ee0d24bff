package org.ibid.web.marking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.Ruling;
import org.ibid.web.quiz.Responses;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher fills in to regrade an item: the same in the address of a dry run and in the form of the run.
 *
 * @param rule what shall be done; null before that is said
 * @param values of the fields that stand for a response, by part
 * @param accepted further right answers, one a line, by part
 * @param attempt whose response is meant, where it follows from a challenge
 */
record RegradeForm(
        @Nullable UUID item,
        @Nullable UUID revision,
        @Nullable Rule rule,
        String part,
        Map<String, List<String>> values,
        Map<String, String> accepted,
        @Nullable UUID attempt,
        double score,
        @Nullable UUID undoes,
        @Nullable UUID challenge,
        boolean nobodyLoses,
        String reason) {

    /** What the names of such fields begin with; the part follows. */
    static final String VALUE = "value.";

    static final String ACCEPTED = "accepted.";

    enum Rule {
        ACCEPT_ALSO,
        CHANGE_KEY,
        FULL_CREDIT,
        DROP,
        REMARK,
        UNDO
    }

    static RegradeForm of(MultivaluedMap<String, String> form) {
        Rule rule = rule(form.getFirst("rule"));
        return new RegradeForm(
                id(form, "item"),
                id(form, "revision"),
                rule,
                text(form, "part", "a"),
                values(form),
                accepted(form),
                id(form, "attempt"),
                score(text(form, "score", "1")),
                id(form, "undoes"),
                id(form, "challenge"),
                rule == null || form.getFirst("nobodyLoses") != null,
                text(form, "reason", ""));
    }

    private static Map<String, List<String>> values(MultivaluedMap<String, String> form) {
        Map<String, List<String>> values = new TreeMap<>();
        form.forEach((name, given) -> {
            List<String> filled =
                    given.stream().filter(value -> !value.isBlank()).toList();
            if (name.startsWith(VALUE) && !filled.isEmpty()) {
                values.put(name.substring(VALUE.length()), filled);
            }
        });
        return values;
    }

    private static Map<String, String> accepted(MultivaluedMap<String, String> form) {
        Map<String, String> accepted = new TreeMap<>();
        form.forEach((name, given) -> {
            if (name.startsWith(ACCEPTED) && !given.getFirst().isBlank()) {
                accepted.put(name.substring(ACCEPTED.length()), given.getFirst().replace("\r\n", "\n"));
            }
        });
        return accepted;
    }

    private static @Nullable Rule rule(@Nullable String name) {
        for (Rule rule : Rule.values()) {
            if (rule.name().equals(name)) {
                return rule;
            }
        }
        return null;
    }

    private static @Nullable UUID id(MultivaluedMap<String, String> form, String name) {
        try {
            String given = form.getFirst(name);
            return given == null || given.isBlank() ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(MultivaluedMap<String, String> form, String name, String otherwise) {
        return Objects.requireNonNullElse(form.getFirst(name), otherwise).strip();
    }

    private static double score(String written) {
        try {
            double score = Double.parseDouble(written);
            return score >= 0 && score <= 1 ? score : 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /**
     * What quiz-service is asked to do; empty while something that it needs is not said.
     *
     * @param given what the attempt's learner answered to the part, or null
     */
    Optional<RegradeOrder> order(@Nullable ItemBody body, @Nullable Response given, Words words) {
        if (rule == Rule.UNDO) {
            return Optional.ofNullable(undoes).map(it -> new RegradeOrder(List.of(), it, false, reason));
        }
        return Optional.ofNullable(ruling(body, given, words))
                .map(ruling -> new RegradeOrder(List.of(ruling), null, nobodyLoses, reason));
    }

    /** The words of what is selected in the essay. */
    interface Words {
        List<String> of(Response.TextSelection selection);
    }

    private @Nullable Ruling ruling(@Nullable ItemBody body, @Nullable Response given, Words words) {
        if (item == null || rule == null || body == null) {
            return null;
        }
        return switch (rule) {
            case FULL_CREDIT -> new Ruling.FullCredit(item);
            case DROP -> new Ruling.Drop(item);
            case REMARK -> attempt == null ? null : new Ruling.Remark(item, attempt, part, score, "");
            case ACCEPT_ALSO, CHANGE_KEY -> {
                Response named = named(body).get(part);
                Response meant = named == null ? given : named;
                yield revision == null || meant == null
                        ? null
                        : rule == Rule.ACCEPT_ALSO
                                ? new Ruling.AcceptAlso(item, revision, part, meant)
                                : new Ruling.ChangeKey(item, revision, part, meant, right(meant, words));
            }
            case UNDO -> null;
        };
    }

    private List<String> right(Response meant, Words words) {
        return meant instanceof Response.TextSelection selection
                ? words.of(selection)
                : accepted.getOrDefault(part, "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The answers that are named, by part; what is blank is not. */
    Map<String, Response> named(ItemBody body) {
        Map<String, Response> named = new TreeMap<>();
        body.parts().forEach(asked -> {
            Response response = Responses.fromForm(asked.interaction(), values.getOrDefault(asked.id(), List.of()));
            if (!response.isBlank()) {
                named.put(asked.id(), response);
            }
        });
        return named;
    }

    /** The fields again, for the form that runs what was shown. */
    public List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        add(fields, "item", item);
        add(fields, "revision", revision);
        add(fields, "rule", rule);
        add(fields, "part", part);
        values.forEach((of, given) -> given.forEach(value -> add(fields, VALUE + of, value)));
        accepted.forEach((of, lines) -> add(fields, ACCEPTED + of, lines));
        add(fields, "attempt", attempt);
        add(fields, "score", score);
        add(fields, "undoes", undoes);
        add(fields, "challenge", challenge);
        add(fields, "nobodyLoses", nobodyLoses ? "on" : null);
        add(fields, "reason", reason);
        return fields;
    }

    private static void add(List<Map.Entry<String, String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(Map.entry(name, value.toString()));
        }
    }

    public boolean is(String name) {
        return rule != null && rule.name().equals(name);
    }
}
