package dev.stepwright.compiler.shim;

import static dev.stepwright.compiler.shim.HandlerTester.orders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.compiler.ir.JavaType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadHandlerTest {

    private static final JavaType INT = new JavaType("", List.of("int"), List.of());
    private static final JavaType STRING = new JavaType("java.lang", List.of("String"), List.of());
    private static final JavaType ORDER = new JavaType("shop", List.of("Orders", "Order"), List.of());
    private static final JavaType DECIMAL = new JavaType("java.math", List.of("BigDecimal"), List.of());

    @TempDir
    Path classes;

    @Test
    void passesTheMemberAsTheOnlyArgument() throws Exception {
        HandlerTester tester = orders(classes, """
                record Order(String id, int count) {}

                Order run(Order order) {
                    return new Order(order.id() + "!", order.count() + 1);
                }
                """).takes("order", ORDER).returns(ORDER);
        assertThat(tester.call(tester.payloadHandler(), "{\"order\": {\"id\": \"a\", \"count\": 1, \"unknown\": []}}"))
                .isEqualTo("{\"id\":\"a!\",\"count\":2}");
    }

    @Test
    void takesSeveralArgumentsFromMembersOfTheirNames() throws Exception {
        HandlerTester tester = orders(classes, """
                String run(String id, java.util.List<Integer> counts, int wait) {
                    return id + counts + wait;
                }
                """)
                .takes("id", STRING)
                .takes("counts", list(new JavaType("java.lang", List.of("Integer"), List.of())))
                .takes("wait", INT)
                .returns(STRING);
        assertThat(tester.call(tester.payloadHandler(), "{\"wait\": 3, \"counts\": [1, 2], \"id\": \"a\"}"))
                .isEqualTo("\"a[1, 2]3\"");
    }

    @Test
    void readsAndWritesTypeArguments() throws Exception {
        HandlerTester tester = orders(classes, """
                record Order(String id) {}

                java.util.List<Order> run(java.util.List<Order> orders) {
                    return java.util.List.of(orders.get(1));
                }
                """).takes("orders", list(ORDER)).returns(list(ORDER));
        assertThat(tester.call(tester.payloadHandler(), "{\"orders\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}"))
                .isEqualTo("[{\"id\":\"b\"}]");
    }

    @Test
    void ignoresThePayloadOfAStepThatTakesNothing() throws Exception {
        HandlerTester tester = orders(classes, "int run() { return 42; }\n").returns(INT);
        assertThat(tester.call(tester.payloadHandler(), "not even JSON")).isEqualTo("42");
    }

    @Test
    void answersNullForVoid() throws Exception {
        HandlerTester tester = orders(classes, "void run(int count) {}\n").takes("count", INT);
        assertThat(tester.call(tester.payloadHandler(), "{\"count\": 1}")).isEqualTo("null");
    }

    @Test
    void writesDecimalsAsText() throws Exception {
        HandlerTester tester = orders(classes, """
                java.math.BigDecimal run(java.math.BigDecimal price) {
                    return price.add(java.math.BigDecimal.ONE);
                }
                """).takes("price", DECIMAL).returns(DECIMAL);
        assertThat(tester.call(tester.payloadHandler(), "{\"price\": \"0.10\"}"))
                .isEqualTo("\"1.10\"");
        assertThat(tester.call(tester.payloadHandler(), "{\"price\": 0.10}")).isEqualTo("\"1.10\"");
    }

    @Test
    void saysWhereThePayloadDoesNotFit() {
        HandlerTester tester = orders(classes, """
                record Order(String id, int count) {}

                void run(Order order) {}
                """).takes("order", ORDER);
        assertThatThrownBy(
                        () -> tester.call(tester.payloadHandler(), "{\"order\": {\"id\": \"a\",\n \"count\": \"x\"}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The input of step orders-run cannot be read at line 2, column 11: ")
                .hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The input of step orders-run cannot be read at line 1, column 2: ");
    }

    @Test
    void readsAMissingNumberAsZero() throws Exception {
        HandlerTester tester =
                orders(classes, """
                record Order(String id, int count) {}

                int run(Order order) {
                    return order.count() + 1;
                }
                """).takes("order", ORDER).returns(new JavaType("", List.of("int"), List.of()));
        assertThat(tester.call(tester.payloadHandler(), "{\"order\": {\"id\": \"a\"}}"))
                .isEqualTo("1");
    }

    @Test
    void throwsTheExceptionOfTheStepAsItIs() {
        HandlerTester tester = orders(classes, """
                void run() throws java.util.concurrent.TimeoutException {
                    throw new java.util.concurrent.TimeoutException("late");
                }
                """).declaresToThrow("java.util.concurrent.TimeoutException");
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{}"))
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessage("late")
                .hasNoCause();
    }

    @Test
    void throwsAnIoExceptionAsItIs() {
        HandlerTester tester =
                orders(classes, """
                int run(int count) throws java.io.IOException {
                    throw new java.io.IOException("disk");
                }
                """).takes("count", INT).returns(INT).declaresToThrow("java.io.IOException");
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

                int run() {
                    return created;
                }
                """).returns(INT);
        assertThat(tester.call(tester.payloadHandler(), "{}")).isEqualTo("1");
    }

    @Test
    void tellsTheRecordsOfASealedInterfaceApart() throws Exception {
        HandlerTester tester = orders(classes, """
                @com.fasterxml.jackson.annotation.JsonTypeInfo(
                        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME, property = "type")
                @com.fasterxml.jackson.annotation.JsonSubTypes({
                    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Circle.class, name = "circle"),
                    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(Dot.class)
                })
                sealed interface Shape {}
                record Circle(int r) implements Shape {}
                record Dot() implements Shape {}

                java.util.List<Shape> run(java.util.List<Shape> shapes, Circle circle) {
                    return java.util.List.of(shapes.get(1), circle, shapes.get(0));
                }
                """)
                .takes("shapes", list(new JavaType("shop", List.of("Orders", "Shape"), List.of())))
                .takes("circle", new JavaType("shop", List.of("Orders", "Circle"), List.of()))
                .returns(list(new JavaType("shop", List.of("Orders", "Shape"), List.of())));
        String payload = """
                {"shapes": [{"type": "circle", "r": 1}, {"type": "Orders$Dot"}], "circle": {"type": "circle", "r": 2}}
                """;
        assertThat(tester.call(tester.payloadHandler(), payload))
                .isEqualTo("[{\"type\":\"Orders$Dot\"},{\"type\":\"circle\",\"r\":2},{\"type\":\"circle\",\"r\":1}]");
    }

    @Test
    void writesOneRecordOfASealedInterfaceAsTheInterfaceWouldBe() throws Exception {
        HandlerTester tester =
                orders(classes, """
                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS)
                sealed interface Shape {}
                record Circle(int r) implements Shape {}

                Circle run() {
                    return new Circle(1);
                }
                """).returns(new JavaType("shop", List.of("Orders", "Circle"), List.of()));
        assertThat(tester.call(tester.payloadHandler(), "{}")).isEqualTo("{\"@class\":\"shop.Orders$Circle\",\"r\":1}");
    }

    @Test
    void readsAndWritesRecordsWithTypeArguments() throws Exception {
        JavaType integer = new JavaType("java.lang", List.of("Integer"), List.of());
        HandlerTester tester =
                orders(classes, """
                record Page<T>(java.util.List<T> items, T last) {}

                Page<Integer> run(Page<Page<Integer>> pages) {
                    return new Page<>(java.util.List.of(pages.items().get(0).last() + 1), pages.last().last());
                }
                """).takes("pages", page(page(integer))).returns(page(integer));
        String payload = """
                {"pages": {"items": [{"items": [], "last": 1}], "last": {"items": [], "last": 9}}}
                """;
        assertThat(tester.call(tester.payloadHandler(), payload)).isEqualTo("{\"items\":[2],\"last\":9}");
    }

    private static JavaType page(JavaType item) {
        return new JavaType("shop", List.of("Orders", "Page"), List.of(item));
    }

    private static JavaType list(JavaType element) {
        return new JavaType("java.util", List.of("List"), List.of(element));
    }
}
