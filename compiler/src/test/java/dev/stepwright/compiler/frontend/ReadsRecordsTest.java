package dev.stepwright.compiler.frontend;

import org.junit.jupiter.api.Test;

class ReadsRecordsTest {

    @Test
    void callsMethodsOfRecordsWithTheRecordAsFirstArgument() {
        FrontendTester.workflow("""
                        boolean run(Box box) { return box.wider(Box.of(1)).fits(2); }
                        record Box(int width) {
                            static Box of(int width) { return new Box(width); }
                            Box wider(Box other) { return other.width > width ? other : this; }
                            boolean fits(int size) { return size <= this.width() && size < area(); }
                            int area() { return this.width * width; }
                        }
                        """).reads("""
                        workflow sample(Box box): boolean
                            return helper fits(helper wider(box, helper of(1)), 2)

                        helper sample.Sample$Box.wider(sample.Sample.Box)(Box box, Box other): Box
                            java.util.Objects.requireNonNull(box)
                            return (other.width > box.width) ? other : box

                        helper sample.Sample$Box.of(int)(int width): Box
                            return new Box{width: width}

                        helper sample.Sample$Box.area()(Box box): int
                            return box.width * box.width

                        helper sample.Sample$Box.fits(int)(Box box, int size): boolean
                            return (size <= box.width) && (size < helper area(box))
                        """);
    }

    @Test
    void readsMethodsOfGenericRecordsOnceForEachUse() {
        FrontendTester.workflow("""
                        int run(Page<Page<Integer>> pages) { return pages.first().first(); }
                        record Page<T>(List<T> items) { T first() { return items.get(0); } }
                        """).reads("""
                        workflow sample(Page<Page<Integer>> pages): int
                            return java.lang.Integer.intValue(helper first(helper first(pages)))

                        helper sample.Sample$Page.first()[sample.Sample.Page<java.lang.Integer>](Page<Page<Integer>> page): Page<Integer>
                            return java.util.List.get(page.items, 0)

                        helper sample.Sample$Page.first()[java.lang.Integer](Page<Integer> page): int?
                            return java.util.List.get(page.items, 0)
                        """);
    }

    @Test
    void readsMethodsWithTypeParametersOnceForEachUse() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            Page<Integer> page = page(List.of(1), order.count());
                            Page<String> texts = page(order.items(), "");
                            return firstOf(page);
                        }
                        private static <T> Page<T> page(List<T> items, T last) { return new Page<>(items, last); }
                        private <A, B extends Page<A>> A firstOf(B page) { return either(page.items().get(0), page.last()); }
                        private static <T> T either(T first, T other) { return first == null ? other : first; }
                        record Page<T>(List<T> items, T last) {}
                        """).reads("""
                        workflow sample(Order order): int
                            Page<Integer> page = helper page([1], order.count)
                            Page<String> texts = helper page(order.items, "")
                            return java.lang.Integer.intValue(helper firstOf(page))

                        helper sample.Sample.page(java.util.List<T>,T)[java.lang.Integer](List<int?> items, int? last): Page<Integer>
                            return new Page<Integer>{items: items, last: last}

                        helper sample.Sample.page(java.util.List<T>,T)[java.lang.String](List<string> items, string last): Page<String>
                            return new Page<String>{items: items, last: last}

                        helper sample.Sample.either(T,T)[java.lang.Integer](int? first, int? other): int?
                            return (first == null) ? other : first

                        helper sample.Sample.firstOf(B)[sample.Sample.Page<java.lang.Integer>, java.lang.Integer](Page<Integer> page): int?
                            return helper either(java.util.List.get(page.items, 0), page.last)
                        """);
    }

    @Test
    void refusesMethodsWhoseTypeArgumentsGrowWithoutEnd() {
        FrontendTester.workflow("""
                        void run() { grow(1); }
                        // error: UnsupportedType
                        // error: UnsupportedType
                        private <T> void grow(T value) { grow(List.of(value)); }
                        """).reportsAsExpected();
    }

    @Test
    void readsAComponentThatAllRecordsOfAnInterfaceHave() {
        FrontendTester.workflow("""
                        int run(Notice notice) {
                            // error: UnsupportedCall
                            notice.length();
                            // error: UnsupportedCall
                            notice.pages();
                            return notice.urgency();
                        }
                        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
                        sealed interface Notice { int urgency(); int length(); int pages(); }
                        record Mail(@JsonProperty("u") int urgency, int length, int pages) implements Notice {}
                        record Letter(@JsonProperty("u") int urgency, @JsonProperty("l") int length) implements Notice {
                            public int pages() { return 1; }
                        }
                        """).reportsAsExpected();
    }

    @Test
    void leavesOutWhatTheAnnotationsSay() {
        FrontendTester.workflow("""
                        Some run(String text) { return new Some(text, new All(text, text), new One(text, text)); }
                        @JsonInclude(JsonInclude.Include.NON_NULL) record Some(@JsonInclude String a, All b, One c) {}
                        @JsonInclude record All(String a, String b) {}
                        record One(String a, @JsonInclude(JsonInclude.Include.NON_ABSENT) String b) {}
                        """).readsBody("""
                        return new Some (sparse){a: text, b?: new All (sparse){a: text, b: text}, c?: new One (sparse){a: text, b?: text}}
                        """);
    }

    @Test
    void leavesOutAnEmptyOptionalOnlyWhenItIsAbsent() {
        FrontendTester.workflow("""
                        Some<Optional<String>> run(Optional<String> text) {
                            return new Some<>(text, text, text, OptionalInt.of(1), "");
                        }
                        @JsonInclude(JsonInclude.Include.NON_NULL)
                        record Some<T>(
                            T a, @JsonInclude(JsonInclude.Include.NON_ABSENT) T b, Optional<String> c, OptionalInt d, String e) {}
                        """).readsBody("""
                        return new Some<Optional<String>> (sparse){a: text, b?: text, c: text, d: java.util.OptionalInt.of(1), e?: ""}
                        """);
    }

    @Test
    void readsMethodsOfRecordsWithTypeParametersOnceForEachUse() {
        FrontendTester.workflow("""
                        int run(Box<String> box) { return box.with(1).right() + box.either(box, 2).width(); }
                        record Box<A>(A a, int width) {
                            <B> Pair<A, B> with(B b) { return new Pair<>(a, b); }
                            <B> Box<A> either(Box<A> other, B b) { return b == null ? other : this; }
                        }
                        record Pair<A, B>(A left, B right) {}
                        """).reads("""
                        workflow sample(Box<String> box): int
                            return java.lang.Integer.intValue(helper with(box, 1).right) + helper either(box, box, 2).width

                        helper sample.Sample$Box.with(B)[java.lang.String, java.lang.Integer](Box<String> box, int? b): Pair<String, Integer>
                            return new Pair<String, Integer>{left: box.a, right: b}

                        helper sample.Sample$Box.either(sample.Sample.Box<A>,B)[java.lang.String, java.lang.Integer](Box<String> box, Box<String> other, int? b): Box<String>
                            java.util.Objects.requireNonNull(box)
                            return (b == null) ? other : box
                        """);
    }

    @Test
    void refusesTypesThatHoldThemselvesWithoutEnd() {
        FrontendTester.members("""
                        // error: UnsupportedType
                        @Step void take(Nest<String> nest) {}
                        @Step Tree tree() { return null; }
                        record Nest<T>(T value, Nest<List<T>> inner) {}
                        record Tree(List<Tree> children, Pair<Tree, Tree> pair) {}
                        record Pair<A, B>(A a, B b, Pair<B, A> turned) {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesMethodsOfRecordsThatItCannotSee() {
        FrontendTester.workflow("""
                        void run(Box box) {
                            // error: UnsupportedCall
                            log(box.toString());
                            // error: UnsupportedCall
                            box.hashCode();
                            // error: UnsupportedCall
                            box.shown();
                            box.all(box);
                        }
                        interface Shown { default String shown() { return ""; } }
                        record Box(int width) implements Shown {
                            static int made;
                            // error: UnsupportedMethod
                            void all(Box... boxes) {}
                        }
                        """).reportsAsExpected();
    }
}
