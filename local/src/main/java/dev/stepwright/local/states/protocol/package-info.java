/** The AWS JSON 1.0 protocol: requests and their parameters, answers, errors and pages. */
@NullMarked
package dev.stepwright.local.states.protocol;

import org.jspecify.annotations.NullMarked;
