package dev.stepwright.compiler.frontend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class ReadsPatternsTest {

    private static final String SHAPES = """

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Circle.class, name = "circle"),
                @JsonSubTypes.Type(Dot.class),
                @JsonSubTypes.Type(Line.class)
            })
            sealed interface Shape permits Round, Line {}
            sealed interface Round extends Shape permits Circle, Dot {}
            record Circle(int r) implements Round {}
            record Dot() implements Round {}
            @JsonTypeName("line") record Line(Point from, @JsonProperty("until") Point to, Shape end) implements Shape {}
            record Point(int x, Integer y) {}
            @Step Shape shape(String id) { return null; }
            """;

    private static FrontendTester shapes(String method) {
        return FrontendTester.workflow(method + SHAPES);
    }

    @Test
    void testsTheMemberThatTellsTheClass() {
        shapes("""
                boolean run(String id) {
                    Shape shape = shape(id);
                    return shape instanceof Circle || shape instanceof Round || shape instanceof Shape;
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                return ((shape is type:circle) || (shape is type:circle|Sample$Dot)) || (shape != null)
                """);
    }

    @Test
    void letsAPatternsVariableStandForTheValue() {
        shapes("""
                int run(String id) {
                    Shape shape = shape(id);
                    if (!(shape instanceof Circle circle)) {
                        return 0;
                    }
                    return circle.r();
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                if !(shape is type:circle)
                    return 0
                return shape.r
                """);
    }

    @Test
    void savesAValueThatMayChange() {
        shapes("""
                int run(String id) {
                    Shape shape = shape(id);
                    int r = shape instanceof Circle c ? c.r() : 0;
                    shape = shape("again");
                    return shape("more") instanceof Circle more && r > 0 ? more.r() : r;
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                int r = ((c := shape) is type:circle) ? c.r : 0
                shape = task shape("again")
                return (((more := task shape("more")) is type:circle) && (r > 0)) ? more.r : r
                """);
    }

    @Test
    void casts() {
        shapes("""
                int run(String id) {
                    Shape shape = shape(id);
                    Round round = (Round) shape;
                    Shape again = (Shape) round;
                    return ((Circle) shape("x")).r();
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                opaque Round round = shape as type:circle|Sample$Dot
                opaque Shape again = round
                return ((value := task shape("x")) as type:circle).r
                """);
    }

    @Test
    void makesRecordsThatTellTheirClass() {
        shapes("""
                Shape run() {
                    Circle circle = new Circle(1);
                    return new Line(new Point(1, null), null, new Dot());
                }
                """).readsBody("""
                Circle circle = new Circle{type: "circle", r: 1}
                return new Line{type: "line", from: new Point{x: 1, y: null}, until: null, end: new Dot{type: "Sample$Dot"}}
                """);
    }

    @Test
    void namesClassesByTheirBinaryNames() {
        FrontendTester.workflow("""
                boolean run(Event event) { return event instanceof Event.Paid paid && paid.cents() > 0; }
                @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
                sealed interface Event { record Paid(int cents) implements Event {} record Sent() implements Event {} }
                """).readsBody("""
                return (event is @class:sample.Sample$Event$Paid) && (event.cents > 0)
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void takesRecordsApart() {
        shapes("""
                int run(String id) {
                    Shape shape = shape(id);
                    if (shape instanceof Line(Point(int x, var y), Point to, Circle(int r)) && x > r) {
                        return to.x();
                    }
                    if (shape instanceof Line(Point from, Point to, Shape end)) {
                        return from.x();
                    }
                    return id.isEmpty() || !(shape(id) instanceof Circle(int r)) ? 0 : r;
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                if (((shape is type:line) && (shape.from != null)) && (shape.end is type:circle)) && (shape.from.x > shape.end.r)
                    return shape.to[until].x
                if shape is type:line
                    return shape.from.x
                return (java.lang.String.isEmpty(id) || !((value := task shape(id)) is type:circle)) ? 0 : value.r
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void skipsWhatHasNoName() {
        shapes("""
                int run(String id) {
                    Shape shape = shape(id);
                    return shape instanceof Line(_, Point(int x, _), Circle _) ? x : shape instanceof Circle _ ? 1 : 0;
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                return (((shape is type:line) && (shape.to[until] != null)) && (shape.end is type:circle)) ? shape.to[until].x : ((shape is type:circle) ? 1 : 0)
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void switchesOverTheRecordsOfASealedInterface() {
        shapes("""
                int run(String id) {
                    Shape shape = shape(id);
                    int size = switch (shape) {
                        case Circle c when c.r() > 3 -> c.r();
                        case Round round -> 0;
                        case Line(Point(int x, var y), var to, var end) -> x;
                        case Line line -> 1;
                    };
                    return switch (shape) {
                        case null -> 2;
                        case Circle(int r) -> r;
                        case Shape other -> size;
                    };
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                int size = ((java.util.Objects.requireNonNull(shape) is type:circle) && (shape.r > 3)) ? shape.r : ((shape is type:circle|Sample$Dot) ? 0 : (((shape is type:line) && (shape.from != null)) ? shape.from.x : ((shape is type:line) ? 1 : no match for shape)))
                return (shape == null) ? 2 : ((shape is type:circle) ? shape.r : ((shape != null) ? size : no match for shape))
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void savesASelectorThatACaseAssigns() {
        shapes("""
                int run(String id) {
                    Shape shape = shape(id);
                    switch (shape) {
                        case Circle c -> { shape = null; return c.r(); }
                        case Dot dot -> shape = new Circle(1);
                        case Line line -> {}
                    }
                    return shape == null ? 0 : 1;
                }
                """).readsBody("""
                opaque Shape shape = task shape(id)
                switch@3:
                    block
                        case@6:
                            case@5:
                                case@4:
                                    opaque Shape selector = shape
                                    if java.util.Objects.requireNonNull(selector) is type:circle
                                        leave case@4
                                    if selector is type:Sample$Dot
                                        leave case@5
                                    if selector is type:line
                                        leave case@6
                                    else
                                        no match for selector
                                block
                                    shape = null
                                    return selector.r
                                leave switch@3
                            shape = new Circle{type: "circle", r: 1}
                            leave switch@3
                        block
                        leave switch@3
                return (shape == null) ? 0 : 1
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void switchesOnTextsAndNumbersWithPatterns() {
        FrontendTester.workflow("""
                int run(Order order) {
                    Integer a = switch (order.id()) { case "a" -> 1; case String s when s.isEmpty() -> 2; case String s -> 3; };
                    return switch (a) { case 1, 2 -> 7; case Integer i when i > 5 -> i; case null, default -> 0; };
                }
                """).readsBody("""
                int? a = java.lang.String.equals(order.id, "a") ? 1 : (((order.id != null) && java.lang.String.isEmpty(order.id)) ? 2 : ((order.id != null) ? 3 : no match for order.id))
                return ((a == 1) || (a == 2)) ? 7 : (((a != null) && (java.lang.Integer.intValue(a) > 5)) ? java.lang.Integer.intValue(a) : 0)
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void switchesWithPatternsWithoutNames() {
        shapes("""
                int run(String id) {
                    return switch (shape(id)) {
                        case Circle _, Dot _ -> 1;
                        case Line(_, _, Circle(var r)) when r > 1 -> r;
                        case Line _ -> 0;
                    };
                }
                """).readsBody("""
                return { case@4:; case@3:; case@2:; opaque Shape shape = task shape(id); if (java.util.Objects.requireNonNull(shape) is type:circle) || (shape is type:Sample$Dot); leave case@2; if ((shape is type:line) && (shape.end is type:circle)) && (shape.end.r > 1); leave case@3; if shape is type:line; leave case@4; else; no match for shape; return 1; return shape.end.r; return 0 }
                """);
    }

    @Test
    void refusesClassesThatJsonDoesNotTell() {
        FrontendTester.workflow("""
                        boolean run(All all) {
                            // error: UnknownClass
                            log("" + (all.open() instanceof OpenOne));
                            // error: UnknownClass
                            log("" + (all.wrapped() instanceof WrappedOne));
                            // error: UnknownClass
                            log("" + (all.unlisted() instanceof UnlistedOne));
                            // error: UnknownClass
                            log("" + (all.twice() instanceof TwiceOne));
                            // error: UnknownClass
                            log("" + (all.named() instanceof NamedOne));
                            // error: UnknownClass
                            log("" + (all.same() instanceof SameOne));
                            // error: UnknownClass
                            log("" + (all.scalar() instanceof ScalarOne));
                            // error: UnknownClass
                            log("" + (all.array() instanceof ArrayOne));
                            // error: CustomJson
                            new UnlistedOne(1);
                            // error: UnknownClass
                            OpenOne one = (OpenOne) all.open();
                            return true;
                        }
                        """).and("sample/All.java", """
                        package sample;
                        import com.fasterxml.jackson.annotation.*;
                        record All(Open open, Wrapped wrapped, Unlisted unlisted, Twice twice, Named named, Same same, Scalar scalar, Array array) {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) interface Open {}
                        record OpenOne(int a) implements Open {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
                        sealed interface Wrapped {}
                        record WrappedOne(int a) implements Wrapped {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) sealed interface Unlisted {}
                        record UnlistedOne(int a) implements Unlisted {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(value = TwiceOne.class, name = "one"))
                        sealed interface Twice {}
                        @JsonTypeName("two") record TwiceOne(int a) implements Twice {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes({@JsonSubTypes.Type(value = NamedOne.class)})
                        sealed interface Named {}
                        sealed interface NamedMore extends Named {}
                        @JsonSubTypes({}) record NamedOne(int a) implements NamedMore {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
                        @JsonSubTypes({@JsonSubTypes.Type(value = SameOne.class, name = "s"), @JsonSubTypes.Type(value = SameTwo.class, name = "s")})
                        sealed interface Same {}
                        record SameOne(int a) implements Same {}
                        record SameTwo(int a) implements Same {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) sealed interface Scalar { @JsonValue int value(); }
                        record ScalarOne(int a) implements Scalar { public int value() { return a; } }
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) sealed interface Array {}
                        @JsonFormat(shape = JsonFormat.Shape.ARRAY) record ArrayOne(int a) implements Array {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesRecordsWhoseJsonHasMoreThanTheirComponents() {
        FrontendTester.workflow("""
                        void run(All all) {
                            // error: RecordCode
                            new Getter(1);
                            // error: RecordCode
                            new Inherited(1);
                            // error: CustomJson
                            new Renamed(1);
                            // error: CustomJson
                            new Bundled(1);
                            // error: RecordCode
                            new Marked(1);
                            // error: CustomJson
                            new Spread(1);
                            new Plain(1);
                            log("" + all.getter().a() + all.marked().a());
                            // error: UnknownClass
                            log("" + (all.clash() instanceof ClashOne));
                            // error: UnknownClass
                            log("" + (all.getterClash() instanceof GetterClashOne));
                        }
                        """).and("sample/All.java", """
                        package sample;
                        import com.fasterxml.jackson.annotation.*;
                        record All(Getter getter, Marked marked, Clash clash, GetterClash getterClash) {}
                        record Marked(int a) { @JsonProperty private int twice() { return 2 * a; } }
                        record Spread(int a) { @JsonUnwrapped Plain more() { return new Plain(a); } }
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "kind") sealed interface GetterClash {}
                        record GetterClashOne(int a) implements GetterClash { public String getKind() { return ""; } }
                        record Getter(int a) { public boolean isLarge() { return a > 1; } }
                        interface Labelled { default String getLabel() { return ""; } }
                        record Inherited(int a) implements Labelled {}
                        interface Renaming { @JsonProperty("b") int a(); }
                        record Renamed(int a) implements Renaming {}
                        @JacksonAnnotationsInside @JsonProperty("b") @interface Named {}
                        record Bundled(@Named int a) {}
                        record Plain(int a) {
                            @JsonIgnore public boolean isLarge() { return a > 1; }
                            boolean isSmall() { return a < 1; }
                            public static int getOne() { return 1; }
                            public int get() { return 1; }
                            public int getA() { return this.a(); }
                            @JsonProperty static int one() { return 1; }
                        }
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "a") sealed interface Clash {}
                        record ClashOne(int a) implements Clash {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesRecordsWhoseComponentsJacksonMayReadFromOtherMethods() {
        FrontendTester.workflow("""
                        int run(All all) {
                            // error: RecordCode
                            new Getter(1, 2);
                            // error: RecordCode
                            all.getter().a();
                            // error: RecordCode
                            all.ignored().a();
                            // error: RecordCode
                            all.marked().a();
                            // error: RecordCode
                            all.named().a();
                            // error: RecordCode
                            all.wider().a();
                            return all.plain().a();
                        }
                        """).and("sample/All.java", """
                        package sample;
                        import com.fasterxml.jackson.annotation.*;
                        record All(Getter getter, Ignored ignored, Marked marked, Named named, Wider wider, Plain plain) {}
                        record Getter(int a, int b) { public int getA() { return b; } }
                        record Ignored(int a) { @JsonIgnore public int getA() { return a; } }
                        record Marked(int a) { @JsonProperty("a") int b() { return 1; } }
                        record Named(@JsonProperty("url") int a) { public int getURL() { return 1; } }
                        record Wider(int a) { public double getA() { return a; } }
                        interface WithA { int a(); default int getA() { return a(); } }
                        record Plain(int a) implements WithA {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesToAssignTheVariableOfAPattern() {
        shapes("""
                        void run(String id) {
                            if (shape(id) instanceof Circle circle) {
                                // error: UnsupportedConstruct
                                circle = new Circle(2);
                            }
                        }
                        """).reportsAsExpected();
    }

    @Test
    void refusesTypeArgumentsThatJacksonForgets() {
        FrontendTester.members("""
                        // error: UnsupportedType
                        @Step Result<Page> find() { return null; }
                        @Step Result<String> text() { return null; }
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) sealed interface Result<T> {}
                        record Ok<T>(T value) implements Result<T> {}
                        record Page(List<Row> rows) {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) sealed interface Row {}
                        record Cell(int a) implements Row {}
                        """).reportsAsExpected();
    }
}
