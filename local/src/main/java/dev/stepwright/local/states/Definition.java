package dev.stepwright.local.states;

import dev.stepwright.engine.StateMachine;

/** A definition that was accepted: the text as it was sent and what runs. */
record Definition(String text, StateMachine machine) {}
