package dev.stepwright.local.states.machine.store;

import dev.stepwright.engine.StateMachine;

/** A definition that was accepted: the text as it was sent and what runs. */
public record Definition(String text, StateMachine machine) {}
