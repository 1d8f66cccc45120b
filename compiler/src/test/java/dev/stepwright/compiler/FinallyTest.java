package dev.stepwright.compiler;

import org.junit.jupiter.api.Test;

class FinallyTest {

    @Test
    void runsTheBlockAtTheEndAndOnErrors() {
        Pipeline.of("""
                void run(String id) {
                    try { log(id); } finally { log("end"); }
                    log("after");
                }
                """).desugarsTo("""
                try
                    task log(id)
                catch any as failure
                    task log("end")
                    rethrow failure
                task log("end")
                task log("after")
                """);
    }

    @Test
    void keepsTheReturnedValueWhileTheBlockRuns() {
        Pipeline.of("""
                int run(String id) {
                    int found = count(id);
                    try {
                        if (found > 3) { return found; }
                        log(id);
                        return count("other");
                    } finally {
                        found = 0;
                        log("end");
                    }
                }
                """).desugarsTo("""
                int found = task count(id)
                int value
                done@6:
                    returned@3:
                        try
                            if found > 3
                                value = found
                                leave returned@3
                            task log(id)
                            int count = task count("other")
                            value = count
                            leave returned@3
                        catch any as failure
                            found = 0
                            task log("end")
                            rethrow failure
                        found = 0
                        task log("end")
                        leave done@6
                    found = 0
                    task log("end")
                    return value
                """);
    }

    @Test
    void runsTheInnerBlockBeforeTheOuterOne() {
        Pipeline.of("""
                String run(String id) {
                    try {
                        try { return name(find(id)); } finally { log("inner"); }
                    } finally {
                        log("outer");
                    }
                }
                """).desugarsTo("""
                string value
                done@10:
                    returned@7:
                        try
                            string value#2
                            done@6:
                                returned@3:
                                    try
                                        Order find = task find(id)
                                        string name = task name(find)
                                        value#2 = name
                                        leave returned@3
                                    catch any as failure
                                        task log("inner")
                                        rethrow failure
                                    task log("inner")
                                    leave done@6
                                task log("inner")
                                value = value#2
                                leave returned@7
                        catch any as failure#2
                            task log("outer")
                            rethrow failure#2
                        task log("outer")
                        leave done@10
                    task log("outer")
                    return value
                """);
    }

    @Test
    void assignsWhatAHelperReturnsAfterItsBlock() {
        Pipeline.of("""
                int run(String id) {
                    int found = 1;
                    found = counted(id);
                    return found;
                }
                private int counted(String id) {
                    try { return count(id); } finally { log(id); }
                }
                """).desugarsTo("""
                int found = 1
                body@8:
                    int value
                    done@10:
                        returned@11:
                            try
                                int count = task count(id)
                                value = count
                                leave returned@11
                            catch any as failure
                                task log(id)
                                rethrow failure
                            task log(id)
                            leave done@10
                        task log(id)
                        found = value
                        leave body@8
                return found
                """);
    }

    @Test
    void costsNoTransitionButThoseOfTheBlock() {
        Pipeline.of("""
                int run(String id) {
                    try { return count(id); } finally { log(id); }
                }
                """).optimizesTo("""
                start -> s1
                s1: task count($states.input) -> s2 with id := $states.input, value := $states.result.Payload
                  catch all -> s3 with id := $states.input, failure_error := $states.errorOutput.Error, failure_cause := $type($states.errorOutput.Cause) = 'string' ? $states.errorOutput.Cause : '{"errorType":"' & $states.errorOutput.Error & '"}'
                s2: task log($id) -> end $value
                s3: task log($id) -> s4
                s4: fail $failure_error, $failure_cause
                """);
    }
}
