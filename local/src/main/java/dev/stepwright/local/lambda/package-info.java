/** The Lambda host: runs each step in child JVMs behind AWS's own runtime interface client. */
@NullMarked
package dev.stepwright.local.lambda;

import org.jspecify.annotations.NullMarked;
