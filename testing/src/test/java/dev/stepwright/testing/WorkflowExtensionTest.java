package dev.stepwright.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import shop.Mailing;
import shop.Order;
import shop.Orders;

/** What is wrong with a test class is said so that one can mend it. */
class WorkflowExtensionTest {

    private static final LauncherConfig WITHOUT_GENERATING = LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .build();

    private static final String ALONE = "is run by the tests around it";

    @Test
    void asksWhichOfSeveralWorkflows() {
        assertThat(problemOf(Several.class, Map.of()))
                .isEqualTo("shop.Mailing has several workflows;"
                        + " name one of these in @WorkflowTest: mailing, area, careless");
    }

    @Test
    void saysWhichWorkflowsAClassHas() {
        assertThat(problemOf(Misnamed.class, Map.of()))
                .isEqualTo("shop.Orders has no workflow returns; name one of these in @WorkflowTest: orders");
    }

    @Test
    void saysThatAClassHasNoWorkflow() {
        assertThat(problemOf(NoWorkflow.class, Map.of()))
                .contains("manifest.json lists no workflow of shop.Order. Generate the workflows and compile them");
    }

    @Test
    void saysHowToGenerate() {
        assertThat(problemOf(Generated.class, Map.of("stepwright.outputDirectory", "target/nothing")))
                .contains("nothing/manifest.json. Generate the workflows and compile them,")
                .contains("with mvn test-compile, before the test runs.")
                .endsWith("say where in src/test/resources/junit-platform.properties: stepwright.outputDirectory = …");
    }

    @Test
    void looksWhereTheParameterSays() {
        assertThat(problemOf(Generated.class, Map.of("stepwright.outputDirectory", "target/sfn")))
                .isEmpty();
    }

    @Test
    void saysWhereADefinitionWasLookedFor() {
        assertThat(problemOf(NoDefinition.class, Map.of()))
                .startsWith("There is no definition none.asl.json, neither as the file ")
                .endsWith("none.asl.json nor on the class path.");
    }

    @Test
    void needsEitherAClassOrADefinition() {
        assertThat(problemOf(Both.class, Map.of()))
                .endsWith("names either the class of a workflow or the file of a definition.");
    }

    @Test
    void sharesNoRunnerBetweenTests() {
        assertThat(problemOf(Shared.class, Map.of())).startsWith("A WorkflowRunner belongs to one test.");
    }

    private static String problemOf(Class<?> test, Map<String, String> parameters) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create(WITHOUT_GENERATING)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(test))
                                .configurationParameters(parameters)
                                .configurationParameter(
                                        "junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition")
                                .build(),
                        listener);
        return listener.getSummary().getFailures().stream()
                .map(failure -> failure.getException().getMessage())
                .findFirst()
                .map(message -> message.substring(message.indexOf("]: ") + (message.contains("]: ") ? 3 : 1)))
                .orElse("");
    }

    @Disabled(ALONE)
    @WorkflowTest(Mailing.class)
    static class Several {
        @Test
        void test(WorkflowRunner workflow) {}
    }

    @Disabled(ALONE)
    @WorkflowTest(value = Orders.class, name = "returns")
    static class Misnamed {
        @Test
        void test(WorkflowRunner workflow) {}
    }

    @Disabled(ALONE)
    @WorkflowTest(Order.class)
    static class NoWorkflow {
        @Test
        void test(WorkflowRunner workflow) {}
    }

    @Disabled(ALONE)
    @WorkflowTest(Orders.class)
    static class Generated {
        @Test
        void test(WorkflowRunner workflow) {}
    }

    @Disabled(ALONE)
    @WorkflowTest(definition = "none.asl.json")
    static class NoDefinition {
        @Test
        void test(WorkflowRunner workflow) {}
    }

    @Disabled(ALONE)
    @WorkflowTest(value = Orders.class, definition = "callback.asl.json")
    static class Both {
        @Test
        void test(WorkflowRunner workflow) {}
    }

    @Disabled(ALONE)
    @WorkflowTest(Orders.class)
    static class Shared {
        @BeforeAll
        static void all(WorkflowRunner workflow) {}

        @Test
        void test() {}
    }
}
