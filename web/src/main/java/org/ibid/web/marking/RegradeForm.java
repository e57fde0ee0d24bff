package org.ibid.web.marking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * @param values of the field that stands for a response
 * @param attempt whose response is meant, where it follows from a challenge
 */
record RegradeForm(
        @Nullable UUID item,
        @Nullable UUID revision,
        @Nullable Rule rule,
        String part,
        List<String> values,
        @Nullable UUID attempt,
        double score,
        @Nullable UUID undoes,
        @Nullable UUID challenge,
        boolean nobodyLoses,
        String reason) {

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
                Objects.requireNonNullElse(form.get("value"), List.<String>of()).stream()
                        .filter(value -> !value.isBlank())
                        .toList(),
                id(form, "attempt"),
                score(text(form, "score", "1")),
                id(form, "undoes"),
                id(form, "challenge"),
                rule == null || form.getFirst("nobodyLoses") != null,
                text(form, "reason", ""));
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
    Optional<RegradeOrder> order(@Nullable ItemBody body, @Nullable Response given) {
        if (rule == Rule.UNDO) {
            return Optional.ofNullable(undoes).map(it -> new RegradeOrder(List.of(), it, false, reason));
        }
        return Optional.ofNullable(ruling(body, given))
                .map(ruling -> new RegradeOrder(List.of(ruling), null, nobodyLoses, reason));
    }

    private @Nullable Ruling ruling(@Nullable ItemBody body, @Nullable Response given) {
        if (item == null || rule == null || body == null) {
            return null;
        }
        return switch (rule) {
            case FULL_CREDIT -> new Ruling.FullCredit(item);
            case DROP -> new Ruling.Drop(item);
            case REMARK -> attempt == null ? null : new Ruling.Remark(item, attempt, part, score, "");
            case ACCEPT_ALSO, CHANGE_KEY -> {
                Response meant = values.isEmpty() ? given : written(body);
                yield revision == null || meant == null
                        ? null
                        : rule == Rule.ACCEPT_ALSO
                                ? new Ruling.AcceptAlso(item, revision, part, meant)
                                : new Ruling.ChangeKey(item, revision, part, meant, List.of());
            }
            case UNDO -> null;
        };
    }

    private @Nullable Response written(ItemBody body) {
        return body.parts().stream()
                .filter(p -> p.id().equals(part))
                .findFirst()
                .map(p -> Responses.fromForm(p.interaction(), values))
                .orElse(null);
    }

    /** The fields again, for the form that runs what was shown. */
    public List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        add(fields, "item", item);
        add(fields, "revision", revision);
        add(fields, "rule", rule);
        add(fields, "part", part);
        values.forEach(value -> add(fields, "value", value));
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
