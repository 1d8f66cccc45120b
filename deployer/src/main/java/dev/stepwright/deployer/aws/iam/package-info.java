/** Roles with their policies. */
@NullMarked
package dev.stepwright.deployer.aws.iam;

import org.jspecify.annotations.NullMarked;
