package dev.stepwright.compiler.shim;

import static dev.stepwright.compiler.shim.HandlerTester.orders;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitPhaseTest {

    private static final String WARM = """
            public static class Shop implements WarmUp {
                record Order(String id, List<Instant> times) {
                    Order { System.out.println("read"); }
                }

                @Step List<Order> run(Order order, int count) { return List.of(order); }

                @Override public void warmUp() throws java.io.IOException {
                    System.out.println("warm");
                    if (System.getenv("COLD") != null) { throw new java.io.IOException("no connection"); }
                }
            }
            """;

    @TempDir
    Path classes;

    @Test
    void preparesForCallsWhenNobodyWaits() throws Exception {
        HandlerTester tester = orders(classes, WARM);
        String payload = "{\"order\": {\"id\": \"a\"}}";
        String called = "made\nread\n[{\"id\":\"a\",\"times\":null}]";
        for (String early : new String[] {"snap-start", "provisioned-concurrency"}) {
            assertThat(tester.run(tester.payloadHandler(), payload, "AWS_LAMBDA_INITIALIZATION_TYPE=" + early))
                    .isEqualTo("warm\n" + called);
        }
        assertThat(tester.run(tester.payloadHandler(), payload, "AWS_LAMBDA_INITIALIZATION_TYPE=on-demand"))
                .isEqualTo(called);
        assertThat(tester.run(tester.payloadHandler(), payload)).isEqualTo(called);
    }

    @Test
    void doesNotStartWhatCannotWarmUp() throws Exception {
        HandlerTester tester = orders(classes, WARM);
        assertThat(tester.run(
                        tester.payloadHandler(),
                        "{}",
                        "AWS_LAMBDA_INITIALIZATION_TYPE=provisioned-concurrency",
                        "COLD=1"))
                .startsWith("warm\nException in thread \"main\" java.lang.reflect.InvocationTargetException")
                .contains("Caused by: java.io.IOException: no connection")
                .doesNotContain("made");
    }

    @Test
    void preparesHttpHandlersAndThoseThatUseJackson() throws Exception {
        String early = "AWS_LAMBDA_INITIALIZATION_TYPE=snap-start";
        HandlerTester http = orders(classes, WARM.replace(", int count", ""));
        assertThat(http.run(http.httpHandler(), "{\"body\": \"{}\"}", early))
                .startsWith("warm\nmade\nread\n{\"statusCode\":200");
        HandlerTester jackson = orders(classes, """
                public static class Shop implements WarmUp {
                    @Step com.fasterxml.jackson.databind.JsonNode run() { return null; }
                    @Override public void warmUp() { System.out.println("warm"); }
                }
                """);
        assertThat(jackson.run(jackson.payloadHandler(), "{}", early)).isEqualTo("warm\nmade\nnull");
    }

    @Test
    void registersStepsThatTakePartInSnapshots() throws Exception {
        HandlerTester tester = orders(classes, """
                public static class Shop implements org.crac.Resource {
                    @Step void run() {}
                }
                """)
                .and("org/crac/Resource.java", "package org.crac; public interface Resource {}\n")
                .and("org/crac/Context.java", """
                        package org.crac;
                        public class Context {
                            public void register(Resource resource) { System.out.println(resource.getClass().getName()); }
                        }
                        """)
                .and("org/crac/Core.java", """
                        package org.crac;
                        public class Core { public static Context getGlobalContext() { return new Context(); } }
                        """);
        assertThat(tester.run(tester.payloadHandler(), "{}")).isEqualTo("shop.Orders$Shop\nmade\nnull");
    }
}
