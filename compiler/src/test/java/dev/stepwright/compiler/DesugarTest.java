package dev.stepwright.compiler;

import org.junit.jupiter.api.Test;

class DesugarTest {

    @Test
    void hoistsNestedCallsInJavasOrder() {
        Pipeline.of("int run(String id) { return count(name(find(id))) + count(id); }")
                .desugarsTo("""
                Order find = task find(id)
                string name = task name(find)
                int count = task count(name)
                int count#2 = task count(id)
                return count + count#2
                """);
    }

    @Test
    void savesAnOperandThatMayThrowBeforeALaterCall() {
        Pipeline.of("int run(Order order) { return order.count() + count(order.id()); }")
                .desugarsTo("""
                int value = order.count
                int count = task count(order.id)
                return value + count
                """);
    }

    @Test
    void savesAVariableBeforeABlockThatMayAssignIt() {
        Pipeline.of("""
                int run(int n) {
                    return n + switch (n) { case 1 -> { n = 5; yield n; } default -> 2; };
                }
                """).desugarsTo("""
                int value = n
                int value#2
                body@5:
                    default@2:
                        case@1:
                            if n == 1
                                leave case@1
                            else
                                leave default@2
                        block
                            n = 5
                            value#2 = n
                            leave body@5
                    value#2 = 2
                    leave body@5
                return value + value#2
                """);
    }

    @Test
    void callsOnTheRightOfAndOnlyWhenTheLeftHolds() {
        Pipeline.of("boolean run(String id) { return id.isEmpty() && count(id) > 1; }")
                .desugarsTo("""
                boolean value
                if java.lang.String.isEmpty(id)
                    int count = task count(id)
                    value = count > 1
                else
                    value = false
                return value
                """);
    }

    @Test
    void callsOnOneSideOfAConditionalOnlyWhenChosen() {
        Pipeline.of("int run(String id) { return id.isEmpty() ? 0 : count(id); }")
                .desugarsTo("""
                int value
                if java.lang.String.isEmpty(id)
                    value = 0
                else
                    value = task count(id)
                return value
                """);
    }

    @Test
    void repeatsTheCallInALoopsCondition() {
        Pipeline.of("void run(String id) { int n = 1; while (count(id) < n) { n++; } }")
                .desugarsTo("""
                int n = 1
                loop@2:
                    while true
                        int count = task count(id)
                        if count < n
                        else
                            leave loop@2
                        n = n + 1
                """);
    }

    @Test
    void putsAHelpersBodyInThePlaceOfItsCall() {
        Pipeline.of("""
                int run(String id) { return twice(count(id)) + twice(1); }
                private int twice(int value) { if (value > 10) { return 20; } return value * 2; }
                """).desugarsTo("""
                int count = task count(id)
                int result
                body@5:
                    if count > 10
                        result = 20
                        leave body@5
                    result = count * 2
                    leave body@5
                int result#2
                int value = 1
                body@7:
                    if value > 10
                        result#2 = 20
                        leave body@7
                    result#2 = value * 2
                    leave body@7
                return result + result#2
                """);
    }

    @Test
    void namesTheResultsOfBranchesForTheCombiner() {
        Pipeline.of("""
                String run(String id) {
                    return parallel(() -> find(id), () -> count(id), (order, count) -> order.id() + count);
                }
                """).desugarsTo("""
                string results
                (Order, int?) results#2 = parallel(() -> { Order find = task find(id); return find }, () -> { int count = task count(id); return count })
                Order order = results#2[0]
                int? count#2 = results#2[1]
                body@9:
                    results = order.id & count#2
                    leave body@9
                return results
                """);
    }

    @Test
    void leavesALoopWithIndependentIterations() {
        Pipeline.of("void run(Order order) { for (String item : order.items()) { log(item); } }")
                .desugarsTo("""
                for string item in order.items
                    task log(item)
                """);
    }

    @Test
    void leavesALoopWhoseRoundsEndEarly() {
        Pipeline.of(
                        "void run(Order order) { for (String item : order.items()) { if (item == null) continue; log(item); } }")
                .desugarsTo("""
                for string item in order.items
                    round@2:
                        if item == null
                            leave round@2
                        task log(item)
                """);
    }

    @Test
    void countsThroughItemsWhenALoopEndsEarly() {
        Pipeline.of(
                        "void run(Order order) { for (String item : order.items()) { if (item == null) break; log(item); } }")
                .desugarsTo("""
                loop@2:
                    block
                        List<string> items = order.items
                        int i = 0
                        while i < java.util.List.size(items)
                            string item = items[i]
                            i = i + 1
                            if item == null
                                leave loop@2
                            task log(item)
                """);
    }

    @Test
    void countsThroughItemsWhenAValueIsCarried() {
        Pipeline.of("""
                int run(Order order) {
                    int sum = 0;
                    for (String item : order.items()) { sum += count(item); }
                    return sum;
                }
                """).desugarsTo("""
                int sum = 0
                block
                    List<string> items = order.items
                    int i = 0
                    while i < java.util.List.size(items)
                        string item = items[i]
                        i = i + 1
                        int count = task count(item)
                        sum = sum + count
                return sum
                """);
    }

    @Test
    void keepsWhatAPatternMatchedInABranchForAfterIt() {
        Pipeline.of("""
                int run(Event event) {
                    return event != null && other(event) instanceof Paid paid ? paid.cents() : 0;
                }
                @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) sealed interface Event {}
                record Paid(int cents) implements Event {}
                record Sent(int cents) implements Event {}
                @Step Event other(Event event) { return event; }
                """).desugarsTo("""
                boolean value
                opaque Event paid
                if event != null
                    paid = task other(event)
                    value = paid is @class:sample.Sample$Paid
                else
                    value = false
                    paid = null
                return value ? paid.cents : 0
                """);
    }

    @Test
    void makesOneExpressionOfALambda() {
        Pipeline.of("""
                List<Integer> run(List<Order> orders) {
                    return orders.stream().map(order -> {
                        int doubled = twice(order.count());
                        if (doubled > 9) {
                            return 9;
                        }
                        return doubled;
                    }).toList();
                }
                private int twice(int value) { return value * 2; }
                """).desugarsTo("""
                return orders.stream().map((order) -> let doubled = let value = order.count in (value * 2) in ((doubled > 9) ? 9 : doubled)).toList()
                """);
    }

    @Test
    void keepsAParameterApartThatTheBodyOrItsResultAssigns() {
        Pipeline.of("""
                int run(int n) {
                    int a = n;
                    a = less(a);
                    return half(a);
                }
                private int less(int value) { return value - 1; }
                private int half(int value) { value = value / 2; return value; }
                """).desugarsTo("""
                int a = n
                int value = a
                body@6:
                    a = value - 1
                    leave body@6
                int result
                int value#2 = a
                body@8:
                    value#2 = value#2 /int 2
                    result = value#2
                    leave body@8
                return result
                """);
    }

    @Test
    void hoistsCallsFromTheOperandsOfAStream() {
        Pipeline.of("""
                List<Integer> run(Order order) {
                    return List.of(order.count()).stream().limit(count(order.id())).toList();
                }
                """).desugarsTo("""
                List<int?> value = [order.count]
                int count = task count(order.id)
                return value.stream().limit(count).toList()
                """);
    }

    @Test
    void callsAStepForEachElementThatAPureFilterKeeps() {
        Pipeline.of("""
                List<String> run(List<Order> orders) {
                    return orders.stream().filter(o -> o.count() > 1).map(Order::id).map(id -> find(id)).map(o -> o.id()).toList();
                }
                """).desugarsTo("""
                List<string> results = map(orders.stream().filter((o) -> o.count > 1).toList(), \
                (order) -> { string id = order.id; Order o#2 = task find(id); return o#2.id }, 1)
                return results
                """);
    }

    @Test
    void keepsTheResultsThatAFilterBehindAStepHolds() {
        Pipeline.of("""
                int run(List<String> ids) {
                    return ids.parallelStream().map(id -> find(id)).filter(o -> o.count() > 1).mapToInt(Order::count).sum();
                }
                """).desugarsTo("""
                List<Kept> results = map(ids, (id) -> { Order o = task find(id); if o.count > 1; else; return null; Order order = o; \
                int result = order.count; return new Kept{value: result} })
                return results.parallelStream().filter((result#2) -> result#2 != null).map((result#3) -> result#3.value).sum()
                """);
    }

    @Test
    void loopsForEachElement() {
        Pipeline.of("void run(List<Order> orders) { orders.stream().map(Order::id).forEach(id -> log(id)); }")
                .desugarsTo("""
                for Order order in orders
                    round@3:
                        string id = order.id
                        task log(id)
                        leave round@3
                """);
    }

    @Test
    void makesOneExpressionOfASwitchInALambda() {
        Pipeline.of("""
                List<Integer> run(List<Order> orders) {
                    return orders.stream().map(order -> switch (order.size()) {
                        case SMALL -> 1;
                        default -> {
                            int twice = order.count() * 2;
                            yield twice + order.count();
                        }
                    }).toList();
                }
                """).desugarsTo("""
                return orders.stream().map((order) -> java.lang.Enum.equals(order.size, SMALL) ? 1 : \
                (let twice = order.count * 2 in (twice + order.count))).toList()
                """);
    }

    @Test
    void mapsAStreamInsideASwitch() {
        Pipeline.of("""
                int run(Order order) {
                    List<String> ids = order.items();
                    int all = switch (order.size()) {
                        case SMALL -> 0;
                        default -> {
                            List<Integer> counts = ids.stream().map(id -> count(id)).toList();
                            yield counts.stream().reduce(0, Integer::sum);
                        }
                    };
                    return all;
                }
                """).desugarsTo("""
                List<string> ids = order.items
                int all
                body@10:
                    default@8:
                        case@7:
                            if java.lang.Enum.equals(order.size, SMALL)
                                leave case@7
                            else
                                leave default@8
                        all = 0
                        leave body@10
                    block
                        List<int?> counts = map(ids, (id) -> { int count = task count(id); return count }, 1)
                        all = java.lang.Integer.intValue(counts.stream().reduce(0, (value, value#2) -> \
                java.lang.Integer.sum(java.lang.Integer.intValue(value), java.lang.Integer.intValue(value#2))))
                        leave body@10
                return all
                """);
    }
}
