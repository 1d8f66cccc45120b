package dev.stepwright.local;

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
    void packagesUseOnlyWhatIsBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("facade")
                .definedBy(ROOT)
                .layer("schedules")
                .definedBy(ROOT + ".schedules")
                .layer("apis")
                .definedBy(ROOT + ".apis")
                .layer("functions")
                .definedBy(ROOT + ".functions")
                .layer("states")
                .definedBy(ROOT + ".states")
                .layer("executions")
                .definedBy(ROOT + ".states.execution")
                .layer("machines")
                .definedBy(ROOT + ".states.machine")
                .layer("buckets")
                .definedBy(ROOT + ".buckets")
                .layer("logs")
                .definedBy(ROOT + ".logs")
                .layer("iam")
                .definedBy(ROOT + ".iam")
                .layer("gateway")
                .definedBy(ROOT + ".gateway")
                .layer("protocol")
                .definedBy(ROOT + ".protocol")
                .layer("lambda")
                .definedBy(ROOT + ".lambda")
                .layer("http")
                .definedBy(ROOT + ".http")
                .layer("account")
                .definedBy(ROOT + ".account")
                .whereLayer("facade")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("schedules")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("apis")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("functions")
                .mayOnlyBeAccessedByLayers("facade", "apis")
                .whereLayer("states")
                .mayOnlyBeAccessedByLayers("facade", "schedules", "apis")
                .whereLayer("executions")
                .mayOnlyBeAccessedByLayers("states")
                .whereLayer("machines")
                .mayOnlyBeAccessedByLayers("states", "executions")
                .whereLayer("buckets")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("logs")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("iam")
                .mayOnlyBeAccessedByLayers("facade", "schedules", "apis", "functions", "states", "machines")
                .whereLayer("gateway")
                .mayOnlyBeAccessedByLayers("facade", "apis")
                .whereLayer("lambda")
                .mayOnlyBeAccessedByLayers("facade", "functions", "gateway", "apis")
                .check(classes);
    }
}
