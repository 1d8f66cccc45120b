/** State machines with versions, aliases and the executions that need them. */
@NullMarked
package dev.stepwright.deployer.aws.states;

import org.jspecify.annotations.NullMarked;
