package dev.stepwright.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.jsonata.JsonataEvaluator;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.stepwright.engine");

    @Test
    void fiveClassesSeeTheJsonataLibraryAndOneItsNull() {
        noClasses()
                .that(not(belongToAnyOf(JsonataEvaluator.class, JsonNull.class)))
                .and()
                .haveNameNotMatching(".*[.]jsonata[.]Dashjoin(Functions?|Library|Limits)([$].*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.dashjoin..")
                .check(engine);
    }

    @Test
    void threeClassesSeeTheJsonPathLibrary() {
        noClasses()
                .that()
                .haveNameNotMatching(".*[.]path[.]query[.](JsonPathQuery|JsonValueProvider|RegexFilter)([$].*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.jayway..")
                .check(engine);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.stepwright.(engine..)").should().beFreeOfCycles().check(engine);
    }
}
