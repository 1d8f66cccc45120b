package dev.stepwright.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.cloud.SideBySide;
import dev.stepwright.deployer.report.NextSteps;
import dev.stepwright.deployer.report.Style;
import dev.stepwright.deployer.report.TextReport;
import dev.stepwright.deployer.report.Wording;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.Role;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstGlanceTest {

    private static final String FUNCTION = "shop-dev-clean";

    private final InMemoryCloud cloud = new InMemoryCloud();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Deployer deployer = new Deployer(
            cloud,
            threads,
            new TextReport(new PrintStream(written, true, StandardCharsets.UTF_8), Style.PLAIN, ""),
            new NextSteps(DeploymentSettings.of("shop").build(), Wording.MAVEN));
    private final DesiredStack first = SampleStack.sample().desired();
    private final DesiredStack second = SampleStack.sample().code("second").desired();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void nothingThereMeansThatSomethingWillBeMade() {
        assertThat(glance().test(first)).isTrue();
    }

    @Test
    void newCodeIsSeen() {
        deployer.deploy(first, false);

        assertThat(glance().test(second)).isTrue();
    }

    @Test
    void theSameCodePromisesNothing() {
        deployer.deploy(first, false);

        assertThat(glance().test(first)).isFalse();
    }

    @Test
    void aFunctionOfOthersPromisesNothing() {
        cloud.putForeign(LambdaFunction.id(FUNCTION));

        assertThat(glance().test(first)).isFalse();
    }

    @Test
    void aDeploymentThatIsSureToChangeSomethingEndsAsAnyOther() {
        assertThat(deployer.deploy(first, false, glance())).isTrue();
        String content = cloud.content();
        assertThat(cloud.isLocked()).isFalse();
        assertThat(said()).contains("to create, 0 to change, 0 to delete.").contains("Deployed:");

        InMemoryCloud other = new InMemoryCloud();
        new Deployer(
                        other,
                        threads,
                        new TextReport(new PrintStream(written), Style.PLAIN, ""),
                        new NextSteps(DeploymentSettings.of("shop").build(), Wording.MAVEN))
                .deploy(first, false);
        assertThat(other.content()).isEqualTo(content);
    }

    @Test
    void whatIsRefusedUnderTheLockGivesItBack() {
        cloud.putForeign(first.of(Role.class).get(0).id());

        assertThat(deployer.deploy(first, false, glance())).isFalse();
        assertThat(said()).contains("exists already and does not belong to shop");
        assertThat(cloud.isLocked()).isFalse();
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void aDeploymentUnderWayIsNotDisturbed() {
        cloud.lock().acquire(false);

        assertThat(deployer.deploy(first, false, glance())).isFalse();
        assertThat(said()).contains("Another deployment of shop-dev is under way");
        assertThat(cloud.changes()).isEmpty();
    }

    private FirstGlance glance() {
        return FirstGlance.at(FUNCTION, cloud, new SideBySide(threads));
    }

    private String said() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
