package dev.stepwright.local.states.activity;

import dev.stepwright.engine.worker.WaitingTask;

/**
 * A task for a worker.
 *
 * @param input JSON text
 */
record OfferedTask(String token, WaitingTask task, String input) {}
