package dev.stepwright.compiler;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package of the compiler may use which; the tables below are where that is decided. */
class ArchitectureTest {

    private static final String ROOT = "dev.stepwright.compiler";

    /** Each package uses only packages above it. */
    private static final List<Row> PACKAGES = List.of(
            row("source"),
            row("diagnostics", "source"),
            row("ir.type"),
            row("ir", "source", "ir.type"),
            row("jsonata"),
            row("library", "ir", "ir.type", "jsonata"),
            row("frontend.javac", "source", "diagnostics", "ir"),
            row("frontend.type", "source", "ir", "ir.type", "frontend.javac"),
            row("frontend.wire", "ir.type", "frontend.javac", "frontend.type"),
            row(
                    "frontend.code",
                    "source",
                    "diagnostics",
                    "ir",
                    "library",
                    "frontend.javac",
                    "frontend.type",
                    "frontend.wire"),
            row(
                    "frontend",
                    "source",
                    "diagnostics",
                    "ir",
                    "ir.type",
                    "frontend.code",
                    "frontend.javac",
                    "frontend.type",
                    "frontend.wire"),
            row("check", "source", "diagnostics", "ir"),
            row("desugar", "source", "diagnostics", "ir", "ir.type"),
            row("graph", "source", "diagnostics", "ir", "jsonata"),
            row("lower", "source", "diagnostics", "ir", "ir.type", "jsonata", "library", "graph"),
            row("optimize", "source", "ir", "jsonata", "graph"),
            row("bill", "graph"),
            row("emit", "source", "ir", "jsonata", "graph"),
            row("shim.codec", "ir.type"),
            row("shim", "ir", "ir.type", "shim.codec"),
            row("policy"),
            row("deployer"));

    /** What only some packages may see; the compiler's own package has no name here. */
    private static final List<Confinement> CONFINED = List.of(
            only("frontend", "frontend.code", "frontend.javac", "frontend.type", "frontend.wire")
                    .see("com.sun.source", "javax.lang.model.type", "javax.lang.model.util", "javax.tools"),
            // JavaPoet takes its modifiers from javac's model of elements.
            only(
                            "frontend",
                            "frontend.code",
                            "frontend.javac",
                            "frontend.type",
                            "frontend.wire",
                            "shim",
                            "shim.codec",
                            "deployer")
                    .see("javax.lang.model.element"),
            only("shim", "shim.codec", "deployer").see("com.palantir.javapoet"),
            only("emit", "").see("dev.stepwright.asl"),
            // The shims name its classes, and a check tries to read JSON; emit and policy make it.
            only("emit", "policy", "shim", "check").see("com.fasterxml.jackson"),
            only("", "policy", "deployer").see("dev.stepwright.manifest"),
            // Exported interfaces suffice: javac's own classes differ from one JDK to the next.
            nobody().see("com.sun.tools.javac"),
            // Compiler and engine agree on the definition's text, and on nothing else.
            nobody().see("dev.stepwright.engine"));

    private final JavaClasses compiler = new ClassFileImporter()
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
                                        .or(resideInAnyPackage(packagesOf(row.uses()))))
                                .check(compiler)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsConfinedStaysWhereItIs() {
        return CONFINED.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        String.join(", ", rule.confined()),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(packagesOf(rule.to()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(rule.confined().stream()
                                        .map(name -> name + "..")
                                        .toArray(String[]::new))
                                .check(compiler)));
    }

    @Test
    void everyPackageHasARow() {
        assertThat(PACKAGES.stream().map(row -> packageOf(row.name())))
                .containsExactlyInAnyOrderElementsOf(compiler.stream()
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

    private record Row(String name, List<String> uses) {}

    private static Row row(String name, String... uses) {
        return new Row(name, List.of(uses));
    }

    private record Confinement(List<String> to, List<String> confined) {
        private Confinement see(String... packages) {
            return new Confinement(to, List.of(packages));
        }
    }

    private static Confinement only(String... names) {
        return new Confinement(List.of(names), List.of());
    }

    private static Confinement nobody() {
        return only();
    }

    private static String[] packagesOf(List<String> names) {
        return names.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
    }

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }
}
