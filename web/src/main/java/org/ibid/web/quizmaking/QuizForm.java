package org.ibid.web.quizmaking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.web.layout.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a quiz: {@code title}, {@code item} once for each chosen item, and {@code place-…} for each item whose
 * place in the order somebody has set. Items without one follow in the order of the page.
 */
record QuizForm(String title, List<UUID> chosen) {

    private static final int LONGEST = 200;

    QuizForm {
        chosen = List.copyOf(chosen);
    }

    static QuizForm read(MultivaluedMap<String, String> form) {
        String title = form.getFirst("title");
        List<String> ticked = form.getOrDefault("item", List.of());
        return new QuizForm(
                title == null ? "" : title.strip(),
                ticked.stream()
                        .filter(QuizForm::isId)
                        .distinct()
                        .sorted(Comparator.comparingInt(id -> place(form.getFirst("place-" + id))))
                        .map(UUID::fromString)
                        .toList());
    }

    private static boolean isId(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static int place(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : Integer.MAX_VALUE;
    }

    FieldErrors check(QuizmakingWords words) {
        return new FieldErrors()
                .addIf(title.isEmpty(), "title", words.titleMissing())
                .addIf(title.length() > LONGEST, "title", words.titleTooLong(LONGEST))
                .addIf(chosen.isEmpty(), "items", words.itemsMissing());
    }

    QuizDraft draft() {
        return new QuizDraft(title, chosen);
    }
}
