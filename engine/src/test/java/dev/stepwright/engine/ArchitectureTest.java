package dev.stepwright.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.jsonata.JsonataEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package of the engine may use which. */
class ArchitectureTest {

    private static final String ROOT = "dev.stepwright.engine";

    /** Each package uses only packages above it; the engine's own package has no name here. */
    private static final List<Row> PACKAGES = List.of(
            row("json"),
            row("lambda"),
            row("time"),
            row("history", "json", "time"),
            row("jsonata", "json"),
            row("template", "json", "jsonata"),
            row("run", "history", "json", "jsonata", "lambda", "template", "time"),
            row("state", "history", "json", "lambda", "run", "template", "time"));

    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheirRowNames() {
        return PACKAGES.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(packageOf(row.name()))
                                .should()
                                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                                        .or(resideInAPackage(packageOf(row.name())))
                                        .or(resideInAnyPackage(row.uses().stream()
                                                .map(ArchitectureTest::packageOf)
                                                .toArray(String[]::new))))
                                .check(engine)));
    }

    @Test
    void everyPackageHasARow() {
        assertThat(PACKAGES.stream().map(row -> packageOf(row.name())))
                .containsExactlyInAnyOrderElementsOf(engine.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .distinct()
                        .toList());
    }

    @Test
    void rowsUseOnlyRowsAboveThem() {
        List<String> above = new ArrayList<>();
        for (Row row : PACKAGES) {
            assertThat(above).as(row.name()).containsAll(row.uses());
            above.add(row.name());
        }
    }

    /** {@link JsonNull} names the library's own null, and calls nothing. */
    @Test
    void oneClassEvaluatesWithTheJsonataLibrary() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(JsonataEvaluator.class, JsonNull.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.dashjoin..")
                .check(engine);
    }

    private record Row(String name, List<String> uses) {}

    private static Row row(String name, String... uses) {
        return new Row(name, List.of(uses));
    }

    private static String packageOf(String name) {
        return ROOT + "." + name;
    }
}
