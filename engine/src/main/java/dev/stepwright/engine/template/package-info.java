/** JSON with expressions in it: compiled when the machine is created, evaluated when a state runs. */
@NullMarked
package dev.stepwright.engine.template;

import org.jspecify.annotations.NullMarked;
