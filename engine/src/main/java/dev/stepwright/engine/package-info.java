/**
 * Runs state machines in memory: a definition and an input go in, an execution with its history comes out.
 *
 * <p>A {@link dev.stepwright.engine.StateMachine} is compiled once: each state becomes an executor without any state of
 * its own ({@code engine.state}), each expression a compiled one ({@code engine.template}, {@code engine.jsonata}). An
 * execution ({@code engine.lifecycle}) is a tree of strands, one for the machine, each branch and each iteration
 * ({@code engine.run}). A strand visits one state after the other; an executor ends the visit at once, or arranges to
 * be called back and returns, so that nothing that waits occupies a thread. Whatever calls back, a timer or the answer
 * of a function, does so through the execution's queue, which runs one step at a time; hence only the queue, the
 * history and the clock know locks.
 *
 * <p>Values are immutable objects and lists that the JSONata library reads as they are ({@code engine.json}); they are
 * shared between states, variables and history, and become text when somebody asks for it. Time, functions and those
 * who answer tasks from outside are ports ({@code engine.time}, {@code engine.lambda}, {@code engine.worker}), and so
 * are the buckets of distributed Maps ({@code engine.object}): with virtual time a wait of a week takes none.
 */
@NullMarked
package dev.stepwright.engine;

import org.jspecify.annotations.NullMarked;
