package dev.stepwright.compiler.shim;

import static dev.stepwright.compiler.shim.HandlerTester.orders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.json.ResultTooLarge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadHandlerTest {

    @TempDir
    Path classes;

    @Test
    void passesTheMemberAsTheOnlyArgument() throws Exception {
        HandlerTester tester = orders(classes, """
                record Order(String id, int count) {}

                @Step Order run(Order order) {
                    return new Order(order.id() + "!", order.count() + 1);
                }
                """);
        assertThat(tester.call(tester.payloadHandler(), "{\"order\": {\"id\": \"a\", \"count\": 1, \"unknown\": []}}"))
                .isEqualTo("{\"id\":\"a!\",\"count\":2}");
    }

    @Test
    void takesSeveralArgumentsFromMembersOfTheirNames() throws Exception {
        HandlerTester tester = orders(classes, """
                @Step String run(String id, List<Integer> counts, int wait) {
                    return id + counts + wait;
                }
                """);
        assertThat(tester.call(tester.payloadHandler(), "{\"wait\": 3, \"counts\": [1, 2], \"id\": \"a\"}"))
                .isEqualTo("\"a[1, 2]3\"");
    }

    @Test
    void readsAndWritesTypeArguments() throws Exception {
        HandlerTester tester = orders(classes, """
                record Order(String id) {}

                @Step List<Order> run(List<Order> orders) {
                    return List.of(orders.get(1));
                }
                """);
        assertThat(tester.call(tester.payloadHandler(), "{\"orders\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}"))
                .isEqualTo("[{\"id\":\"b\"}]");
    }

    @Test
    void ignoresThePayloadOfAStepThatTakesNothing() throws Exception {
        HandlerTester tester = orders(classes, "@Step int run() { return 42; }\n");
        assertThat(tester.call(tester.payloadHandler(), "not even JSON")).isEqualTo("42");
    }

    @Test
    void answersNullForVoid() throws Exception {
        HandlerTester tester = orders(classes, "@Step void run(int count) {}\n");
        assertThat(tester.call(tester.payloadHandler(), "{\"count\": 1}")).isEqualTo("null");
    }

    @Test
    void writesDecimalsAsText() throws Exception {
        HandlerTester tester = orders(classes, """
                @Step BigDecimal run(BigDecimal price) {
                    return price.add(BigDecimal.ONE);
                }
                """);
        assertThat(tester.call(tester.payloadHandler(), "{\"price\": \"0.10\"}"))
                .isEqualTo("\"1.10\"");
        assertThat(tester.call(tester.payloadHandler(), "{\"price\": 0.10}")).isEqualTo("\"1.10\"");
    }

    @Test
    void saysWhereThePayloadDoesNotFit() {
        HandlerTester tester = orders(classes, """
                record Order(String id, int count) {}

                @Step void run(Order order) {}
                """);
        assertThatThrownBy(
                        () -> tester.call(tester.payloadHandler(), "{\"order\": {\"id\": \"a\",\n \"count\": \"x\"}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The input of step run cannot be read: expected an int, found \"x\" at $.order.count, line 2,"
                                + " column 11");
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{} {}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The input of step run cannot be read: expected the end of the document");
    }

    @Test
    void saysThatTheDataOfAStateIsLimited() {
        HandlerTester tester = orders(classes, """
                @Step String run(int length) { return "x".repeat(length); }
                """);
        assertThatCode(() -> tester.call(tester.payloadHandler(), "{\"length\": 262142}"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{\"length\": 262143}"))
                .isExactlyInstanceOf(ResultTooLarge.class)
                .hasMessage(
                        "The result of step run cannot be passed on: its JSON has more than 262144 bytes. Keep what is"
                                + " large in a bucket, and return where it is.");
    }

    @Test
    void readsAMissingNumberAsZero() throws Exception {
        HandlerTester tester = orders(classes, """
                record Order(String id, int count) {}

                @Step int run(Order order) {
                    return order.count() + 1;
                }
                """);
        assertThat(tester.call(tester.payloadHandler(), "{\"order\": {\"id\": \"a\"}}"))
                .isEqualTo("1");
    }

    @Test
    void throwsTheExceptionOfTheStepAsItIs() {
        HandlerTester tester = orders(classes, """
                @Step void run() throws java.util.concurrent.TimeoutException {
                    throw new java.util.concurrent.TimeoutException("late");
                }
                """);
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{}"))
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessage("late")
                .hasNoCause();
    }

    @Test
    void throwsAnIoExceptionAsItIs() {
        HandlerTester tester = orders(classes, """
                @Step int run(int count) throws java.io.IOException {
                    throw new java.io.IOException("disk");
                }
                """);
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{\"count\": 1}"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void keepsItsStepForLaterCalls() throws Exception {
        HandlerTester tester = orders(classes, """
                private static int created;

                Orders() {
                    created++;
                }

                @Step int run() {
                    return created;
                }
                """);
        assertThat(tester.call(tester.payloadHandler(), "{}")).isEqualTo("1");
    }

    @Test
    void tellsTheRecordsOfASealedInterfaceApart() throws Exception {
        HandlerTester tester = orders(classes, """
                @JsonTypeInfo(
                        use = JsonTypeInfo.Id.NAME, property = "type")
                @JsonSubTypes({
                    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
                    @JsonSubTypes.Type(Dot.class)
                })
                sealed interface Shape {}
                record Circle(int r) implements Shape {}
                record Dot() implements Shape {}

                @Step List<Shape> run(List<Shape> shapes, Circle circle) {
                    return List.of(shapes.get(1), circle, shapes.get(0));
                }
                """);

        String payload = """
                {"shapes": [{"type": "circle", "r": 1}, {"type": "Orders$Dot"}], "circle": {"type": "circle", "r": 2}}
                """;
        assertThat(tester.call(tester.payloadHandler(), payload))
                .isEqualTo("[{\"type\":\"Orders$Dot\"},{\"type\":\"circle\",\"r\":2},{\"type\":\"circle\",\"r\":1}]");
    }

    @Test
    void writesOneRecordOfASealedInterfaceAsTheInterfaceWouldBe() throws Exception {
        HandlerTester tester = orders(classes, """
                @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
                sealed interface Shape {}
                record Circle(int r) implements Shape {}

                @Step Circle run() {
                    return new Circle(1);
                }
                """);
        assertThat(tester.call(tester.payloadHandler(), "{}")).isEqualTo("{\"@class\":\"shop.Orders$Circle\",\"r\":1}");
    }

    @Test
    void readsAndWritesRecordsWithTypeArguments() throws Exception {
        HandlerTester tester = orders(classes, """
                record Page<T>(List<T> items, T last) {}

                @Step Page<Integer> run(Page<Page<Integer>> pages) {
                    return new Page<>(List.of(pages.items().get(0).last() + 1), pages.last().last());
                }
                """);
        String payload = """
                {"pages": {"items": [{"items": [], "last": 1}], "last": {"items": [], "last": 9}}}
                """;
        assertThat(tester.call(tester.payloadHandler(), payload)).isEqualTo("{\"items\":[2],\"last\":9}");
    }
}
