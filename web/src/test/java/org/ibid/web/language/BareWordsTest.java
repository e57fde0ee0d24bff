package org.ibid.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No template speaks for itself: what people read or hear comes from a bundle, or it would be English for everybody. */
class BareWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Names, of files too, which are the same in every language. */
    private static final Set<String> NAMES = Set.of("Ibid", "EPUB", "PDF");

    /** Read by those who read the code, in its language. */
    private static final Path FOR_DEVELOPERS = TEMPLATES.resolve("layout/components.html");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern QUTE = Pattern.compile("\\{[^{}]*}");
    private static final Pattern SPOKEN_PARAMETER =
            Pattern.compile("\\{#[^{}]*\\b(?:label|hint|heading|words)=\"([^\"]*)\"");
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder|data-(?:say|copy|close)[a-z-]*)=\"([^\"]*)\"");
    private static final Pattern SUGGESTION = Pattern.compile("<option value=\"([^\"]*)\">(?=<option|</datalist>)");

    /** The name of a page's style is no word. */
    private static final Pattern STYLE_OF_PAGE = Pattern.compile("\\{#body}[^{]*\\{/body}");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(f -> f.toString().endsWith(".html") && !f.equals(FOR_DEVELOPERS))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoWords(Path template) throws IOException {
        assertThat(bareWords(Files.readString(template))).isEmpty();
    }

    @Test
    void wordsAreFoundWhereverPeopleMeetThem() {
        assertThat(bareWords("<p>Hello {name}</p>")).containsExactly("Hello");
        assertThat(bareWords("<a aria-label=\"Back to {x}\" href=\"/library\">{y}</a>"))
                .containsExactly("Back", "to");
        assertThat(bareWords("{#field name=\"title\" label=\"Title\" value=x /}"))
                .containsExactly("Title");
        assertThat(bareWords("<datalist><option value=\"Too long\"></datalist>"))
                .containsExactly("Too", "long");
        assertThat(bareWords("{#if a == 'b'}<kbd>a</kbd>{layout:courses}{/if} – Ibid"))
                .isEmpty();
    }

    private static List<String> bareWords(String template) {
        List<String> spoken = new ArrayList<>();
        SPOKEN_PARAMETER.matcher(template).results().map(r -> r.group(1)).forEach(spoken::add);
        String html = STYLE_OF_PAGE.matcher(template).replaceAll("");
        while (QUTE.matcher(html).find()) {
            html = QUTE.matcher(html).replaceAll("");
        }
        SPOKEN_ATTRIBUTE.matcher(html).results().map(r -> r.group(1)).forEach(spoken::add);
        SUGGESTION.matcher(html).results().map(r -> r.group(1)).forEach(spoken::add);
        spoken.add(ELEMENT.matcher(html).replaceAll(" "));
        return spoken.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .filter(word -> !NAMES.contains(word))
                .toList();
    }
}
