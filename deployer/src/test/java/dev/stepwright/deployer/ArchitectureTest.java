package dev.stepwright.deployer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses deployer = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.stepwright.deployer");

    @Test
    void onlyTheAwsPackagesKnowAws() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.stepwright.deployer.aws..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(deployer);
    }

    @Test
    void decisionsDoNotKnowTheCloudTheyAreFor() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.stepwright.deployer.apply..",
                        "dev.stepwright.deployer.cloud..",
                        "dev.stepwright.deployer.plan..",
                        "dev.stepwright.deployer.policy..",
                        "dev.stepwright.deployer.report..",
                        "dev.stepwright.deployer.stack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.stepwright.deployer.aws..")
                .check(deployer);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.stepwright.(deployer..)")
                .should()
                .beFreeOfCycles()
                .check(deployer);
    }

    @Test
    void kindsOfResourcesDoNotKnowEachOther() {
        slices().matching("dev.stepwright.deployer.aws.(*)")
                .should()
                .beFreeOfCycles()
                .check(deployer);
    }
}
