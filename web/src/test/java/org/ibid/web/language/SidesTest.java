package org.ibid.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Style sheets speak of start and end: an essay that runs from right to left has its margins, rules and notes turned with it. */
class SidesTest {

    private static final Pattern SIDE = Pattern.compile(
            "(?m)^\\s*((margin|padding|border)-(left|right)[a-z-]*\\s*:|(text-align|float|clear)\\s*:\\s*(left|right)).*$");

    static Stream<Path> styles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/assets/css"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void noStyleNamesLeftOrRight(Path style) throws IOException {
        assertThat(SIDE.matcher(Files.readString(style))
                        .results()
                        .map(r -> r.group().strip()))
                .isEmpty();
    }
}
