package org.ibid.quiz.kind;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ibid.quiz");

    @Test
    void everyGeneratorIsInTheOneList() {
        List<String> written = CLASSES.stream()
                .filter(c -> c.isAssignableTo(Generator.class) && !c.isInterface())
                .map(JavaClass::getName)
                .toList();
        assertThat(Kinds.ALL.stream().map(g -> g.getClass().getName())).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyKindIsNamedAsItsPackage() {
        assertThat(Kinds.ALL)
                .allSatisfy(g -> assertThat(g.getClass().getPackageName()).endsWith(".kind." + g.kind()));
    }

    @Test
    void kindsDoNotSeeEachOtherNorDoInteractions() {
        slices().matching("org.ibid.quiz.kind.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
        slices().matching("org.ibid.quiz.interaction.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void generatingIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.ibid.quiz.language..",
                        "org.ibid.quiz.kind..",
                        "org.ibid.quiz.generation..",
                        "org.ibid.quiz.interaction..",
                        "org.ibid.quiz.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ibid.quiz.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(CLASSES);
    }
}
