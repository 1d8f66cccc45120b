/** The Step Functions API: the AWS JSON 1.0 protocol in front of the engine. */
@NullMarked
package dev.stepwright.local.states;

import org.jspecify.annotations.NullMarked;
