package dev.stepwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.bill.Bill;
import dev.stepwright.compiler.bill.Range;
import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptimizeTest {

    @Test
    void makesNoCopyOfWhatIsFoldedAlready() {
        Jsonata total = new Jsonata.Member(new Jsonata.Read(new Slot(1, "order")), "total", "order is null");
        Jsonata known = new Jsonata.Operation(Symbol.ADD, Jsonata.number(1), Jsonata.number(2));
        Jsonata expression = new Jsonata.ObjectOf(Map.of(
                "isLarge", new Jsonata.Operation(Symbol.GREATER, total, known),
                "totals", new Jsonata.ArrayOf(List.of(total, known), false),
                "sum", Jsonata.call("sum", total)));

        Jsonata folded = ConstantFolding.fold(expression);

        assertThat(folded).isNotEqualTo(expression);
        assertThat(ConstantFolding.fold(folded)).isSameAs(folded);
    }

    @Test
    void assignsOnTheTransitionOfTheStepBefore() {
        Pipeline.of("""
                String run(String id) {
                    int found = count(id);
                    int more = found + 1;
                    String text = "n" + more;
                    log(text);
                    return text;
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> s2 with text := 'n' & ($states.result.Payload + 1)
                s2: task log($text) -> end $text
                """);
    }

    @Test
    void makesAnIdentifierOnceAndNotInArguments() {
        Pipeline.of("""
                String run(String id) {
                    log(id);
                    String key = java.util.UUID.randomUUID().toString();
                    String copy = key;
                    log(key + copy);
                    return key;
                }
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> s2 with key := $uuid()
                s2: pass -> s3 with copy := $key
                s3: task log($key & $copy) -> end $key
                """);
    }

    @Test
    void makesAnIdentifierInTheOutputWhenNothingElseNeedsIt() {
        Pipeline.of("""
                java.util.List<String> run(String id) {
                    log(id);
                    return java.util.List.of(java.util.UUID.randomUUID().toString(), "x");
                }
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> end [$uuid(), 'x']
                """);
    }

    @Test
    void selectsInPlaceOfAChoiceThatOnlyAssigns() {
        Pipeline.of("""
                void run(String id) {
                    int found = count(id);
                    String size = "small";
                    if (found > 10) { size = "large"; }
                    log(size);
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> s2 with size := $states.result.Payload > 10 ? 'large' : 'small'
                s2: task log($size) -> end null
                """);
    }

    @Test
    void endsInTheLastStepWithAChosenOutput() {
        Pipeline.of("""
                String run(String id) {
                    int found = count(id);
                    if (found == 0) { return "none"; }
                    return "some";
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> end $states.result.Payload = 0 ? 'none' : 'some'
                """);
    }

    @Test
    void mergesChoicesThatFollowEachOther() {
        Pipeline.of("""
                void run(String id) {
                    int found = count(id);
                    if (found > 1) {
                        if (found > 2) { log("many"); } else { log("two"); }
                    } else {
                        log("few");
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> s2 with found := $states.result.Payload
                s2: choice
                  $found > 1 and $found > 2 -> s3
                  $found > 1 -> s4
                  else -> s5
                s3: task log('many') -> end null
                s4: task log('two') -> end null
                s5: task log('few') -> end null
                """);
    }

    @Test
    void takesTheFirstTestOfACountingLoopAway() {
        Pipeline.of("""
                void run(String id) {
                    int i = 0;
                    while (i < 3) { log(id); i++; }
                }
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> s2 with id := $states.input, i := 1
                s2: task log($id) -> s3 with i := $i + 1
                s3: choice
                  $i < 3 -> s2
                  else -> s4
                s4: succeed null
                """);
    }

    @Test
    void knowsInACatchBlockHowFarItsTryCame() {
        Pipeline.of("""
                void run(String id) {
                    int done = 0;
                    try {
                        log("a");
                        done = 1;
                        log("b");
                        done++;
                        log("c");
                    } catch (RuntimeException e) {
                        if (done > 1) { log("undo b"); }
                        if (done > 0) { log("undo a"); }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task log('a') -> s2
                  catch all -> s6
                s2: task log('b') -> s3
                  catch all -> s5
                s3: task log('c') -> end null
                  catch all -> s4
                s4: task log('undo b') -> s5
                s5: task log('undo a') -> end null
                s6: succeed null
                """);
    }

    @Test
    void asksWhatTwoWaysAssignDifferently() {
        Pipeline.of("""
                void run(String id) {
                    boolean late = false;
                    if (count(id) > 3) { log("a"); late = true; } else { log("b"); }
                    log("c");
                    if (late) { log("d"); }
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> s2 with late := false, count := $states.result.Payload
                s2: choice
                  $count > 3 -> s3
                  else -> s8
                s3: task log('a') -> s4 with late := true
                s4: task log('c') -> s5
                s5: choice
                  $late -> s6
                  else -> s7
                s6: task log('d') -> end null
                s7: succeed null
                s8: task log('b') -> s4
                """);
    }

    @Test
    void keepsAFailingExpressionThatNobodyReads() {
        Pipeline.of("""
                void run(Order order) {
                    int found = count("x");
                    int share = 100 / found;
                    log("y");
                }
                """).optimizesTo("""
                start -> s1
                s1: task count('x') -> s2 with share := $states.result.Payload = 0 ? $error('division by zero: 100 / found') : (100 - 100 % $states.result.Payload) / $states.result.Payload
                s2: task log('y') -> end null
                """);
    }

    @Test
    void keepsCodeAfterATryThatCatchesEverythingOutOfItsStates() {
        Pipeline.of("""
                int run(String id) {
                    int found = 0;
                    try { found = count(id); } catch (Exception e) { log("failed"); }
                    return 100 / found;
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> s2 with found := $states.result.Payload
                  catch all -> s3 with found := 0
                s2: succeed $found = 0 ? $error('division by zero: 100 / found') : (100 - 100 % $found) / $found
                s3: task log('failed') -> end $found = 0 ? $error('division by zero: 100 / found') : (100 - 100 % $found) / $found
                """);
    }

    @Test
    void readsTheExecutionsInputInsideTheFirstState() {
        Pipeline.of("""
                List<Integer> run(String id) { return parallel(List.of(() -> count(id), () -> count(id + "x"))); }
                """).optimizesTo("""
                start -> s1
                s1: parallel -> end $states.result
                    start -> s2
                    s2: task count($states.context.Execution.Input) -> end $states.result.Payload
                    start -> s3
                    s3: task count($states.context.Execution.Input & 'x') -> end $states.result.Payload
                """);
    }

    @Test
    void assignsBeforeTheFirstStepWhatMustFailFirst() {
        Pipeline.of("""
                int run(int divisor) {
                    int share = 100 / divisor;
                    log("divided");
                    return share;
                }
                """).optimizesTo("""
                start -> s1
                s1: pass -> s2 with share := $states.input = 0 ? $error('division by zero: 100 / divisor') : (100 - 100 % $states.input) / $states.input
                s2: task log('divided') -> end $share
                """);
    }

    @Test
    void testsOnceInARoundThatContinues() {
        Pipeline.of("""
                void run(String id) {
                    for (int i = count(id); i > 0; i--) {
                        if (i == 7) { continue; }
                        log(id);
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> s2 with id := $states.input, i := $states.result.Payload
                s2: choice
                  $i > 0 and $i = 7 -> s2 with i := $i - 1
                  $i > 0 -> s3
                  else -> s4
                s3: task log($id) -> s2 with i := $i - 1
                s4: succeed null
                """);
    }

    @Test
    void keepsAStringKnownThroughTheRoundsOfALoop() {
        Pipeline.of("""
                void run(int n) {
                    String all = "";
                    for (int i = 0; i < n; i++) { log(all); all += i; }
                    if (all.isEmpty()) { log("none"); }
                }
                """).optimizesTo("""
                start -> s1
                s1: choice
                  0 < $states.input -> s2 with n := $states.input, all := '', i := 0
                  else -> s4
                s2: task log($all) -> s3 with all := $all & $i, i := $i + 1
                s3: choice
                  $i < $n -> s2
                  $all = '' -> s4
                  else -> s5
                s4: task log('none') -> end null
                s5: succeed null
                """);
    }

    @Test
    void testsTheLastCaseOnlyWhereAValueMayBeNoneOfThem() {
        Pipeline.of("""
                void run(String id) {
                    Order order = find(id);
                    switch (order.size()) { case SMALL -> log("s"); default -> log("l"); }
                    log(switch (order.size()) { case SMALL -> "small"; case LARGE -> "large"; });
                }
                """).optimizesTo("""
                start -> s1
                s1: task find($states.input) -> s2 with order := $states.result.Payload
                s2: choice
                  ($exists($order.size) and $order.size != null ? $order.size : $error('order.size() is null')) = 'SMALL' -> s3
                  else -> s5
                s3: task log('s') -> s4
                s4: task log($order.size = 'SMALL' ? 'small' : 'large') -> end null
                s5: task log('l') -> s4
                """);
        Pipeline.of("""
                void run(Order order) {
                    log(switch (order.size()) { case SMALL -> "small"; case LARGE -> "large"; });
                }
                """).optimizesTo("""
                start -> s1
                s1: task log(($exists($states.input.size) and $states.input.size != null ? $states.input.size : $error('order.size() is null')) = 'SMALL' ? 'small' : ($exists($states.input.size) ? $states.input.size : null) = 'LARGE' ? 'large' : $error('order.size() is none of the cases')) -> end null
                """);
    }

    @Test
    void keepsAllCasesOfALongSwitchInOneChoice() {
        String cases = IntStream.range(0, 60)
                .mapToObj(i -> "case " + i + " -> log(\"" + i + "\");")
                .collect(Collectors.joining("\n"));
        Bill bill = Pipeline.of("void run(String id) { switch (count(id)) { " + cases + " default -> {} } }")
                .bill();

        assertThat(bill.states()).isEqualTo(63);
        assertThat(bill.success()).contains(new Range(3, 3));
    }
}
