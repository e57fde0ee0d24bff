package org.ibid.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house as far as core goes. */
@AnalyzeClasses(packages = "org.ibid.core", importOptions = DoNotIncludeTests.class)
final class HouseTest {

    @ArchTest
    static final ArchRule coreIsPlainJava = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.quarkus..", "jakarta..", "javax.inject..", "org.hibernate..", "io.vertx..", "io.smallrye.."));

    @ArchTest
    static final ArchRule coreKnowsNeitherService = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.ibid.web..", "org.ibid.quiz..", "org.ibid.local.."));

    @ArchTest
    static final ArchRule jacksonIsOnlyItsAnnotations = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                    .and(not(resideInAPackage("com.fasterxml.jackson.annotation.."))));

    @ArchTest
    static final ArchRule onlyTheReaderUsesOpenNlp = noClasses()
            .that(not(resideInAPackage("org.ibid.core.reading..")))
            .should()
            .dependOnClassesThat(resideInAPackage("opennlp.."));

    @ArchTest
    static final ArchRule onlyTheMarkdownImporterUsesCommonmark = noClasses()
            .that(not(resideInAPackage("org.ibid.core.importing.markdown..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.commonmark.."));

    @ArchTest
    static final ArchRule onlyImportersUseJsoup = noClasses()
            .that(not(resideInAPackage("org.ibid.core.importing..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jsoup.."));

    /** But for the chapters of an EPUB, which are HTML, and for the flow of text that word processors have in common. */
    @ArchTest
    static final ArchRule importersDoNotSeeEachOther = slices().matching("org.ibid.core.importing.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("org.ibid.core.importing.epub.."),
                    resideInAPackage("org.ibid.core.importing.html.."))
            .ignoreDependency(
                    resideInAnyPackage("org.ibid.core.importing.docx..", "org.ibid.core.importing.odt.."),
                    resideInAPackage("org.ibid.core.importing.flow.."));

    @ArchTest
    static final ArchRule featurePackagesHaveNoCycles =
            slices().matching("org.ibid.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreNamedAfterWhatTheyAreAbout = noClasses()
            .should()
            .resideInAnyPackage(
                    "..dto..",
                    "..util..",
                    "..utils..",
                    "..service..",
                    "..mapper..",
                    "..impl..",
                    "..common..",
                    "..helper..");

    @ArchTest
    static final ArchRule noSynonymsOfTheGlossary = classes()
            .should()
            .haveNameNotMatching(
                    ".*[.$](?!ShortAnswer$)(?:\\w*(?:Question|Answer|User|Data|Info|Manager|Helper|Processor)s?)$");
}
