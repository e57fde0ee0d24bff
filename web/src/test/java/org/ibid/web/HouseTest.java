package org.ibid.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.qute.RawString;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.KeyForm;
import org.ibid.web.course.CourseResource;
import org.ibid.web.layout.Home;
import org.ibid.web.reading.ReadingRoomResource;
import org.junit.jupiter.api.Test;

/** The rules of the house that hold for web. */
@AnalyzeClasses(packages = "org.ibid.web", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ArchTest
    static final ArchRule webDoesNotKnowQuizService =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.ibid.quiz..");

    @ArchTest
    static final ArchRule rowsStayInTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.ibid.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveNameMatching(".*(Question|Answer|User|Data|Info|Manager|Helper|Processor|Dto|Util|Utils|Mapper|Impl)");

    @ArchTest
    static final ArchRule noVaguePackages = noClasses()
            .should()
            .resideInAnyPackage(
                    "..dto..", "..util..", "..service..", "..mapper..", "..impl..", "..common..", "..helper..");

    @ArchTest
    static final ArchRule keysAreForThoseWhoReview = noClasses()
            .that()
            .resideOutsideOfPackages("org.ibid.web.review..", "org.ibid.web.itemwriting..", "org.ibid.web.quizmaking..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(KeyForm.class);

    @ArchTest
    static final ArchRule onlyPagesMadeOfPanelsJoinWhatIsAlreadyRendered = noClasses()
            .that()
            .doNotBelongToAnyOf(Home.class, CourseResource.class, ReadingRoomResource.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(RawString.class);

    @Test
    void noTemplateSwitchesEscapingOff() throws IOException {
        assertThat(templates(TEMPLATES).filter(t -> read(t).matches("(?s).*(\\.raw\\b|\\.safe\\b).*")))
                .isEmpty();
    }

    @Test
    void noTemplateHoldsScriptOrStyle() throws IOException {
        assertThat(
                        templates(TEMPLATES)
                                .filter(
                                        t -> read(t).matches(
                                                        "(?s).*(<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\son[a-z]+=\"|javascript:).*")))
                .isEmpty();
    }

    @Test
    void whatALearnerAnswersInKnowsNoKey() throws IOException {
        List<Path> answering = templates(TEMPLATES.resolve("quiz"))
                .filter(t -> !t.toString().contains("feedback"))
                .toList();
        assertThat(answering)
                .noneMatch(t -> read(t).contains(CorrectResponse.class.getSimpleName())
                        || read(t).contains(KeyForm.class.getSimpleName()));
    }

    private static Stream<Path> templates(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".html")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
