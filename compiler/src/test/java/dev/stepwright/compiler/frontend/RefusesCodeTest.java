package dev.stepwright.compiler.frontend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class RefusesCodeTest {

    @Test
    void refusesStatementsOutsideTheLanguageAllAtOnce() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            int n = 0;
                            // error: UnsupportedConstruct
                            switch ('c') { case 'c': n = 2; }
                            // error: UnsupportedConstruct
                            switch (n) { case 1: assert n > 1; default: }
                            // error: UnsupportedConstruct
                            synchronized (this) { n = 3; }
                            // error: UnsupportedConstruct
                            assert n > 0;
                            // error: UnsupportedConstruct
                            class Local {}
                            // error: UnsupportedConstruct
                            record Pair(int a) {}
                            // error: UnsupportedConstruct
                            try (java.io.StringReader reader = null) { log(""); } finally { log(""); }
                            // error: UnsupportedConstruct
                            try (java.io.StringReader reader = null) { log(""); } catch (Exception e) {}
                            // error: FieldAssignment
                            field = 3;
                            // error: FieldAssignment
                            this.field += 3;
                            return n;
                        }
                        int field;
                        """).reportsAsExpected();
    }

    @Test
    void refusesStreamsThatGiveSomethingElse() {
        FrontendTester.workflow("""
                        int run(List<Order> orders) {
                            // error: UnsupportedStream
                            orders.stream().map(o -> o.id());
                            // error: UnsupportedType
                            var stream = orders.stream();
                            // error: UnsupportedStream
                            double sum = orders.stream().mapToDouble(o -> o.price()).sum();
                            // error: UnsupportedStream
                            orders.stream().distinct().toList();
                            // error: UnsupportedStream
                            orders.stream().sorted(Comparator.comparing(o -> o.size())).toList();
                            // error: UnsupportedStream
                            orders.stream().sorted((a, b) -> a.count() - b.count()).toList();
                            // error: UnsupportedStream
                            orders.stream().flatMap(o -> o.items().stream()).limit(1).toList();
                            // error: UnsupportedStream
                            orders.stream().map(o -> o.count()).distinct().anyMatch(n -> n > 1);
                            // error: UnsupportedStream
                            orders.stream().filter(o -> o.count() > 1).limit(2).allMatch(o -> o.count() > 2);
                            // error: UnsupportedStream
                            orders.stream().limit(-1).toList();
                            // error: UnseenFunction
                            orders.stream().filter(LARGE).toList();
                            // error: UnsupportedReference
                            orders.stream().map(orders::indexOf).toList();
                            // error: UnsupportedCall
                            orders.stream().mapToLong(o -> o.count()).sum();
                            // error: UnsupportedCall
                            orders.stream().collect(java.util.stream.Collectors.toSet());
                            return 0;
                        }
                        static final java.util.function.Predicate<Order> LARGE = o -> o.count() > 9;
                        """).reportsAsExpected();
    }

    @Test
    void refusesReferencesToWhatNeedsMoreThanATypeToBeKnown() {
        FrontendTester.members("""
                        @Workflow(name = "sample")
                        int run(Lists lists) {
                            // error: UnsupportedReference
                            lists.floats().stream().map(Math::sqrt).toList();
                            // error: UnsupportedReference
                            lists.doubles().stream().map(String::valueOf).toList();
                            // error: UnsupportedReference
                            lists.chars().stream().map(String::valueOf).toList();
                            // error: UnsupportedReference
                            lists.colors().stream().map(String::valueOf).toList();
                            // error: UnsupportedReference
                            lists.colors().stream().map(Color::ordinal).toList();
                            // error: UnsupportedReference
                            lists.doubles().stream().map(Line::new).toList();
                            // error: UnsupportedReference
                            lists.doubles().stream().map(Arrays::asList).toList();
                            // error: UnsupportedReference
                            lists.colors().stream().map(Color::name).map(Instant::parse).toList();
                            return 0;
                        }
                        record Lists(List<Float> floats, List<Double> doubles, List<Character> chars, List<Color> colors) {}
                        record Line(double length) {}
                        enum Color { RED { @Override public String toString() { return "red"; } } }
                        """).reportsAsExpected();
    }

    @Test
    void refusesFunctionsOverOptionalsThatItCannotSee() {
        FrontendTester.members("""
                        @Workflow(name = "sample")
                        String run(java.util.Optional<String> name) throws Broken {
                            // error: UnseenFunction
                            name.map(TRIM);
                            // error: UnsupportedOperand
                            name.map(n -> java.util.Optional.of(n));
                            // error: UnsupportedThrow
                            name.orElseThrow(MAKE);
                            // error: UnsupportedThrow
                            name.orElseThrow(() -> new AssertionError("none"));
                            // error: UnsupportedThrow
                            name.orElseThrow(AssertionError::new);
                            // error: UnsupportedThrow
                            name.orElseThrow(() -> { return new IllegalStateException(); });
                            // error: UnsupportedStream
                            name.stream();
                            try {
                                return log(name.orElseThrow(() -> new Broken()));
                            // error: BroaderCatch
                            } catch (RuntimeException e) {
                                return "none";
                            }
                        }
                        static class Broken extends Exception {}
                        static final java.util.function.UnaryOperator<String> TRIM = n -> n.trim();
                        static final java.util.function.Supplier<RuntimeException> MAKE = IllegalStateException::new;
                        @Step String log(String text) { return text; }
                        """).reportsAsExpected();
    }

    @Test
    void refusesStepsWhereTheStreamWouldRunOthersThanJava() {
        FrontendTester.workflow("""
                        boolean run(List<Order> orders) {
                            // error: LambdaWithEffect
                            orders.stream().sorted(Comparator.comparing(o -> name(o))).toList();
                            // error: LambdaWithEffect
                            orders.stream().map(o -> o.id() + fresh()).toList();
                            // error: LambdaWithEffect
                            orders.stream().anyMatch(o -> java.time.Instant.now().equals(null));
                            // error: LambdaWithEffect
                            orders.stream().map(o -> o.id()).reduce("", (all, id) -> name(find(all + id)));
                            // error: LambdaWithEffect
                            orders.stream().sorted(Comparator.comparing(o -> {
                                int n = o.count();
                                return n + switch (n) { case 1 -> { n = 2; yield n; } default -> 0; } + n;
                            })).toList();
                            orders.stream().sorted(Comparator.comparing(o -> {
                                int n = o.count();
                                return n + switch (n) { case 1 -> { int m = 2; m++; yield m; } default -> 0; } + n;
                            })).toList();
                            // error: InterleavedStream
                            orders.stream().map(o -> name(o)).distinct().toList();
                            // error: InterleavedStream
                            orders.stream().map(o -> name(o)).count();
                            // error: InterleavedStream
                            orders.stream().filter(o -> count(o.id()) > 1).limit(1).toList();
                            // error: InterleavedStream
                            return orders.stream().map(this::name).anyMatch(String::isEmpty);
                        }
                        static String fresh() { return java.util.UUID.randomUUID().toString(); }
                        """).reportsAsExpected();
    }

    @Test
    void refusesTimesThatAreNotKnownOrNotWhole() {
        FrontendTester.workflow("""
                        java.time.Instant run(java.time.Instant at) {
                            Duration length = length();
                            long n = number();
                            // error: UnsupportedCall
                            at.plus(length);
                            // error: UnsupportedCall
                            at.minus(Duration.ofDays(n));
                            // error: UnsupportedCall
                            at.plus(Duration.ofMillis(1000));
                            // error: UnsupportedCall
                            at.plus(Duration.ofDays(9007199254740991L));
                            // error: UnsupportedCall
                            at.minus(Duration.ofMinutes(-9007199254740991L));
                            // error: UnsupportedCall
                            at.plus(1, java.time.temporal.ChronoUnit.DAYS);
                            // error: UnsupportedCall
                            java.time.LocalDate.parse("2023-02-29");
                            // error: UnsupportedCall
                            Duration.ofDays(9007199254740991L);
                            // error: UnsupportedOperand
                            Objects.equals(at, at);
                            // error: UnsupportedCall
                            return java.time.Instant.parse(text());
                        }
                        @Step Duration length() { return null; }
                        @Step long number() { return 0; }
                        @Step String text() { return null; }
                        """).reportsAsExpected();
    }

    @Test
    void refusesExpressionsOutsideTheLanguage() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            int n = 1;
                            // error: UnsupportedConstruct
                            int a = n++;
                            // error: UnsupportedConstruct
                            a = n = 2;
                            // error: UnsupportedConstruct
                            a = (n += 2);
                            // error: UnsupportedConstruct
                            a = n & 1;
                            // error: UnsupportedConstruct
                            n <<= 1;
                            // error: UnsupportedConstruct
                            a = ~n;
                            // error: UnsupportedConstruct
                            a = (byte) n + (int) order.price();
                            // error: UnsupportedConstruct
                            a = ((Integer) (Object) n);
                            // error: UnsupportedConstruct
                            a = switch (n) { case 1 -> ~2; default -> 3; };
                            a = switch (n) {
                                // error: UnsupportedConstruct
                                case 1 -> n++;
                                // error: UnsupportedCall
                                default -> { log(order.id().intern()); yield 3; }
                            };
                            // error: UnsupportedType
                            int[] array = {1};
                            // error: UnsupportedConstruct
                            log(new String[] {"x"}[0]);
                            // error: UnsupportedType
                            java.util.function.Supplier<String> supplier = () -> "x";
                            // error: UnsupportedConstruct
                            parallel(this::one, () -> 2, (x, y) -> 0);
                            // error: UnsupportedCall
                            order.items().stream().peek(item -> log(item)).toList();
                            // error: UnsupportedConstruct
                            log("" + 'c');
                            // error: FieldRead
                            log(field);
                            // error: NewObject
                            find(new String("x"));
                            // error: UnsupportedCall
                            log(order.toString());
                            // error: OverridableMethod
                            packagePrivate();
                            return a;
                        }
                        int one() { return 1; }
                        String field;
                        void packagePrivate() {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesArithmeticThatJsonNumbersCannotDo() {
        FrontendTester.workflow("""
                        long run(Numbers n) {
                            boolean fine = n.big() > 3 && n.big() == n.small();
                            // error: UnsupportedArithmetic
                            long sum = n.big() + 1;
                            // error: UnsupportedArithmetic
                            double d = n.single() * 2;
                            // error: UnsupportedEquality
                            boolean b = n.single() == 0.1;
                            // error: UnsupportedArithmetic
                            boolean c = n.letter() < 3;
                            // error: UnsupportedConstruct
                            d = (double) n.single();
                            // error: UnsupportedConstruct
                            int i = (int) n.big();
                            // error: UnsupportedConstruct
                            sum = (long) d;
                            byte tiny = 1;
                            // error: HiddenCast
                            tiny++;
                            // error: ConstantOutOfRange
                            sum = 9007199254740993L;
                            // error: ConstantOutOfRange
                            d = Double.NaN;
                            // error: UnsupportedConstruct
                            log("" + LETTER);
                            return -n.small();
                        }
                        static final char LETTER = 'x';
                        record Numbers(long big, int small, float single, char letter) {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesStringsMadeOfWhatPrintsDifferently() {
        FrontendTester.workflow("""
                        void run(Order order) {
                            // error: UnsupportedConcatenation
                            log("price " + order.price());
                            // error: UnsupportedConcatenation
                            log("items " + order.items());
                            // error: UnsupportedConcatenation
                            log(order + " is odd");
                            String text = "";
                            // error: UnsupportedConcatenation
                            text += 2L;
                            // error: UnsupportedConcatenation
                            text += Loud.YES;
                            // error: UnsupportedConcatenation
                            text += Open.NO;
                        }
                        enum Loud { YES; @Override public String toString() { return "yes!"; } }
                        enum Open { NO { @Override public String toString() { return "no!"; } } }
                        """).reportsAsExpected();
    }

    @Test
    void refusesToCompareObjects() {
        FrontendTester.workflow("""
                        void run(Order order) {
                            Integer boxed = 1;
                            boolean fine = boxed == 1 && order != null && order.size() == Size.SMALL;
                            // error: ReferenceComparison
                            if (order.id() == "x") log("");
                            // error: ReferenceComparison
                            if (boxed == order.items().size() || boxed == boxed) log("");
                            // error: UnsupportedOperand
                            if (order.id().equals(boxed)) log("");
                            // error: UnsupportedOperand
                            if (Objects.equals(order, order)) log("");
                            // error: UnsupportedOperand
                            if (Objects.equals(1, 2L)) log("");
                            // error: UnsupportedCall
                            if (order.items().equals(order.items())) log("");
                        }
                        """).reportsAsExpected();
    }

    @Test
    void refusesExceptionsItCannotName() {
        FrontendTester.workflow("""
                        void run(Order order) throws Broken {
                            // error: OpenExceptionHierarchy
                            try { log(""); } catch (IllegalStateException e) {}
                            // error: BroaderCatch
                            try { risky(""); } catch (RuntimeException e) {} catch (Broken e) {}
                            try { risky(""); } catch (Broken e) {} catch (RuntimeException e) {}
                            try { try { risky(""); } catch (Broken e) {} } catch (RuntimeException e) {}
                            try {
                                log("");
                            } catch (Missing e) {
                                // error: CaughtException
                                log(e.toString());
                                // error: CaughtException
                                log(e.getClass().toString());
                                // error: CaughtException
                                log(e.getCause().getMessage());
                                if (order != null) {
                                    // error: UnknownExceptionMessage
                                    throw new RuntimeException(e);
                                }
                                throw new Quoting(e);
                            }
                            // error: BroaderCatch
                            try { try { risky(""); } catch (Exception e) { throw e; } } catch (RuntimeException e) {}
                            try { try { log(""); } catch (Exception e) { throw e; } } catch (RuntimeException e) {}
                            // error: UnknownExceptionMessage
                            if (order == null) throw new java.time.format.DateTimeParseException("x", "y", 1);
                            // error: UnknownExceptionMessage
                            if (order == null) throw new Own();
                            // error: UnknownExceptionMessage
                            if (order == null) throw new Busy("x");
                            // error: UnsupportedThrow
                            if (order == null) throw new AssertionError("x");
                        }
                        static class Own extends RuntimeException { @Override public String getMessage() { return "own"; } }
                        // error: CaughtException
                        static class Quoting extends RuntimeException { Quoting(Object o) { super("" + o); } }
                        static class Busy extends RuntimeException { Busy(String m) { super(m); System.out.println(m); } }
                        """).reportsAsExpected();
    }

    @Test
    void refusesRecordsWithCodeOfTheirOwn() {
        FrontendTester.workflow("""
                        void run(All all) {
                            // error: RecordCode
                            all.checked().name();
                            // error: RecordCode
                            new Checked("x");
                            // error: RecordCode
                            new Trimmed("x");
                            // error: RecordCode
                            new Trimmed();
                            all.trimmed().name();
                            // error: CustomJson
                            all.renamed().name();
                            // error: CustomJson
                            all.thinned().name();
                            // error: CustomJson
                            new Tagged("x");
                            // error: CustomJson
                            log("" + (all.color() == Color.RED));
                            // error: CustomJson
                            switch (all.color()) { default -> log(""); }
                            // error: CustomJson
                            log("" + (all.coded() == Coded.ONE));
                            // error: CustomJson
                            log("" + (all.bodied() == Bodied.ONE));
                            // error: CustomJson
                            all.parameter().name();
                            // error: CustomJson
                            all.shorter().name();
                            // error: RecordCode
                            new Loud("x");
                            all.kept().name();
                            all.trimmed().shout();
                        }
                        """).and("sample/All.java", """
                        package sample;
                        import com.fasterxml.jackson.annotation.*;
                        record All(Checked checked, Trimmed trimmed, Renamed renamed, Thinned thinned, Color color, Coded coded, Bodied bodied,
                            Parameter parameter, Shorter shorter, Kept kept) {}
                        interface Code<T> { @JsonValue T code(); }
                        interface TextCode extends Code<String> {}
                        enum Coded implements TextCode { ONE; public String code() { return "1"; } }
                        enum Bodied { ONE { @JsonValue String code() { return "1"; } } }
                        record Parameter(String name) { Parameter(@JsonProperty("n") String name) { this.name = name; } }
                        record Shorter(String name, int a) { Shorter(@JsonProperty("name") String name) { this(name, 1); } }
                        record Loud(String name) { public String name() { return name + "!"; } }
                        record Kept(@JsonProperty("n") String name) {
                            Kept(@JsonProperty("n") String name) { this.name = name.trim(); }
                        }
                        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                        record Thinned(String name) {}
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
                        interface Root {}
                        interface Branch extends Root {}
                        record Tagged(String name) implements Branch {}
                        record Checked(String name) {
                            Checked { if (name == null) throw new IllegalArgumentException(); }
                            public String name() { return name.trim(); }
                        }
                        record Trimmed(String name) {
                            Trimmed(String name) { this.name = name.trim(); }
                            Trimmed() { this(""); }
                            String shout() { return name + "!"; }
                        }
                        record Renamed(@JsonFormat(shape = JsonFormat.Shape.STRING) String name) {}
                        enum Color { @JsonProperty("r") RED }
                        """).reportsAsExpected();
    }

    @Test
    void refusesFlowCallsItCannotSeeThrough() {
        FrontendTester.workflow("""
                        void run(Order order) {
                            // error: SleepDuration
                            Flow.sleep(Duration.ofMillis(1500));
                            // error: SleepDuration
                            Flow.sleep(Duration.ofDays(9007199254740991L));
                            // error: SleepDuration
                            Flow.sleep(Duration.ofHours(-9007199254740991L));
                            Flow.sleep(PAUSE);
                            // error: SleepTooLong
                            Flow.sleep(Duration.ofDays(2000));
                            // error: ParallelBranch
                            parallel(branches());
                            // error: ParallelBranch
                            parallel(List.of());
                            // error: WorkflowCall
                            run(order);
                            // error: StepReceiver
                            new Sample().log("");
                        }
                        // error: SleepDuration
                        static final Duration PAUSE = Duration.ofSeconds(3).plusMillis(1);
                        static List<java.util.function.Supplier<String>> branches() { return null; }
                        """).reportsAsExpected();
    }

    @Test
    void refusesStepsWhoseObjectMayBehaveDifferently() {
        FrontendTester.file("sample/Sample.java", """
                        package sample;
                        import dev.stepwright.*;
                        class Sample extends Base {
                            private final Base plain = new Base();
                            private final Base loud = new Loud();
                            private final Loud inherited = new Loud();
                            private final Base changed = new Base() { @Override public String toString() { return "x"; } };
                            private final Base configured = new Base("x");
                            private final Base given;
                            private final Alone injected;
                            private Base other = new Base();
                            private final Holder holder = new Holder();
                            Sample(Base given, Alone injected) { this.given = given; this.injected = injected; }
                            @Workflow(name = "sample")
                            void run() {
                                plain.send();
                                this.plain.send();
                                injected.alone();
                                // error: StepOfAnotherClass
                                loud.send();
                                // error: StepOfAnotherClass
                                inherited.kept();
                                // error: StepReceiver
                                changed.send();
                                // error: StepReceiver
                                configured.send();
                                // error: StepReceiver
                                given.send();
                                // error: StepReceiver
                                other.send();
                                // error: StepReceiver
                                holder.mail.send();
                                // error: StepReceiver
                                holder().mail.send();
                                // error: StepOfAnotherClass
                                send();
                                // error: StepReceiver
                                super.send();
                            }
                            private static Holder holder() { return new Holder(); }
                        }
                        class Base {
                            Base() {}
                            Base(String sender) {}
                            @Step void send() {}
                            @Step void kept() {}
                        }
                        class Loud extends Base { @Override void send() {} }
                        class Alone { @Step void alone() {} }
                        class Holder { final Base mail = new Base(); }
                        """).reportsAsExpected();
    }

    @Test
    void refusesAThrownVariableOnce() {
        FrontendTester.members("""
                        @Workflow(name = "sample")
                        String run(Optional<String> name) {
                            // error: UnsupportedType
                            RuntimeException made = null;
                            if (name.isEmpty()) { throw made; }
                            if (name.isPresent()) {
                                // error: UnsupportedThrow
                                throw FIXED;
                            }
                            try {
                                return ask();
                            } catch (RuntimeException e) {
                                // error: UnsupportedThrow
                                return name.orElseThrow(() -> e);
                            }
                        }
                        static final RuntimeException FIXED = new IllegalStateException();
                        @Step String ask() { return ""; }
                        """).reportsAsExpected();
    }

    @Test
    void refusesStepsThatAnInheritedMethodRunsOnAnotherClass() {
        FrontendTester.file("sample/Sample.java", """
                        package sample;
                        import dev.stepwright.*;
                        class Sample extends Base {
                            @Workflow(name = "sample")
                            void run(java.util.List<Integer> all) {
                                sendAll();
                                // error: StepOfAnotherClass
                                all.forEach(this::kept);
                                // error: OverridableMethod
                                open();
                            }
                            @Override void send() {}
                        }
                        class Base {
                            protected final void sendAll() {
                                // error: StepOfAnotherClass
                                send();
                                // error: StepOfAnotherClass
                                kept(1);
                                // error: OverridableMethod
                                open();
                            }
                            @Step void send() {}
                            @Step void kept(int n) {}
                            void open() {}
                        }
                        """).reportsAsExpected();
    }

    @Test
    void refusesHelpersThatCannotBeCopied() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            return fact(3) + ping();
                        }
                        // error: RecursiveMethod
                        private int fact(int n) { return n == 0 ? 1 : n * fact(n - 1); }
                        // error: RecursiveMethod
                        private int ping() { return pong(); }
                        // error: RecursiveMethod
                        private int pong() { return ping(); }
                        """).reportsAsExpected();
        FrontendTester.workflow("""
                        int run(Order order) {
                            int n = ignoring();
                            n = sum(1, 2);
                            return locked();
                        }
                        // error: UnsupportedMethod
                        private static <T> int ignoring() { return 0; }
                        // error: UnsupportedMethod
                        private static int sum(int... n) { return 0; }
                        // error: UnsupportedMethod
                        private synchronized int locked() { return 0; }
                        """).reportsAsExpected();
    }

    @Test
    void refusesLoopsThatOnlyAFailureEnds() {
        FrontendTester.workflow("""
                        void run() {
                            // error: EndlessLoop
                            while (true) { log(""); }
                        }
                        @Workflow(name = "others")
                        void others(List<String> ids) {
                            // error: EndlessLoop
                            for (;;) { for (String id : ids) { if (count(id) > 3) break; } }
                        }
                        @Workflow(name = "inside")
                        int inside() {
                            return parallel(() -> 1, () -> {
                                // error: EndlessLoop
                                do { log(""); } while (true);
                            }, (Integer a, Integer b) -> a);
                        }
                        @Workflow(name = "ends")
                        int ends() {
                            int n = 0;
                            while (true) { n++; if (n > 4) return 1; }
                        }
                        """).reportsAsExpected();
    }

    @Test
    void warnsOfLoopsThatNothingVisibleBounds() {
        FrontendTester.workflow("""
                        int run(String id) {
                            // warning: UnboundedLoop
                            while (count(id) > 3) { log(id); }
                            Order order = find(id);
                            // warning: UnboundedLoop
                            do { Flow.sleep(Duration.ofMinutes(1)); order = find(id); } while (order.count() < 5);
                            return poll(id);
                        }
                        private int poll(String id) {
                            // warning: UnboundedLoop
                            for (;;) { if (count(id) > 3) return 1; }
                        }
                        @Workflow(name = "again")
                        int again(String id) { return poll(id); }
                        """).reportsAsExpected();
    }

    @Test
    void warnsOfListsThatGrowWithoutEnd() {
        FrontendTester.workflow("""
                        List<String> run(String id) {
                            List<String> all = List.of();
                            List<Order> orders = List.of();
                            Order order = find(id);
                            // warning: UnboundedLoop
                            while (!order.items().isEmpty()) {
                                // warning: GrowingList
                                all = Flow.concat(all, order.items());
                                for (String item : order.items()) {
                                    // warning: GrowingList
                                    orders = Flow.append(orders, find(item));
                                }
                                order = find(order.id());
                            }
                            return all;
                        }
                        """).reportsAsExpected();
    }

    @Test
    void warnsNotOfListsThatBeginAnewOrAreCounted() {
        FrontendTester.workflow("""
                        void run(String id) {
                            List<String> batch = List.of();
                            // warning: UnboundedLoop
                            while (count(id) > 3) {
                                List<String> names = List.of();
                                for (String item : find(id).items()) { names = Flow.append(names, name(find(item))); }
                                batch = Flow.concat(batch, names);
                                if (batch.size() > 10) { log(String.join(",", batch)); batch = List.of(); }
                            }
                            List<String> all = List.of();
                            for (int page = 0; count(id) > page && page < 5; page++) {
                                all = Flow.concat(all, find(id).items());
                            }
                            log(String.join(",", all));
                        }
                        """).reportsAsExpected();
    }

    @Test
    void warnsNotOfLoopsThatAreCounted() {
        FrontendTester.workflow("""
                        int run(String id) {
                            int rounds = 0;
                            while (count(id) > 3 && rounds < 10) { log(id); rounds++; }
                            int left = 5;
                            for (;;) { if (count(id) > 3) break; left -= 1; if (left == 0) break; }
                            int pause = 1;
                            do { log(id); pause = pause * 2; } while (pause <= 64);
                            while (true) {
                                try { log(id); return 1; } catch (Missing e) { rounds++; if (rounds > 20) throw new Missing(""); }
                            }
                        }
                        @Workflow(name = "short", type = WorkflowType.EXPRESS)
                        void express(String id) { while (count(id) > 3) { log(id); } }
                        @Workflow(name = "computes")
                        int computes(Order order) {
                            int n = order.count();
                            int m = 3;
                            while (n > 0) { int rest = rest(m, n); m = n; n = rest; }
                            return m;
                        }
                        private int rest(int m, int n) { return m % n; }
                        """).read();
    }

    @Test
    void passesOnJavaErrorsInWorkflowCodeOnly() {
        FrontendTester.workflow("""
                        void run() {
                            // error: JavaError
                            log(missing);
                            helper();
                            // error: JavaError
                            // error: JavaError
                            missing.method().and(1 + nothing);
                            // error: JavaError
                            // error: JavaError
                            List<Nowhere> list = find("").nothing();
                            // error: JavaError
                            parallel(() -> lost(), () -> 1, (a, b) -> a);
                            // error: JavaError
                            throw new Nowhere("x");
                        }
                        private void helper() {
                            // error: JavaError
                            int n = "text";
                        }
                        @Step void generated() { new Builder().build(); }
                        private void unused() { new Builder().build(); }
                        // error: JavaError
                        Unknown unknown() { return null; }
                        """).reportsAsExpected();
    }

    @Test
    void readsConstructorsThatCallEachOtherOnce() {
        FrontendTester.workflow("""
                        void run(String id) {
                            throw new Endless(id, "!");
                        }
                        static class Endless extends RuntimeException {
                            // Which of the two javac blames is up to its version, so both are on one line.
                            // error: JavaError
                            Endless(String id, String end) { this(id + end); } Endless(String id) { this(id, "?"); }
                        }
                        """).reportsAsExpected();
    }

    @Test
    void reportsSyntaxErrorsAlone() {
        FrontendTester.workflow("""
                        void run() {
                            do { } while (true);
                            // error: JavaError
                            log("";
                        }
                        """).reportsAsExpected();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void refusesPatternsOfNewerJava() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            // error: UnsupportedConstruct
                            switch (order) { default -> {} }
                            // error: UnknownClass
                            switch (order.items()) { case ArrayList<String> a -> log(""); default -> {} }
                            return 1;
                        }
                        """).reportsAsExpected();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22)
    void refusesConstructsItHasNoNameFor() {
        FrontendTester.workflow("""
                        void run(Order order) {
                            // error: UnsupportedType
                            Runnable _ = null;
                            log(order.id());
                        }
                        """).reportsAsExpected();
    }
}
