package org.ibid.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ibid.core.item.Interaction;
import org.junit.jupiter.api.Test;

class CompleteTest {

    @Test
    void everyInteractionHasItsTemplateAndItsFields() {
        String field = read("/templates/quiz/field.html");
        String fields = read("/assets/js/attempt-fields.js");

        assertThat(types()).isNotEmpty().allSatisfy(type -> {
            assertThat(read("/templates/quiz/" + type + ".html")).as(type).isNotEmpty();
            assertThat(field).contains("{#include quiz/" + type + " field=field /}");
            assertThat(fields).contains("\n  " + type + ": ");
        });
    }

    @Test
    void noTemplateOfAnAttemptKnowsAKey() {
        List<String> names = new ArrayList<>(types());
        names.addAll(List.of("attempt-page", "slot", "part", "field", "prompt", "understood"));
        for (String name : names) {
            assertThat(read("/templates/quiz/" + name + ".html"))
                    .doesNotContain("CorrectResponse", "KeyForm", "correct", "right");
        }
    }

    /** The name of a record is that of its type with a small letter, as {@link Interaction#type()} says. */
    private static List<String> types() {
        return Arrays.stream(Interaction.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream in = CompleteTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
