/** Log groups, and the lock that is made of one. */
@NullMarked
package dev.stepwright.deployer.aws.logs;

import org.jspecify.annotations.NullMarked;
