package dev.stepwright.compiler.frontend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.frontend.FrontendTester;
import dev.stepwright.compiler.ir.type.WireType.ByJackson;
import org.junit.jupiter.api.Test;

class ReadsWireTest {

    @Test
    void readsWhatTheJdkHas() {
        assertThat(wire("""
                @Step void run(
                        int number, Character letter, java.math.BigDecimal price, UUID id, Instant time,
                        OptionalInt most, Optional<String> name, Map<String, Set<Long>> groups) {}
                """)).isEqualTo("""
                run(int, Character, BigDecimal, UUID, Instant, Optional<int>, Optional<String>, Map<Set<Long>>)
                """);
    }

    @Test
    void readsRecordsAndEnumsThatHoldOneAnother() {
        assertThat(wire("""
                @Step Tree run() { return null; }
                record Tree(String name, Kind kind, List<Tree> children, Pair<Tree, Integer> pair) {}
                record Pair<A, B>(A left, B right) {}
                enum Kind { OAK, BIRCH }
                """)).isEqualTo("""
                run(): Tree
                Tree
                    name: String
                    kind: Kind
                    children: List<Tree>
                    pair: Pair<Tree, Integer>
                Kind: OAK | BIRCH
                Pair<Tree, Integer>
                    left: Tree
                    right: Integer
                """);
    }

    @Test
    void readsWhatAnnotationsSayOfMembers() {
        assertThat(wire("""
                @Step void run(User user) {}
                @JsonInclude(JsonInclude.Include.NON_NULL)
                record User(
                        @JsonProperty(value = "n", required = true) String name,
                        @JsonAlias({"mail", "e-mail", "address"}) String address,
                        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> phone,
                        @JsonInclude int age) {}
                """)).isEqualTo("""
                run(User)
                User
                    n of name!: String unless null
                    address or mail or e-mail: String unless null
                    phone: Optional<String> unless absent
                    age: int
                """);
    }

    @Test
    void readsMembersThatMethodsCompute() {
        assertThat(wire("""
                @Step Box run() { return null; }
                interface Sized { int width(); default boolean isLarge() { return width() > 3; } }
                record Box(int width) implements Sized {
                    public int getURLCount() { return 1; }
                    @JsonProperty("half") @JsonInclude(JsonInclude.Include.NON_NULL) Integer halfWidth() { return width / 2; }
                    @JsonIgnore public int getHidden() { return 0; }
                    int getUnseen() { return 0; }
                    public int plain() { return 0; }
                }
                """)).isEqualTo("""
                run(): Box
                Box
                    width: int
                    half of halfWidth(): Integer unless null
                    large of isLarge(): boolean
                    urlcount of getURLCount(): int
                """);
    }

    @Test
    void readsWhatTellsTheRecordsOfASealedInterface() {
        assertThat(wire("""
                @Step Round run(Shape<String> shape) { return null; }
                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
                @JsonSubTypes({
                    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
                    @JsonSubTypes.Type(value = Box.class, name = "box")
                })
                sealed interface Shape<T> {}
                sealed interface Round extends Shape<Integer> {}
                record Circle(int r) implements Round {}
                record Box<T>(T label) implements Shape<T> {}
                """)).isEqualTo("""
                run(Shape<String>): Round
                Shape<String>
                    type = circle: Circle
                    type = box: Box<String>
                Round
                    type = circle: Circle
                Circle
                    type = circle
                    r: int
                Box<String>
                    type = box
                    label: String
                """);
    }

    @Test
    void saysWhatOnlyJacksonCanReadAndWrite() {
        assertThat(wire("""
                @Step void run(
                        Wrapped wrapped, Color color, Named named, Twice twice, Shape shape, Holder holder,
                        Figure figure) {}
                record Wrapped(@JsonUnwrapped Named content) {}
                enum Color { @JsonProperty("r") RED }
                record Holder(List<Hidden> hidden) {}
                private record Hidden() {}
                record Named(String name) { public String getName() { return name + "!"; } }
                record Twice(@JsonProperty("a") int x, int a) {}
                @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION) sealed interface Shape {}
                record Circle(int r) implements Shape {}
                @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) sealed interface Figure {}
                record Box<T>(T label) implements Figure {}
                record Line(int[] points) implements Figure {}
                """)).isEqualTo("""
                run(\
                Jackson<Wrapped: annotations give it a JSON form that its declaration does not show>, \
                Jackson<Color: annotations give it a JSON form that its declaration does not show>, \
                Jackson<Named: its method getName may stand in for a component>, \
                Jackson<Twice: it has more than one member called a>, \
                Jackson<Shape: its annotations tell classes in a way that only Jackson understands>, \
                Holder, \
                Figure)
                Holder
                    hidden: List<Jackson<Hidden: Hidden is private, and a handler is a class of its own>>
                Figure
                    @class = sample.Sample$Box: Jackson<Box: sample.Sample.Figure does not say what its type arguments are>
                    @class = sample.Sample$Line: Jackson<sample.Sample.Line: its component points has the type int[]: arrays are not supported; a List carries the same>
                """);
    }

    @Test
    void seesWhatThePackageOfTheStepSees() {
        String other = """
                package other;
                public class Types {
                    public record Open(Inner inner) {}
                    record Inner(int n) {}
                }
                """;
        String step = """
                package sample;
                public class Sample {
                    @dev.stepwright.Step void run(other.Types.Open open) {}
                }
                """;
        assertThat(print(FrontendTester.file("sample/Sample.java", step).and("other/Types.java", other)))
                .isEqualTo("""
                        run(Open)
                        Open
                            inner: Jackson<Inner: Inner cannot be seen from the package sample>
                        """);
    }

    @Test
    void needsJacksonForWhatIsOnlyWrittenWhereItIsWritten() {
        String box = """
                record Box(int width) { public Object getWhole() { return this; } }
                """;
        assertThat(needsJackson("@Step void run(List<Box> boxes) {}\n" + box)).isFalse();
        assertThat(needsJackson("@Step List<Box> run() { return null; }\n" + box))
                .isTrue();
    }

    private static boolean needsJackson(String members) {
        return FrontendTester.members(members)
                .read()
                .tasks()
                .get(0)
                .wire()
                .byJackson()
                .map(ByJackson::reason)
                .isPresent();
    }

    private static String wire(String members) {
        return print(FrontendTester.members(members));
    }

    private static String print(FrontendTester program) {
        return WirePrinter.print(program.read().tasks().get(0));
    }
}
