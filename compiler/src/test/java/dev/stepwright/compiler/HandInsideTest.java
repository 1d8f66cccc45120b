package dev.stepwright.compiler;

import org.junit.jupiter.api.Test;

/** What an iteration or branch that comes first is handed of the item around it. */
class HandInsideTest {

    @Test
    void handsAnInnerIterationTheItemOfTheOuterOne() {
        Pipeline.of("""
                void run(List<List<String>> rows) {
                    for (List<String> row : rows) {
                        for (String cell : row) { log(cell + row.get(0)); }
                        log(row.get(0));
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: map $states.input as {'row': $states.input, 'cell': $states.context.Map.Item.Value} -> s3 with row := $states.input
                        start -> s4
                        s4: task log($states.input.cell & ($states.input.row != null ? $states.input.row : $error('row is null'))[0]) -> end null
                    s3: task log(($row != null ? $row : $error('row is null'))[0]) -> end null
                """);
    }

    @Test
    void handsBranchesTheItemOfTheIterationAroundThem() {
        Pipeline.of("""
                void run(List<String> rows) {
                    for (String row : rows) {
                        int both = dev.stepwright.Flow.parallel(
                                () -> count(row), () -> count("all " + row), (one, all) -> one + all);
                        log(row + both);
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: parallel -> s3 with row := $states.input, both := ($states.result[0] != null ? $states.result[0] : $error('one is null')) + ($states.result[1] != null ? $states.result[1] : $error('all is null'))
                        start -> s4
                        s4: task count($states.input) -> end $states.result.Payload
                        start -> s5
                        s5: task count('all ' & $states.input) -> end $states.result.Payload
                    s3: task log($row & $both) -> end null
                """);
    }

    @Test
    void handsTheItemToBranchesWithinAnInnerIteration() {
        Pipeline.of("""
                void run(List<List<String>> rows) {
                    for (List<String> row : rows) {
                        for (String cell : row) {
                            int both = dev.stepwright.Flow.parallel(
                                    () -> count(cell), () -> count(row.get(0) + cell), (one, all) -> one + all);
                            log(cell + both);
                        }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: map $states.input as {'row': $states.input, 'cell': $states.context.Map.Item.Value} -> end null
                        start -> s3
                        s3: parallel -> s4 with cell := $states.input.cell, both := ($states.result[0] != null ? $states.result[0] : $error('one is null')) + ($states.result[1] != null ? $states.result[1] : $error('all is null'))
                            start -> s5
                            s5: task count($states.input.cell) -> end $states.result.Payload
                            start -> s6
                            s6: task count(($states.input.row != null ? $states.input.row : $error('row is null'))[0] & $states.input.cell) -> end $states.result.Payload
                        s4: task log($cell & $both) -> end null
                """);
    }

    @Test
    void handsItemsThroughThreeIterations() {
        Pipeline.of("""
                void run(List<List<List<String>>> pages) {
                    for (List<List<String>> page : pages) {
                        for (List<String> row : page) {
                            for (String cell : row) { log(cell + row.get(0) + page.size()); }
                            log(page.size() + "");
                        }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: map $states.input as {'page': $states.input, 'row': $states.context.Map.Item.Value} -> end null
                        start -> s3
                        s3: map $states.input.row as {'row': $states.input.row, 'page': $states.input.page, 'cell': $states.context.Map.Item.Value} -> s4 with page := $states.input.page
                            start -> s5
                            s5: task log($states.input.cell & ($states.input.row != null ? $states.input.row : $error('row is null'))[0] & $count($states.input.page != null ? $states.input.page : $error('page is null'))) -> end null
                        s4: task log($count($page != null ? $page : $error('page is null')) & '') -> end null
                """);
    }

    @Test
    void handsMembersWhereNothingElseIsRead() {
        Pipeline.of("""
                void run(List<Order> orders) {
                    for (Order order : orders) {
                        for (String line : order.items()) { log(order.id() + line + order.count()); log(order.id()); }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: map $exists($states.input.items) ? $states.input.items : $states.input != null ? null : $error('order is null') as {'order_id': $exists($states.input.id) ? $states.input.id : null, 'order_count': $exists($states.input.count) ? $states.input.count : 0, 'line': $states.context.Map.Item.Value} -> end null
                        start -> s3
                        s3: task log($states.input.order_id & $states.input.line & $states.input.order_count) -> s4 with order_id := $states.input.order_id
                        s4: task log($order_id) -> end null
                """);
    }

    @Test
    void handsTheWholeWhereItIsTestedInside() {
        Pipeline.of("""
                void run(List<Order> orders) {
                    for (Order order : orders) {
                        for (String line : order.items()) { log(order.id() + order.items().size()); }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: map $exists($states.input.items) ? $states.input.items : $states.input != null ? null : $error('order is null') as {'order': $states.input, 'line': $states.context.Map.Item.Value} -> end null
                        start -> s3
                        s3: task log(($exists($states.input.order.id) ? $states.input.order.id : null) & $count($exists($states.input.order.items) and $states.input.order.items != null ? $states.input.order.items : $error('order.items() is null'))) -> end null
                """);
    }

    @Test
    void givesWhatComesWithTheItemAnotherName() {
        Pipeline.of("""
                void run(List<Order> orders) {
                    for (Order order : orders) {
                        for (String order_id : order.items()) { log(order_id + order.id()); }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: map $exists($states.input.items) ? $states.input.items : $states.input != null ? null : $error('order is null') as {'order_id_2': $exists($states.input.id) ? $states.input.id : null, 'order_id': $states.context.Map.Item.Value} -> end null
                        start -> s3
                        s3: task log($states.input.order_id & $states.input.order_id_2) -> end null
                """);
    }

    @Test
    void handsWhatAParallelStreamReads() {
        Pipeline.of("""
                void run(List<Order> orders) {
                    for (Order order : orders) {
                        List<Integer> counts = order.items().parallelStream().map(item -> count(order.id() + item)).toList();
                        log(order.id() + counts.size());
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: map $exists($states.input.items) and $states.input.items != null ? $states.input.items : $error('order.items() is null') as {'order_id': $exists($states.input.id) ? $states.input.id : null, 'item': $states.context.Map.Item.Value} all at once -> s3 with order := $states.input, counts := $states.result
                        start -> s4
                        s4: task count($states.input.order_id & $states.input.item) -> end $states.result.Payload
                    s3: task log(($exists($order.id) ? $order.id : null) & $count($counts)) -> end null
                """);
    }

    @Test
    void assignsBeforeTheMapWhatMayFail() {
        Pipeline.of("""
                void run(List<Order> orders) {
                    for (Order order : orders) {
                        int share = 100 / order.count();
                        for (String item : order.items()) { log(item + share); }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $states.input -> end null
                    start -> s2
                    s2: pass -> s3 with order := $states.input, share := ($divisor := $exists($states.input.count) ? $states.input.count : $states.input != null ? 0 : $error('order is null'); $divisor = 0 ? $error('division by zero: 100 / order.count()') : (100 - 100 % $divisor) / $divisor)
                    s3: map $exists($order.items) ? $order.items : null -> end null
                        start -> s4
                        s4: task log($states.input & $share) -> end null
                """);
    }
}
