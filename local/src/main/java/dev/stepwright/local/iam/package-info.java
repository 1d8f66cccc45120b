/** Roles and their policies, with the IAM and STS operations on them, and what the policies allow. */
@NullMarked
package dev.stepwright.local.iam;

import org.jspecify.annotations.NullMarked;
