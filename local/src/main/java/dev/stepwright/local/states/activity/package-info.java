/** Activities, the workers that poll them, and the tokens under which tasks are answered from outside. */
@NullMarked
package dev.stepwright.local.states.activity;

import org.jspecify.annotations.NullMarked;
