package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.Jsonata;

/** One way out of a choice. */
public record Rule(Jsonata condition, Exit.Goto exit) {

    Rule with(Jsonata changedCondition, Exit.Goto changedExit) {
        return changedCondition == condition && changedExit == exit ? this : new Rule(changedCondition, changedExit);
    }
}
