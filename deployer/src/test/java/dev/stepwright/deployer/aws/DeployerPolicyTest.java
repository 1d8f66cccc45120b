package dev.stepwright.deployer.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The policies in {@code docs} against every call that the compiled classes make. */
class DeployerPolicyTest {

    private static final List<String> POLICIES = List.of("deployer-policy.json", "deployer-policy-more.json");

    private final List<Grant> grants = Grant.read(POLICIES, "shop-dev");

    @Test
    void rightsAreKnownForEveryCallAndNoOther() {
        assertThat(Right.ofTheDeployerOf("shop-dev").stream().map(Right::call).collect(Collectors.toSet()))
                .isEqualTo(calls());
    }

    @Test
    void everyCallIsAllowed() {
        assertThat(refused(grants, "shop-dev")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noActionCanBeTakenAway() {
        return grants.stream().map(grant -> {
            List<Grant> others = new ArrayList<>(grants);
            others.remove(grant);
            Set<String> refused = refused(others, "shop-dev");
            String name = "without " + grant.action() + " in " + grant.sid() + " refused: " + refused;
            return DynamicTest.dynamicTest(name, () -> assertThat(refused).isNotEmpty());
        });
    }

    @Test
    void resourcesOfOtherApplicationsAreOutOfReach() {
        Set<String> allowed = new TreeSet<>();
        for (Right right : Right.ofTheDeployerOf("other-dev")) {
            if (right.resources().stream().anyMatch(resource -> allows(grants, right, resource))) {
                allowed.add(right.action());
            }
        }
        assertThat(allowed).allMatch(action -> action.startsWith("apigateway:") || isForAll(action));
    }

    /** HTTP APIs have no names in their ARNs, and what lists or describes is allowed for everything or nothing. */
    private boolean isForAll(String action) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.action().equals(action) && grant.resources().equals(List.of("*")));
    }

    private static Set<String> refused(List<Grant> grants, String name) {
        return Right.ofTheDeployerOf(name).stream()
                .filter(right -> !right.resources().stream().allMatch(resource -> allows(grants, right, resource)))
                .map(Right::call)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean allows(List<Grant> grants, Right right, String resource) {
        return grants.stream().anyMatch(grant -> grant.allows(right.action(), resource));
    }

    private static Set<String> calls() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.stepwright.deployer");
        Set<String> calls = new TreeSet<>();
        for (JavaClass each : classes) {
            for (JavaMethodCall call : each.getMethodCallsFromSelf()) {
                JavaClass client = call.getTargetOwner();
                if (isClient(client) && !call.getName().equals("builder")) {
                    calls.add(client.getSimpleName() + "." + call.getName());
                }
            }
        }
        return calls;
    }

    private static boolean isClient(JavaClass type) {
        return type.getPackageName().startsWith("software.amazon.awssdk.services.")
                && type.getSimpleName().endsWith("Client");
    }
}
