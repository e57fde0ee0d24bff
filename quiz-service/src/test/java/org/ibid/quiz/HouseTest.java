package org.ibid.quiz;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.KeyForm;
import org.ibid.core.quiz.ItemReview;
import org.ibid.quiz.interaction.Key;

/** The rules of the house as far as this service goes. */
@AnalyzeClasses(packages = "org.ibid.quiz", importOptions = DoNotIncludeTests.class)
final class HouseTest {

    private static final String[] PURE = {
        "org.ibid.quiz.language..", "org.ibid.quiz.interaction..", "org.ibid.quiz.kind..", "org.ibid.quiz.generation.."
    };

    @ArchTest
    static final ArchRule webIsNeverCalled =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("org.ibid.web..", "org.ibid.local.."));

    @ArchTest
    static final ArchRule whatGeneratesAndGradesIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..", "io.smallrye.."));

    @ArchTest
    static final ArchRule featurePackagesHaveNoCycles =
            slices().matching("org.ibid.quiz.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule kindsDoNotSeeEachOther =
            slices().matching("org.ibid.quiz.kind.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule interactionsDoNotSeeEachOther =
            slices().matching("org.ibid.quiz.interaction.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule rowsStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule keysAreEditedOnlyAtTheReviewDesk = noClasses()
            .that(not(resideInAnyPackage(
                    "org.ibid.quiz.item..", "org.ibid.quiz.interaction..", "org.ibid.quiz.command..")))
            .should()
            .dependOnClassesThat(oneOf(KeyForm.class, ItemReview.class));

    @ArchTest
    static final ArchRule rightAnswersLeaveOnlyByTheReveal = noClasses()
            .that(not(resideInAnyPackage("org.ibid.quiz.interaction..", "org.ibid.quiz.command..")))
            .and()
            .doNotHaveFullyQualifiedName("org.ibid.quiz.attempt.SlotFeedback")
            .should()
            .dependOnClassesThat(oneOf(CorrectResponse.class));

    @ArchTest
    static final ArchRule whatServesAnOpenAttemptKnowsNoKey = noClasses()
            .that()
            .haveNameMatching(
                    "org\\.ibid\\.quiz\\.attempt\\.(AttemptViews|Attempts|AttemptResource|Starting|Saving|Shuffle)")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "hold keys",
                    type -> type.isAssignableTo(Key.class)
                            || type.getSimpleName().equals("KeyedRevision")));

    @ArchTest
    static final ArchRule everyEndpointNamesItsRoles = methods()
            .that(DescribedPredicate.describe(
                    "are endpoints",
                    method -> method.getAnnotations().stream()
                            .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))))
            .should(nameRoles());

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
            .that()
            // named after the command that it is: bin/ibid questions
            .doNotHaveFullyQualifiedName("org.ibid.quiz.command.Questions")
            .should()
            .haveNameNotMatching(
                    ".*[.$](?!ShortAnswer$)(?:\\w*(?:Question|Answer|User|Data|Info|Manager|Helper|Processor)s?)$");

    private static DescribedPredicate<JavaClass> oneOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "one of " + Arrays.toString(types), type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
    }

    private static ArchCondition<JavaMethod> nameRoles() {
        return new ArchCondition<>("name roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no role"));
            }
        };
    }
}
