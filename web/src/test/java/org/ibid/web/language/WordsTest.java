package org.ibid.web.language;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said in English is said in every other language, with the same things named in it. */
class WordsTest {

    /** Texts of both languages that are the same in both, and rightly so. */
    private static final Set<String> SAME_WORD =
            Set.of("HH:mm:ss", "ltr", "{time} ({zone})", "%1 min %2 s", "Code", "Name", "Import");

    private static final List<Class<?>> BUNDLES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ibid.web").stream()
                    .filter(c -> c.isAnnotatedWith(MessageBundle.class))
                    .<Class<?>>map(c -> c.reflect())
                    .toList();

    private static final Engine QUTE = Engine.builder().addDefaults().build();

    static Stream<Arguments> translations() {
        return bundles()
                .flatMap(bundle -> Language.SPOKEN.stream()
                        .filter(locale -> !locale.equals(Locale.ENGLISH))
                        .map(locale -> Arguments.of(bundle, locale)));
    }

    private static Stream<Class<?>> bundles() {
        return BUNDLES.stream();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsMissingAndNothingIsLeftOver(Class<?> bundle, Locale locale) {
        assertThat(translated(bundle, locale).keySet())
                .isEqualTo(english(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void theSameThingsAreNamed(Class<?> bundle, Locale locale) {
        Map<String, String> english = english(bundle);
        translated(bundle, locale)
                .forEach((key, text) -> assertThat(named(text))
                        .as("%s: %s", key, text)
                        .isEqualTo(named(english.getOrDefault(key, ""))));
    }

    /** Brackets are a link or bold type: see {@link MarkedWords}. */
    @ParameterizedTest
    @MethodSource("translations")
    void theSameIsMarked(Class<?> bundle, Locale locale) {
        Map<String, String> english = english(bundle);
        translated(bundle, locale)
                .forEach((key, text) -> assertThat(text.contains("[") && text.contains("]"))
                        .as("%s: %s", key, text)
                        .isEqualTo(english.getOrDefault(key, "").contains("[")));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsBlankOrStillEnglish(Class<?> bundle, Locale locale) {
        Map<String, String> english = english(bundle);
        translated(bundle, locale).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (!SAME_WORD.contains(text)) {
                assertThat(text).as(key).isNotEqualTo(english.get(key));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void wordsHoldNoMarkup(Class<?> bundle, Locale locale) {
        assertThat(english(bundle).values()).noneMatch(text -> text.matches("(?s).*[<&].*"));
        assertThat(translated(bundle, locale).values()).noneMatch(text -> text.matches("(?s).*[<&].*"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyFileOfWordsBelongsToABundle(Class<?> bundle, Locale locale) throws IOException {
        Set<String> names = bundles().map(b -> fileName(b, locale)).collect(toSet());
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith("_" + locale + ".properties")))
                    .isSubsetOf(names)
                    .contains(fileName(bundle, locale));
        }
    }

    private static Map<String, String> english(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .collect(toMap(
                        Method::getName, m -> m.getAnnotation(Message.class).value(), (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> translated(Class<?> bundle, Locale locale) {
        Properties words = new Properties();
        try (InputStream in = WordsTest.class.getResourceAsStream("/messages/" + fileName(bundle, locale));
                Reader reader = new InputStreamReader(
                        Objects.requireNonNull(in, fileName(bundle, locale)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(toMap(key -> key, words::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static String fileName(Class<?> bundle, Locale locale) {
        return bundle.getAnnotation(MessageBundle.class).value() + "_" + locale + ".properties";
    }

    /** The parameters that a text names. Whether it asks for their plural is its language's business. */
    private static Set<String> named(String text) {
        return QUTE.parse(text).getExpressions().stream()
                .map(WordsTest::root)
                .flatMap(List::stream)
                .collect(toSet());
    }

    private static List<String> root(Expression expression) {
        return expression.isLiteral()
                ? List.of()
                : List.of(expression.getParts().getFirst().getName());
    }
}
