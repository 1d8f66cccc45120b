/** What services answer, by their API models, which mocked results are held against. */
@NullMarked
package dev.stepwright.local.states.trial.shape;

import org.jspecify.annotations.NullMarked;
