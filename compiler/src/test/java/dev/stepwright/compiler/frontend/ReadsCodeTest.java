package dev.stepwright.compiler.frontend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class ReadsCodeTest {

    @Test
    void readsAssignmentsInAllTheirForms() {
        FrontendTester.workflow("""
                        int run(int n) {
                            var total = (n + 1);
                            double average;
                            total = total - -2;
                            total += 3;
                            total++;
                            --total;
                            average = total;
                            average /= 2;
                            average++;
                            String text = "a" + total + true + Size.SMALL + null;
                            text += n;
                            final String block = \"""
                                two
                                lines\""";
                            ;
                            { log(this.name(null)); }
                            return count(text);
                        }
                        """).readsBody("""
                        int total = n + 1
                        double average
                        total = total - -2
                        total = total + 3
                        total = total + 1
                        total = total - 1
                        average = total
                        average = average / 2
                        average = average + 1.0
                        string text = ((("a" & total) & true) & SMALL) & null
                        text = text & n
                        string block = "two\\nlines"
                        block
                            task log(task name(null))
                        return task count(text)
                        """);
    }

    @Test
    void saysWhatKindOfDivisionIsMeant() {
        FrontendTester.workflow("""
                        double run(Order o) {
                            int i = o.count() / 2 % 3;
                            double a = o.price() / 2;
                            double b = 7 / o.price() % 1.5;
                            i /= 2;
                            return o.count() / 2 + a * b;
                        }
                        """).readsBody("""
                        int i = (o.count /int 2) %int 3
                        double a = o.price / 2
                        double b = (7 / o.price) % 1.5
                        i = i /int 2
                        return (o.count /int 2) + (a * b)
                        """);
    }

    @Test
    void readsCountedLoopsAsWhile() {
        FrontendTester.workflow("""
                        void run(int n) {
                            for (int i = 0, j = n; i < j; i++, j--) log("");
                            int k;
                            for (k = 1; k < 3; ) { k += 2; continue; }
                            for (;;) { if (k > 4) break; k++; }
                            do { k++; if (k == 7) continue; if (k == 8) break; log(""); } while (k < 9);
                            do { if (k == 9) break; log(""); } while (false);
                        }
                        """).readsBody("""
                        block
                            int i = 0
                            int j = n
                            while i < j
                                task log("")
                                i = i + 1
                                j = j - 1
                        int k
                        block
                            k = 1
                            while k < 3
                                round@4:
                                    k = k + 2
                                    leave round@4
                        loop@5:
                            while true
                                if k > 4
                                    leave loop@5
                                k = k + 1
                        loop@7:
                            while true
                                round@6:
                                    k = k + 1
                                    if k == 7
                                        leave round@6
                                    if k == 8
                                        leave loop@7
                                    task log("")
                                if k < 9
                                else
                                    leave loop@7
                        loop@8:
                            block
                                if k == 9
                                    leave loop@8
                                task log("")
                        """);
    }

    @Test
    void readsSwitchAsTestsAndJumps() {
        FrontendTester.workflow("""
                        void run(Order order) {
                            switch (order.count()) {
                                case 1:
                                    log("1");
                                case 2:
                                case -3:
                                    log("2");
                                    break;
                                default:
                                    log("3");
                            }
                            switch (name(order)) {
                                case "a", "b" -> log("c");
                                default -> {}
                            }
                            switch (order.size()) { default: log("d"); }
                        }
                        """).readsBody("""
                        switch@1:
                            block
                                default@4:
                                    case@3:
                                        case@2:
                                            if order.count == 1
                                                leave case@2
                                            if (order.count == 2) || (order.count == -3)
                                                leave case@3
                                            else
                                                leave default@4
                                        task log("1")
                                    task log("2")
                                    leave switch@1
                                task log("3")
                        switch@6:
                            block
                                default@8:
                                    case@7:
                                        string name = task name(order)
                                        if java.lang.String.equals(name, "a") || java.lang.String.equals(name, "b")
                                            leave case@7
                                        else
                                            leave default@8
                                    task log("c")
                                    leave switch@6
                                block
                                leave switch@6
                        switch@9:
                            block
                                default@10:
                                    java.lang.Enum.name(order.size)
                                    leave default@10
                                task log("d")
                        """);
    }

    @Test
    void readsSwitchesOfValuesAsConditionals() {
        FrontendTester.workflow("""
                        String run(Order order) {
                            Integer n = order.count();
                            n = switch (n) { default -> null; case 3, 4 -> 1; case 5 -> n; };
                            return switch (order.size()) { case SMALL -> "s"; case LARGE -> name(order); };
                        }
                        """).readsBody("""
                        int? n = order.count
                        n = ((java.lang.Integer.intValue(n) == 3) || (java.lang.Integer.intValue(n) == 4)) ? 1 : ((java.lang.Integer.intValue(n) == 5) ? n : null)
                        return java.lang.Enum.equals(order.size, SMALL) ? "s" : (java.lang.Enum.equals(order.size, LARGE) ? task name(order) : no match for order.size)
                        """);
    }

    @Test
    void readsSwitchesThatDoMoreAsBlocks() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            return 1 + switch (order.size()) {
                                case SMALL -> { log("s"); yield 2; }
                                case LARGE -> throw new Missing("l");
                            };
                        }
                        """).readsBody("""
                        return 1 + { case@2:; case@1:; if java.lang.Enum.equals(order.size, SMALL); leave case@1; if java.lang.Enum.equals(order.size, LARGE); leave case@2; else; no match for order.size; block; task log("s"); return 2; throw sample.Sample$Missing "l" }
                        """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void readsNullAsACase() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            switch (order.size()) { case null -> log("null"); case Size.SMALL -> log("s"); default -> {} }
                            return switch (order.id()) { case "a" -> 1; case null, default -> 2; };
                        }
                        """).readsBody("""
                        switch@1:
                            block
                                default@4:
                                    case@3:
                                        case@2:
                                            if order.size == null
                                                leave case@2
                                            if order.size == SMALL
                                                leave case@3
                                            else
                                                leave default@4
                                        task log("null")
                                        leave switch@1
                                    task log("s")
                                    leave switch@1
                                block
                                leave switch@1
                        return (order.id == "a") ? 1 : 2
                        """);
    }

    @Test
    void readsJumpsToLabels() {
        FrontendTester.workflow("""
                        void run(Order order) {
                            outer:
                            for (String a : order.items()) {
                                for (String b : order.items()) {
                                    if (a.equals(b)) continue outer;
                                    if (b.isEmpty()) break outer;
                                    if (a.isEmpty()) break;
                                    log(b);
                                }
                                continue;
                            }
                            block: {
                                if (order.count() > 3) break block;
                                while (true) { if (order.count() > 2) break block; }
                            }
                        }
                        """).readsBody("""
                        outer@4:
                            for string a in order.items
                                round@3:
                                    loop@5:
                                        for string b in order.items
                                            if java.lang.String.equals(a, b)
                                                leave round@3
                                            if java.lang.String.isEmpty(b)
                                                leave outer@4
                                            if java.lang.String.isEmpty(a)
                                                leave loop@5
                                            task log(b)
                                    leave round@3
                        block@6:
                            block
                                if order.count > 3
                                    leave block@6
                                while true
                                    if order.count > 2
                                        leave block@6
                        """);
    }

    @Test
    void readsConditionsAndLoops() {
        FrontendTester.workflow("""
                        String run(Order order) {
                            boolean large = order.size() == Size.LARGE && !(order.count() < 10) || order.id().isEmpty();
                            String label = large ? "large" : null;
                            if (order.items() == null) return "none";
                            else if (label != null && label.equals("large")) { log(label); }
                            int n = 9;
                            while (count(label) >= n) {
                                label = name(order);
                                n--;
                            }
                            for (String item : order.items()) log(item);
                            return order.items().get(order.items().size() - 1);
                        }
                        """).readsBody("""
                        boolean large = ((order.size == LARGE) && !(order.count < 10)) || java.lang.String.isEmpty(order.id)
                        string label = large ? "large" : null
                        if order.items == null
                            return "none"
                        else
                            if (label != null) && java.lang.String.equals(label, "large")
                                task log(label)
                        int n = 9
                        while task count(label) >= n
                            label = task name(order)
                            n = n - 1
                        for string item in order.items
                            task log(item)
                        return java.util.List.get(order.items, java.util.List.size(order.items) - 1)
                        """);
    }

    @Test
    void writesUnboxingAsTheCallThatItIs() {
        FrontendTester.workflow("""
                        int run(List<Integer> numbers) {
                            Integer first = numbers.get(0);
                            int sum = first + 1;
                            for (int number : numbers) sum += number;
                            Boolean b = sum > first;
                            if (b) { sum = first; }
                            if (first.equals(sum) || Objects.equals(first, null)) { first++; }
                            first = null;
                            return b ? first : 0;
                        }
                        """).readsBody("""
                        int? first = java.util.List.get(numbers, 0)
                        int sum = java.lang.Integer.intValue(first) + 1
                        for int? number in numbers
                            int number#2 = java.lang.Integer.intValue(number)
                            sum = sum + number#2
                        boolean? b = sum > java.lang.Integer.intValue(first)
                        if java.lang.Boolean.booleanValue(b)
                            sum = java.lang.Integer.intValue(first)
                        if java.lang.Integer.equals(first, sum) || java.util.Objects.equals(first, null)
                            first = java.lang.Integer.intValue(first) + 1
                        first = null
                        return java.lang.Boolean.booleanValue(b) ? java.lang.Integer.intValue(first) : 0
                        """);
    }

    @Test
    void readsTryWithTheNamesOfKnownSubclasses() {
        FrontendTester.workflow("""
                        String run(Order order) {
                            try {
                                risky(order.id());
                            } catch (Missing | Broken e) {
                                return "failed: " + e.getMessage();
                            } catch (RuntimeException e) {
                                log(e.getMessage());
                            }
                            return null;
                        }
                        static final class Gone extends Missing { Gone() { super("gone"); } }
                        """).readsBody("""
                        try
                            task risky(order.id)
                        catch sample.Sample$Missing | sample.Sample$Gone | sample.Sample$Broken as e
                            return "failed: " & message of e
                        catch any as e#2
                            task log(message of e#2)
                        return null
                        """);
    }

    @Test
    void findsSubclassesInFilesWithoutAnnotations() {
        FrontendTester.workflow("""
                        void run() {
                            try { log(""); } catch (errors.Failure e) { }
                        }
                        """)
                .and("errors/Failure.java", "package errors; public abstract class Failure extends RuntimeException {}")
                .and(
                        "errors/Near.java",
                        "package errors; public class Near extends Failure { static class Inner extends Near {} }")
                .and("errors/Far.java", "package errors; class Far\n extends errors.Near { Far() { super(); } }")
                .and("errors/Other.java", "package errors; class Other extends RuntimeException {}")
                .readsBody("""
                        try
                            task log("")
                        catch errors.Near | errors.Far | errors.Near$Inner as e
                        """);
    }

    @Test
    void followsTheMessageOfAnExceptionThroughItsConstructors() {
        FrontendTester.workflow("""
                        void run(Order order) {
                            if (order.count() == 0) throw new IllegalStateException();
                            if (order.count() == 1) throw new Unknown(order);
                            if (order.count() == 2) throw new Unknown(name(order), order.count());
                            if (order.count() == 3) throw new Plain();
                            if (order.count() == 4) throw new Missing("no " + order.id());
                            throw new Unknown();
                        }
                        static class Unknown extends Missing {
                            private final int code;
                            Unknown() { this("nobody", 7); }
                            Unknown(Order order) { super(order.id() + PREFIX); this.code = 1; }
                            Unknown(String name, int code) { super("unknown " + name + " " + code); this.code = code; }
                            static final String PREFIX = "!";
                        }
                        static class Plain extends RuntimeException {}
                        """).readsBody("""
                        if order.count == 0
                            throw java.lang.IllegalStateException
                        if order.count == 1
                            throw sample.Sample$Unknown order.id & "!"
                        if order.count == 2
                            block
                                string name = task name(order)
                                int code = order.count
                                throw sample.Sample$Unknown (("unknown " & name) & " ") & code
                        if order.count == 3
                            throw sample.Sample$Plain
                        if order.count == 4
                            throw sample.Sample$Missing "no " & order.id
                        throw sample.Sample$Unknown (("unknown " & "nobody") & " ") & 7
                        """);
    }

    @Test
    void readsParallelBranchesAndSleeps() {
        FrontendTester.workflow("""
                        List<String> run(Order order) {
                            Flow.sleep(Duration.ofSeconds(order.count()));
                            Flow.sleep(Duration.ofMinutes(order.count() + 1));
                            Flow.sleep(Duration.ofDays(PAUSE));
                            Flow.sleep(Duration.ofMillis(3000));
                            String both = parallel(
                                    () -> count("a"),
                                    () -> {
                                        if (order.count() > 1) return find("b");
                                        return null;
                                    },
                                    (n, found) -> { log("" + n); return name(found); });
                            return parallel(List.of(() -> name(order), () -> both));
                        }
                        static final int PAUSE = 2;
                        """).readsBody("""
                        wait order.count
                        wait (order.count + 1) * 60
                        wait 172800
                        wait 3
                        string both = parallel(() -> task count("a"), () -> { if order.count > 1; return task find("b"); return null }, (n, found) -> { task log("" & n); return task name(found) })
                        return parallel(() -> task name(order), () -> both)
                        """);
    }

    @Test
    void readsMethodsThatNoSubclassCanOverride() {
        FrontendTester.file("sample/Sample.java", """
                        package sample;
                        import dev.stepwright.*;
                        final class Sample extends Base {
                            @Workflow(name = "sample")
                            int run(java.util.List<Integer> all) {
                                return all.stream().mapToInt(this::plain).sum() + twice(1) + this.plain(2);
                            }
                            int plain(int n) { return n; }
                            @Override @Step int work(int n) { return n; }
                        }
                        class Base {
                            protected final int twice(int n) { return work(half(n)); }
                            private int half(int n) { return n / 2; }
                            int work(int n) { return -n; }
                        }
                        """).reads("""
                        workflow sample(List<int?> all): int
                            return (all.stream().map((value) -> helper plain(java.lang.Integer.intValue(value))).sum() \
                        + helper twice(1)) + helper plain(2)

                        helper sample.Sample.plain(int)(int n): int
                            return n

                        helper sample.Base.half(int) of sample.Sample(int n): int
                            return n /int 2

                        helper sample.Base.twice(int) of sample.Sample(int n): int
                            return task work(helper half(n))
                        """);
    }

    @Test
    void readsHelperMethodsOnce() {
        FrontendTester.workflow("""
                        int run(Order order) {
                            return twice(order.count()) + twice(Numbers.addOne(order.count()));
                        }
                        private int twice(int n) { return n * 2; }
                        """)
                .and(
                        "sample/Numbers.java",
                        "package sample; class Numbers { static int addOne(int n) { return n + 1; } }")
                .reads("""
                        workflow sample(Order order): int
                            return helper twice(order.count) + helper twice(helper addOne(order.count))

                        helper sample.Sample.twice(int)(int n): int
                            return n * 2

                        helper sample.Numbers.addOne(int)(int n): int
                            return n + 1
                        """);
    }

    @Test
    void callsStepsOfAnotherClassThroughAFinalField() {
        FrontendTester.workflow("""
                        void run() { this.other.ring(); other.ring(); }
                        private final Other other = new Other();
                        """)
                .and(
                        "sample/Other.java",
                        "package sample; public class Other { @dev.stepwright.Step public void ring() {} }")
                .readsBody("""
                        task ring()
                        task ring()
                        """);
    }

    @Test
    void makesRecordsWithTheirNamesInJson() {
        FrontendTester.workflow("""
                        Instant run(Event event) {
                            Event copy = new Event(event.at(), new Page<>(List.of(event.page().rows().get(0)), 1));
                            return copy.at();
                        }
                        @JsonInclude(JsonInclude.Include.NON_NULL)
                        record Event(@JsonProperty("occurred_at") Instant at, Page<String> page) { Event {} }
                        record Page<T>(List<T> rows, long total) {}
                        """).readsBody("""
                        Event (sparse) copy = new Event (sparse){occurred_at?: event.at[occurred_at], page?: new Page<String>{rows: [java.util.List.get(event.page.rows, 0)], total: 1}}
                        return copy.at[occurred_at]
                        """);
    }

    @Test
    void readsAStreamAsAWhole() {
        FrontendTester.workflow("""
                        int run(List<Order> orders) {
                            List<Order> few = orders.stream()
                                    .filter(o -> o.count() > 3)
                                    .sorted(Comparator.comparing(Order::id).reversed().thenComparingDouble(o -> o.price()))
                                    .map(o -> o)
                                    .limit(2)
                                    .toList();
                            boolean all = few.stream().flatMap(o -> o.items().stream()).toList().stream()
                                    .allMatch(String::isEmpty);
                            return few.parallelStream().mapToInt(this::twice).sum();
                        }
                        private int twice(Order order) { return order.count() * 2; }
                        """).readsBody("""
                        List<Order> few = orders.stream().filter((o) -> o.count > 3)\
                        .sorted((order) -> order.id descending; (o#2) -> o#2.price).limit(2).map((o#3) -> o#3).toList()
                        boolean all = few.stream().flatMap((o#4) -> o#4.items.stream().toList()).toList().stream()\
                        .allMatch((value) -> java.lang.String.isEmpty(value))
                        return few.parallelStream().map((order#2) -> helper twice(order#2)).sum()
                        """);
    }
}
