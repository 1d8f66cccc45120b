package dev.stepwright.compiler;

import org.junit.jupiter.api.Test;

class RethrowTest {

    @Test
    void failsWithTheNameAndTheCauseOfTheError() {
        Pipeline.of("""
                void run(String id) {
                    try { log(id); } catch (Exception e) { throw e; }
                }
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> end null
                  catch all -> s2 with e_error := $states.errorOutput.Error, e_cause := $type($states.errorOutput.Cause) = 'string' ? $states.errorOutput.Cause : '{"errorType":"' & $states.errorOutput.Error & '"}'
                s2: fail $e_error, $e_cause
                """);
    }

    @Test
    void writesOutTheOnlyClassOfAClause() {
        Pipeline.of("""
                void run(String id) {
                    try { log(id); } catch (Missing e) { throw e; }
                }
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> end null
                  catch sample.Sample$Missing -> s2 with e_cause := $type($states.errorOutput.Cause) = 'string' ? $states.errorOutput.Cause : '{"errorType":"sample.Sample$Missing"}'
                s2: fail 'sample.Sample$Missing', $e_cause
                """);
    }

    @Test
    void goesToTheOuterClauseThatTakesAllClassesOfTheInnerOne() {
        Pipeline.of("""
                String run(String id) {
                    try {
                        try { log(id); } catch (Missing e) { log("missing"); throw e; }
                        return "done";
                    } catch (Missing e) {
                        return e.getMessage();
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> end 'done'
                  catch sample.Sample$Missing -> s2 with e := $type($states.errorOutput.Cause) = 'string' ? ($contains($states.errorOutput.Cause, /^\\{"error(Message|Type)":/) and $length($states.errorOutput.Cause) < 32768 ? ($thrown := $parse($states.errorOutput.Cause); $thrown.errorMessage = $thrown.errorType ? null : $exists($thrown.errorMessage) ? $thrown.errorMessage : null) : $states.errorOutput.Cause) : null
                s2: task log('missing') -> end $e
                  catch sample.Sample$Missing -> s3 with e := $type($states.errorOutput.Cause) = 'string' ? ($contains($states.errorOutput.Cause, /^\\{"error(Message|Type)":/) and $length($states.errorOutput.Cause) < 32768 ? ($thrown := $parse($states.errorOutput.Cause); $thrown.errorMessage = $thrown.errorType ? null : $exists($thrown.errorMessage) ? $thrown.errorMessage : null) : $states.errorOutput.Cause) : null
                s3: succeed $e
                """);
    }

    @Test
    void choosesTheOuterClauseByTheNameOfTheError() {
        Pipeline.of("""
                String run(String id) {
                    try {
                        try { log(id); } catch (Exception e) { log("failed"); throw e; }
                        return "done";
                    } catch (Missing e) {
                        return e.getMessage();
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> end 'done'
                  catch all -> s2 with e := $type($states.errorOutput.Cause) = 'string' ? ($contains($states.errorOutput.Cause, /^\\{"error(Message|Type)":/) and $length($states.errorOutput.Cause) < 32768 ? ($thrown := $parse($states.errorOutput.Cause); $thrown.errorMessage = $thrown.errorType ? null : $exists($thrown.errorMessage) ? $thrown.errorMessage : null) : $states.errorOutput.Cause) : null, e_error := $states.errorOutput.Error, e_cause := $type($states.errorOutput.Cause) = 'string' ? $states.errorOutput.Cause : '{"errorType":"' & $states.errorOutput.Error & '"}'
                s2: task log('failed') -> s3
                  catch sample.Sample$Missing -> s4 with e := $type($states.errorOutput.Cause) = 'string' ? ($contains($states.errorOutput.Cause, /^\\{"error(Message|Type)":/) and $length($states.errorOutput.Cause) < 32768 ? ($thrown := $parse($states.errorOutput.Cause); $thrown.errorMessage = $thrown.errorType ? null : $exists($thrown.errorMessage) ? $thrown.errorMessage : null) : $states.errorOutput.Cause) : null
                s3: choice
                  $e_error = 'sample.Sample$Missing' -> s4 with e := $e
                  else -> s5
                s4: succeed $e
                s5: fail $e_error, $e_cause
                """);
    }

    @Test
    void catchesNothingByAClassThatNobodyCanThrow() {
        Pipeline.of("""
                void run(String id) {
                    try { log(id); } catch (Never e) { log("never"); }
                }
                static abstract class Never extends RuntimeException {}
                """).optimizesTo("""
                start -> s1
                s1: task log($states.input) -> end null
                """);
    }

    @Test
    void leavesAnIterationAsTheErrorCameIntoIt() {
        Pipeline.of("""
                void run(Order order) {
                    for (String item : order.items()) {
                        try { log(item); } catch (Missing e) { log("missing"); throw e; }
                    }
                }
                """).optimizesTo("""
                start -> s1
                s1: map $exists($states.input.items) ? $states.input.items : null -> end null
                    start -> s2
                    s2: task log($states.input) -> end null
                      catch sample.Sample$Missing -> s3 with e_cause := $type($states.errorOutput.Cause) = 'string' ? $states.errorOutput.Cause : '{"errorType":"sample.Sample$Missing"}'
                    s3: task log('missing') -> s4
                    s4: fail 'sample.Sample$Missing', $e_cause
                """);
    }
}
