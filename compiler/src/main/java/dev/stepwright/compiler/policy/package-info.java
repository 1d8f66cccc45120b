/** The manifest to IAM roles: what each may do, and which line of the program needs it. */
@NullMarked
package dev.stepwright.compiler.policy;

import org.jspecify.annotations.NullMarked;
