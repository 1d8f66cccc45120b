/** The resources that a Task may name: how each is called, and which events tell of it. */
@NullMarked
package dev.stepwright.engine.integration;

import org.jspecify.annotations.NullMarked;
