package dev.stepwright.testing;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may use whom. */
class ArchitectureTest {

    private static final String ROOT = "dev.stepwright.testing";

    private final JavaClasses testing = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesUseThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("public face")
                .definedBy(ROOT)
                .layer("java")
                .definedBy(ROOT + ".java")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("workflow")
                .definedBy(ROOT + ".workflow")
                .whereLayer("public face")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("java")
                .mayOnlyBeAccessedByLayers("public face")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("public face")
                .whereLayer("workflow")
                .mayOnlyBeAccessedByLayers("public face", "java", "report")
                .check(testing);
    }
}
