/** IAM policy documents of the application's roles, each statement with the source line that needs it. */
@NullMarked
package dev.stepwright.deployer.policy;

import org.jspecify.annotations.NullMarked;
