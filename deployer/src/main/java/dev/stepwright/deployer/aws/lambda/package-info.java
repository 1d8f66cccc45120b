/** Functions with versions, aliases and the right to call them. */
@NullMarked
package dev.stepwright.deployer.aws.lambda;

import org.jspecify.annotations.NullMarked;
