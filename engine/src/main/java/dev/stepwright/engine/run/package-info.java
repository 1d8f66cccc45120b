/** What carries an execution from state to state: its logical threads, variables, failures and order of steps. */
@NullMarked
package dev.stepwright.engine.run;

import org.jspecify.annotations.NullMarked;
