package dev.stepwright.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.stepwright.local";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void onePackageSeesTheHttpLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.hc..")
                .check(classes);
    }

    @Test
    void packagesUseOnlyWhatIsBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("standalone")
                .definedBy(ROOT + ".standalone")
                .layer("facade")
                .definedBy(ROOT)
                .layer("services")
                .definedBy(ROOT + ".services")
                .layer("schedules")
                .definedBy(ROOT + ".schedules")
                .layer("apis")
                .definedBy(ROOT + ".apis")
                .layer("functions")
                .definedBy(ROOT + ".functions..")
                .layer("states")
                .definedBy(ROOT + ".states")
                .layer("nested")
                .definedBy(ROOT + ".states.nested")
                .layer("kept states")
                .definedBy(ROOT + ".states.kept")
                .layer("executions")
                .definedBy(ROOT + ".states.execution")
                .layer("ended executions")
                .definedBy(ROOT + ".states.ended")
                .layer("trials")
                .definedBy(ROOT + ".states.trial..")
                .layer("activities")
                .definedBy(ROOT + ".states.activity")
                .layer("machines")
                .definedBy(ROOT + ".states.machine..")
                .layer("sdk")
                .definedBy(ROOT + ".sdk")
                .layer("web")
                .definedBy(ROOT + ".web")
                .layer("mocks")
                .definedBy(ROOT + ".mocks")
                .layer("task")
                .definedBy(ROOT + ".task")
                .layer("store")
                .definedBy(ROOT + ".store")
                .layer("buckets")
                .definedBy(ROOT + ".buckets")
                .layer("logs")
                .definedBy(ROOT + ".logs")
                .layer("iam")
                .definedBy(ROOT + ".iam")
                .layer("gateway")
                .definedBy(ROOT + ".gateway")
                .layer("protocol")
                .definedBy(ROOT + ".protocol..")
                .layer("lambda")
                .definedBy(ROOT + ".lambda")
                .layer("http")
                .definedBy(ROOT + ".http")
                .layer("watch")
                .definedBy(ROOT + ".watch")
                .layer("account")
                .definedBy(ROOT + ".account")
                .whereLayer("standalone")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("facade")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("services")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("schedules")
                .mayOnlyBeAccessedByLayers("facade", "services")
                .whereLayer("apis")
                .mayOnlyBeAccessedByLayers("facade", "services")
                .whereLayer("functions")
                .mayOnlyBeAccessedByLayers("facade", "services", "apis")
                .whereLayer("states")
                .mayOnlyBeAccessedByLayers("facade", "services", "schedules", "apis")
                .whereLayer("nested")
                .mayOnlyBeAccessedByLayers("states")
                .whereLayer("kept states")
                .mayOnlyBeAccessedByLayers("facade", "states")
                .whereLayer("ended executions")
                .mayOnlyBeAccessedByLayers("kept states", "executions")
                .whereLayer("executions")
                .mayOnlyBeAccessedByLayers("services", "states", "nested", "kept states")
                .whereLayer("trials")
                .mayOnlyBeAccessedByLayers("states")
                .whereLayer("activities")
                .mayOnlyBeAccessedByLayers("states", "kept states")
                .whereLayer("machines")
                .mayOnlyBeAccessedByLayers(
                        "states", "nested", "kept states", "executions", "ended executions", "trials", "activities")
                .whereLayer("sdk")
                .mayOnlyBeAccessedByLayers("facade", "services")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("services", "states", "trials")
                .whereLayer("mocks")
                .mayOnlyBeAccessedByLayers("facade", "services", "states")
                .whereLayer("task")
                .mayOnlyBeAccessedByLayers("nested", "sdk", "web")
                .whereLayer("watch")
                .mayOnlyBeAccessedByLayers("executions", "lambda", "http")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("facade", "services", "functions", "states", "kept states", "iam")
                .whereLayer("buckets")
                .mayOnlyBeAccessedByLayers("facade", "services")
                .whereLayer("logs")
                .mayOnlyBeAccessedByLayers("facade", "services")
                .whereLayer("iam")
                .mayOnlyBeAccessedByLayers(
                        "facade",
                        "services",
                        "schedules",
                        "apis",
                        "functions",
                        "states",
                        "nested",
                        "machines",
                        "buckets")
                .whereLayer("gateway")
                .mayOnlyBeAccessedByLayers("facade", "services", "apis")
                .whereLayer("lambda")
                .mayOnlyBeAccessedByLayers("facade", "services", "functions", "gateway", "apis")
                .check(classes);
    }
}
