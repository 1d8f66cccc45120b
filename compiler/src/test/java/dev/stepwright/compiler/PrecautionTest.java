package dev.stepwright.compiler;

import org.junit.jupiter.api.Test;

class PrecautionTest {

    @Test
    void testsAConditionInTheChoiceItself() {
        Pipeline.of("""
                String run(String id) {
                    try {
                        Order order = find(id);
                        if (order.count() > 3) { log("many"); } else { log("few"); }
                        return "done";
                    } catch (Exception e) {
                        return "failed";
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task find($states.input) -> s2 with order := $states.result.Payload
                  catch all -> s3
                s2: choice
                  $not($exists($order.count)) -> s3
                  $order.count > 3 -> s4
                  else -> s5
                s3: succeed 'failed'
                s4: task log('many') -> end 'done'
                  catch all -> s3
                s5: task log('few') -> end 'done'
                  catch all -> s3
                """);
    }

    @Test
    void evaluatesOnTheTransitionOfTheCallBefore() {
        Pipeline.of("""
                int run(String id) {
                    try {
                        Order order = find(id);
                        String text = "order";
                        int half = 100 / order.count();
                        log(text);
                        return half;
                    } finally {
                        log("end");
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task find($states.input) -> s2 with text := 'order', half := $states.result.Payload.count = 0 ? $error('division by zero: 100 / order.count()') : (100 - 100 % $states.result.Payload.count) / $states.result.Payload.count
                  catch all -> s4 with failure_error := $states.errorOutput.Error, failure_cause := $type($states.errorOutput.Cause) = 'string' ? $states.errorOutput.Cause : '{"errorType":"' & $states.errorOutput.Error & '"}'
                s2: task log($text) -> s3 with value := $half
                  catch all -> s4 with failure_error := $states.errorOutput.Error, failure_cause := $type($states.errorOutput.Cause) = 'string' ? $states.errorOutput.Cause : '{"errorType":"' & $states.errorOutput.Error & '"}'
                s3: task log('end') -> end $value
                s4: task log('end') -> s5
                s5: fail $failure_error, $failure_cause
                """);
    }

    @Test
    void testsBeforeAValueThatNoCallComesBefore() {
        Pipeline.of("""
                int run(Order order) {
                    try {
                        int half = 100 / (order.count() / order.items().size());
                        return half;
                    } catch (Exception e) {
                        log("failed");
                        return 0;
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: choice
                  $not($exists($states.input.items) and $states.input.items != null) or ($divisor := $count($states.input.items); $divisor = 0) or ($divisor := ($divisor := $count($states.input.items); (($exists($states.input.count) ? $states.input.count : 0) - ($exists($states.input.count) ? $states.input.count : 0) % $divisor) / $divisor); $divisor = 0) -> s2
                  else -> s3 with half := ($divisor := ($divisor := $count($states.input.items); (($exists($states.input.count) ? $states.input.count : 0) - ($exists($states.input.count) ? $states.input.count : 0) % $divisor) / $divisor); (100 - 100 % $divisor) / $divisor)
                s2: task log('failed') -> end 0
                s3: succeed $half
                """);
    }

    @Test
    void asksOnTheRightOnlyWhatIsAskedThereAnyway() {
        Pipeline.of("""
                String run(Order order) {
                    try {
                        if (order == null || order.id().isEmpty() && order.items().get(1).isEmpty()) { log("odd"); }
                        return "done";
                    } catch (Exception e) {
                        return "failed";
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: choice
                  $not($states.input = null) and ($not($exists($states.input.id) and $states.input.id != null) or $states.input.id = '' and ($not($exists($states.input.items) and $states.input.items != null) or $not($exists(($states.input.items)[1])) or $not(($states.input.items)[1] != null))) -> s2
                  $states.input = null or $states.input.id = '' and ($states.input.items)[1] = '' -> s3
                  else -> s4
                s2: succeed 'failed'
                s3: task log('odd') -> end 'done'
                  catch all -> s2
                s4: succeed 'done'
                """);
    }

    @Test
    void assignsBeforeTheTestWhatTheClauseReads() {
        Pipeline.of("""
                int run(String id) {
                    Order order = null;
                    try {
                        order = find(id);
                        return 100 / order.count();
                    } catch (Exception e) {
                        log(order == null ? "none" : "found");
                        return 0;
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task find($states.input) -> s2 with order := $states.result.Payload
                  catch all -> s3 with order := null
                s2: choice
                  $not($exists($order.count)) or $order.count = 0 -> s3
                  else -> s4
                s3: task log($order = null ? 'none' : 'found') -> end 0
                s4: succeed (100 - 100 % $order.count) / $order.count
                """);
    }
}
