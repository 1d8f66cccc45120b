package dev.stepwright.deployer;

import static dev.stepwright.deployer.SampleStack.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.report.NextSteps;
import dev.stepwright.deployer.report.Style;
import dev.stepwright.deployer.report.TextReport;
import dev.stepwright.deployer.report.Wording;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.FunctionAlias;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.LogGroup;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.Role;
import dev.stepwright.deployer.stack.StateMachine;
import dev.stepwright.deployer.stack.StateMachineAlias;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeployerTest {

    private static final Names NAMES = new Names("shop", "dev");

    private final InMemoryCloud cloud = new InMemoryCloud();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final Deployer deployer = new Deployer(
            cloud,
            threads,
            new TextReport(out, Style.PLAIN, Optional.empty()),
            new NextSteps(DeploymentSettings.of("shop").build(), Wording.MAVEN));

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void createsEverythingOnceAndThenNothing() {
        assertThat(deploy(sample())).isTrue();
        assertThat(said()).contains("16 to create, 0 to change, 0 to delete.").contains("Deployed: 16 created");
        int changes = cloud.changes().size();

        assertThat(deploy(sample())).isTrue();
        assertThat(said()).contains("No changes");
        assertThat(cloud.changes()).hasSize(changes);
    }

    @Test
    void removesALockThatWasLeftEvenWhenThereIsNothingToChange() {
        deploy(sample());
        cloud.abandonLock();

        assertThat(deploy(sample())).isTrue();
        assertThat(cloud.isLocked()).isFalse();
    }

    @Test
    void planChangesNothing() {
        assertThat(deployer.plan(sample().desired())).isTrue();
        assertThat(said()).contains("+ function             shop-dev-clean");
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void moreMemoryForOneStepChangesThatFunctionAndWhatHangsOnIt() {
        deploy(sample());
        int before = cloud.changes().size();

        assertThat(deploy(sample().memoryMb(1024))).isTrue();
        assertThat(said()).contains("memory MB: 512 -> 1024").contains("0 to create, 3 to change, 0 to delete.");
        assertThat(cloud.changes().subList(before, cloud.changes().size()))
                .containsExactly(
                        "update function shop-dev-clean",
                        "update state machine shop-dev-orders",
                        "update state machine alias shop-dev-orders:live");
    }

    @Test
    void entryPointsChangeLast() {
        deploy(sample());
        int before = cloud.changes().size();

        deploy(sample().code("version 2"));
        List<String> changes = cloud.changes().subList(before, cloud.changes().size());
        assertThat(changes).hasSize(6);
        assertThat(changes.subList(4, 6)).allMatch(change -> change.contains(" alias "));
    }

    @Test
    void renamedStepStaysForOldExecutionsUntilThreeDeploymentsLater() {
        deploy(sample());
        deploy(sample().renamed("record"));
        assertThat(said()).contains("= function             shop-dev-log  (kept for executions");
        assertThat(cloud.ids()).contains(LambdaFunction.id("shop-dev-log"), LambdaFunction.id("shop-dev-record"));
        assertThat(cloud.shown(Role.id("shop-dev-orders-workflow"), Role.POLICY))
                .contains("function:shop-dev-log:*");

        assertThat(deploy(sample().renamed("record"))).isTrue();
        assertThat(said()).contains("No changes");

        deploy(sample().renamed("record").code("version 3"));
        assertThat(cloud.ids()).contains(LambdaFunction.id("shop-dev-log"));
        deploy(sample().renamed("record").code("version 4"));
        assertThat(cloud.ids())
                .doesNotContain(
                        LambdaFunction.id("shop-dev-log"),
                        Role.id("shop-dev-log-function"),
                        LogGroup.id("/aws/lambda/shop-dev-log"));
        assertThat(cloud.shown(Role.id("shop-dev-orders-workflow"), Role.POLICY))
                .doesNotContain("shop-dev-log:*");
    }

    @Test
    void versionsBeyondTheLastThreeDeploymentsAreRemovedUnlessAnExecutionNeedsThem() {
        cloud.execute(InMemoryCloud.ACCOUNT.function("shop-dev-clean") + ":2");
        for (int i = 1; i <= 6; i++) {
            deploy(sample().code("version " + i));
        }
        assertThat(cloud.versions(StateMachine.id("shop-dev-orders"))).containsExactly(4L, 5L, 6L);
        assertThat(cloud.versions(LambdaFunction.id("shop-dev-log"))).containsExactly(4L, 5L, 6L);
        assertThat(cloud.versions(LambdaFunction.id("shop-dev-hello"))).containsExactly(4L, 5L, 6L);
        assertThat(cloud.versions(LambdaFunction.id("shop-dev-clean"))).containsExactly(2L, 4L, 5L, 6L);
    }

    @Test
    void rollbackPointsTheAliasesBack() {
        deploy(sample());
        deploy(sample().code("version 2"));
        said();

        assertThat(deployer.rollback(sample().code("version 2").desired(), false))
                .isTrue();
        assertThat(said()).contains("Rolled back: 0 created, 2 changed, 0 deleted");
        assertThat(cloud.shown(StateMachineAlias.id("shop-dev-orders"), "version"))
                .isEqualTo("1");
        assertThat(cloud.shown(FunctionAlias.id("shop-dev-hello"), "version")).isEqualTo("1");

        assertThat(deploy(sample().code("version 2"))).isTrue();
        assertThat(cloud.shown(StateMachineAlias.id("shop-dev-orders"), "version"))
                .isEqualTo("2");
    }

    @Test
    void refusesWhatIsNotItsOwnAndSaysHowToAdoptIt() {
        cloud.putForeign(LambdaFunction.id("shop-dev-clean"));

        assertThat(deploy(sample())).isFalse();
        assertThat(said())
                .contains("function shop-dev-clean exists already and does not belong to shop in dev.")
                .contains("aws lambda tag-resource");
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void destroyRemovesEverythingButWhatIsForeign() {
        deploy(sample().moreRoutes());
        cloud.putForeign(LambdaFunction.id("shop-dev-other"));

        assertThat(destroy()).isTrue();
        assertThat(cloud.ids()).containsExactly(LambdaFunction.id("shop-dev-other"));
        assertThat(destroy()).isTrue();
    }

    @Test
    void repairsDrift() {
        deploy(sample());
        String content = cloud.content();
        cloud.drift(
                LogGroup.id("/aws/lambda/shop-dev-clean"),
                Attributes.builder().add("retention days", 3653).build());

        deploy(sample());
        assertThat(said()).contains("retention days: 3653 -> 14");
        assertThat(cloud.content()).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stoppedAtAnyChangeItGoesOnFromThere(boolean afterTheEffect) {
        deploy(sample().moreRoutes());
        String wanted = cloud.content();
        for (int stop = 1; stop <= cloud.ids().size(); stop++) {
            InMemoryCloud fresh = new InMemoryCloud();
            Deployer again = deployer(fresh);
            fresh.failAt(stop, afterTheEffect);
            assertThat(again.deploy(sample().moreRoutes().desired(), false)).isFalse();
            fresh.workAgain();
            assertThat(again.deploy(sample().moreRoutes().desired(), false)).isTrue();
            assertThat(fresh.content()).as("stopped at change %d", stop).isEqualTo(wanted);
        }
    }

    @Test
    void failureNamesResourceCallAndWhatIsApplied() {
        cloud.failAt(3, false);

        assertThat(deploy(sample())).isFalse();
        assertThat(said())
                .containsPattern("Error: .* failed: Broken: the wire was cut")
                .contains("Applied before it: 2 created")
                .contains("mvn sfn:deploy goes on from what is there");
    }

    @Test
    void oneDeploymentAtATime() {
        cloud.lock().acquire(false);

        assertThat(deploy(sample())).isFalse();
        assertThat(said())
                .contains("Another deployment of shop-dev is under way: alice on laptop")
                .contains("mvn sfn:deploy -Dsfn.unlock");
        assertThat(deployer.deploy(sample().desired(), true)).isTrue();
    }

    @Test
    void valuesOfVariablesAreNeverShown() {
        deploy(sample().variables(Map.of("TOKEN", "first-secret")));
        deploy(sample().variables(Map.of("TOKEN", "second-secret")));

        assertThat(said()).contains("variable TOKEN: (hidden, sha256 ").doesNotContain("secret");
    }

    @Test
    void everyTypeOfResourceOfTheSampleIsDeployed() {
        deploy(sample().moreRoutes());

        assertThat(cloud.ids())
                .extracting(id -> id.type())
                .contains(
                        ResourceType.LOG_GROUP,
                        ResourceType.ROLE,
                        ResourceType.FUNCTION,
                        ResourceType.STATE_MACHINE,
                        ResourceType.FUNCTION_ALIAS,
                        ResourceType.STATE_MACHINE_ALIAS,
                        ResourceType.HTTP_API,
                        ResourceType.PERMISSION,
                        ResourceType.ROUTE,
                        ResourceType.SCHEDULE_GROUP,
                        ResourceType.SCHEDULE);
        assertThat(cloud.ids()).contains(Role.id("shop-dev-gateway"), Role.id("shop-dev-orders-schedule"));
    }

    private boolean deploy(SampleStack sample) {
        return deployer.deploy(sample.desired(), false);
    }

    private boolean destroy() {
        return deployer.destroy(DesiredStack.nothing(NAMES, InMemoryCloud.ACCOUNT), false);
    }

    private Deployer deployer(InMemoryCloud other) {
        return new Deployer(
                other,
                threads,
                new TextReport(out, Style.PLAIN, Optional.empty()),
                new NextSteps(DeploymentSettings.of("shop").build(), Wording.MAVEN));
    }

    private String said() {
        String text = written.toString(StandardCharsets.UTF_8);
        written.reset();
        return text;
    }
}
