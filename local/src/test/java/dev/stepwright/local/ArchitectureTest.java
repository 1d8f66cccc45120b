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
                .layer("states")
                .definedBy(ROOT + ".states")
                .layer("executions")
                .definedBy(ROOT + ".states.execution")
                .layer("machines")
                .definedBy(ROOT + ".states.machine")
                .layer("protocol")
                .definedBy(ROOT + ".states.protocol")
                .layer("gateway")
                .definedBy(ROOT + ".gateway")
                .layer("lambda")
                .definedBy(ROOT + ".lambda")
                .layer("http")
                .definedBy(ROOT + ".http")
                .layer("account")
                .definedBy(ROOT + ".account")
                .whereLayer("facade")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("states")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("executions")
                .mayOnlyBeAccessedByLayers("facade", "states")
                .whereLayer("machines")
                .mayOnlyBeAccessedByLayers("states", "executions")
                .whereLayer("protocol")
                .mayOnlyBeAccessedByLayers("facade", "states", "executions", "machines")
                .whereLayer("gateway")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("lambda")
                .mayOnlyBeAccessedByLayers("facade", "gateway")
                .check(classes);
    }
}
