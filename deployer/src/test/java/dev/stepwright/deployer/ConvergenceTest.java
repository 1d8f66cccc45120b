package dev.stepwright.deployer;

import static dev.stepwright.deployer.EditionStack.edition;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.FaultyNetwork.Fault;
import dev.stepwright.deployer.report.Wording;
import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every call a crash: whichever call of a deployment fails, and however it does, the next run ends where an undisturbed
 * one ends.
 *
 * <p>A sample of the calls is broken in every build; {@code -Dstepwright.sweep=all} breaks each of them.
 */
class ConvergenceTest {

    private static final String REGION = "eu-central-1";
    private static final int SAMPLE = 16;

    private final FaultyNetwork network;
    private LocalCloud cloud;

    ConvergenceTest() throws IOException {
        cloud = emptyCloud();
        network = new FaultyNetwork(() -> cloud.apiEndpoint());
    }

    @AfterEach
    void close() {
        network.close();
        cloud.close();
    }

    /** What is done before the run that is disturbed, and the run itself. */
    private record Scenario(String name, Optional<EditionStack> before, Goal goal, EditionStack wanted) {}

    @TestFactory
    Stream<DynamicTest> endsWhereAnUndisturbedRunEnds() {
        return Stream.of(
                        new Scenario("from nothing", Optional.empty(), Goal.DEPLOY, quiet("one")),
                        new Scenario(
                                "new code",
                                Optional.of(quiet("one")),
                                Goal.DEPLOY,
                                quiet("two").memoryMb(512)),
                        new Scenario("destroy", Optional.of(quiet("one")), Goal.DESTROY, quiet("one")))
                .flatMap(this::disturbed);
    }

    /** Starts nothing by itself. */
    private static EditionStack quiet(String name) {
        return edition(name).schedule("cron(0 12 1 1 ? 2100)");
    }

    private Stream<DynamicTest> disturbed(Scenario scenario) {
        begin(scenario);
        assertThat(run(scenario.goal(), scenario.wanted(), false)).isZero();
        int changes = network.changes();
        List<String> wanted = contents();
        return IntStream.rangeClosed(1, changes)
                .boxed()
                .flatMap(position -> Stream.of(Fault.values())
                        .filter(fault -> isWanted(position, fault))
                        .map(fault -> DynamicTest.dynamicTest(
                                "%s: change %d of %d %s".formatted(scenario.name(), position, changes, fault),
                                () -> disturb(scenario, position, fault, wanted))));
    }

    private static boolean isWanted(int position, Fault fault) {
        boolean all = "all".equals(System.getProperty("stepwright.sweep"));
        return all || position % SAMPLE == 4 * fault.ordinal() + 1;
    }

    private void disturb(Scenario scenario, int position, Fault fault, List<String> wanted) {
        begin(scenario);
        network.breakChange(position, fault);
        int status = run(scenario.goal(), scenario.wanted(), false);
        network.mend();
        if (status == 0) {
            assertThat(contents()).as("it said that it reached its end").containsExactlyInAnyOrderElementsOf(wanted);
        }
        assertThat(run(scenario.goal(), scenario.wanted(), true)).isZero();
        assertThat(contents()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private void begin(Scenario scenario) {
        cloud.close();
        cloud = emptyCloud();
        network.mend();
        scenario.before()
                .ifPresent(before -> assertThat(run(Goal.DEPLOY, before, false)).isZero());
        network.mend();
    }

    /** @param unlock since the lock of a run that was cut off is held by this process, which lives */
    private int run(Goal goal, EditionStack wanted, boolean unlock) {
        PrintStream silent = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return wanted.run(
                goal, REGION, network.endpoint(), unlock, new Output(silent, false, false, false, Wording.MAVEN));
    }

    private List<String> contents() {
        return CloudContents.of(cloud.apiEndpoint(), REGION);
    }

    private static LocalCloud emptyCloud() {
        return LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
    }
}
