package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.journal.OutsideWork;
import dev.stepwright.engine.journal.Recorder;
import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.run.SerialQueue;
import dev.stepwright.engine.time.EngineClock;

/**
 * What the Map Runs of an execution have of it.
 *
 * @param ports of the child executions
 * @param clock as the execution sees it
 * @param request what it was started with
 */
record MapRunSurroundings(
        Ports ports,
        EngineClock clock,
        Recorder recorder,
        SerialQueue queue,
        OutsideWork outside,
        RandomSource random,
        StartRequest request) {}
